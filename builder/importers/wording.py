"""Texts of an imported form: in the form's language, with placeholders as they are written here."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from typing import Any, Final

from builder.check.wording import TEXT_MAX
from builder.form.fields import Field, HiddenField, Option, RuleMessage
from builder.form.kinds import KINDS
from builder.form.project import FormTexts
from builder.form.texts import LocalText
from builder.importers.draft import DraftField
from builder.importers.made import Made
from builder.importers.report import Notes
from builder.say import say

NO_PIPES: Final = re.compile(r"(?!)")
_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


class Wording:
    """Puts texts of the source into words of a project.

    Args:
        made: The fields so far, whose answers a text may hold.
        notes: Where to say what a text loses.
        pipes: How the source puts an answer into a text; its group 1 is the question's name.
        language: The form's default language.
    """

    def __init__(self, made: Made, notes: Notes, pipes: re.Pattern[str], language: str) -> None:
        self._made = made
        self._notes = notes
        self._pipes = pipes
        self._language = language

    def word(self, draft: DraftField, values: dict[str, Any], known: set[str]) -> None:
        """Give each text its wording in the default language, with placeholders of ours."""
        for name, held in values.items():
            values[name] = self._worded(name, held, draft)
        for needed in {"label", "text"} & known:
            words = values.get(needed, LocalText())
            if not words.in_language(self._language):
                best = words.best(self._language) or _in_words(draft.name)
                best = best or KINDS[draft.kind].label
                values[needed] = words.worded(self._language, best)

    def _worded(self, attribute: str, held: Any, draft: DraftField) -> Any:
        if isinstance(held, LocalText):
            return self.piped(held, draft.place, draft.name, plain=attribute == "pattern_message")
        if isinstance(held, tuple):
            return tuple(self._worded(attribute, each, draft) for each in held)
        if isinstance(held, Option):
            label = held.label
            if not label.in_language(self._language):
                label = label.worded(self._language, label.best(self._language) or held.value)
            return replace(held, label=self.piped(label, draft.place, draft.name))
        if isinstance(held, RuleMessage):
            return replace(held, text=self.piped(held.text, "", "", plain=True))
        return held

    def form_texts(self, texts: FormTexts) -> FormTexts:
        """Return the form's own texts with placeholders of ours."""
        changed = {
            each.name: self.piped(getattr(texts, each.name), "", each.name)
            for each in fields(texts)
        }
        return FormTexts(**changed)

    def piped(self, text: LocalText, place: str, subject: str, *, plain: bool = False) -> LocalText:
        """Return a text with placeholders of ours, and note what it loses.

        Args:
            text: The text.
            place: Where it stands in the source.
            subject: What it belongs to.
            plain: Whether it can hold no placeholder here.
        """
        return LocalText.of(
            {tag: self._piped_words(words, place, subject, plain) for tag, words in text}
        )

    def _piped_words(self, words: str, place: str, subject: str, plain: bool) -> str:  # noqa: FBT001
        def placeholder(found: re.Match[str]) -> str:
            known = self._made.by_name.get(found[1].strip())
            if known is not None and not plain and not _is_unknown_to_the_page(known):
                return f"\x00{known.id}\x01"
            self._notes.left(
                place, subject, say("The answer to {name} in its text.", name=found[1])
            )
            return "…"

        if len(words) > TEXT_MAX:
            words = words[:TEXT_MAX].rstrip()
            rest = say("What its text has beyond {most:,} characters.", most=TEXT_MAX)
            self._notes.left(place, subject, rest)
        own = self._pipes.sub(placeholder, _CONTROL.sub("", words))
        # Double braces would be read as placeholders of ours.
        own = own.replace("{{", "{ {").replace("}}", "} }")
        return own.replace("\x00", "{{").replace("\x01", "}}")


def _in_words(name: str) -> str:
    """Return a name as a label: ``address.streetName`` as ``Street name``."""
    last = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name.rpartition(".")[2])
    return last.replace("_", " ").strip().capitalize()


def _is_unknown_to_the_page(known: Field) -> bool:
    return isinstance(known, HiddenField) and known.source in ("constant", "random")
