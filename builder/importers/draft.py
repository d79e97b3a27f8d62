"""A form while it is being read: fields by the names that the source gives them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from builder.check.wording import TEXT_MAX
from builder.form.fields import Option
from builder.form.project import Flow, FormTexts
from builder.form.texts import LocalText
from builder.importers.expressions.tree import Node
from builder.importers.source import (
    refuse_too_many,
    refuse_too_many_options,
    refuse_too_much_text,
)

_COPIED_MAX: Final = 4 * TEXT_MAX


@dataclass(kw_only=True)
class DraftField:
    """A field of the source.

    Attributes:
        kind: Its kind here.
        place: Where it stands in the source.
        name: What the source calls it; formulas refer to it by this name.
        was: What the source calls its kind.
        values: Attributes of the field's class, besides id, name and what follows.
        show_if: When it is there, as the source says it.
        required_if: When it must be answered.
        calculation: What it calculates.
        equals: Name of the field whose answer it must repeat.
        own: What our own export wrote about it: its attributes as in a project file, None for
            those that have their default.
        note: How it was changed; empty if it was taken as it is.
    """

    kind: str
    place: str
    name: str = ""
    was: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    show_if: Node | None = None
    required_if: Node | None = None
    calculation: Node | None = None
    equals: str = ""
    own: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""


@dataclass(kw_only=True)
class DraftForm:
    """A form of the source.

    Attributes:
        source: What the file is, such as ``XLSForm``.
        name: What the form is called; empty if the source does not say.
        languages: Language tags, the default first.
        texts: The form's own wording.
        fields: Its fields, in order.
        flow: How a person goes through it.
        own: What our own export wrote about the form, as in a project file.
    """

    _options: int = 0
    _letters: int = 0
    source: str
    name: str = ""
    languages: list[str] = field(default_factory=list)
    texts: FormTexts = field(default_factory=FormTexts)
    flow: Flow = field(default_factory=Flow)
    fields: list[DraftField] = field(default_factory=list)
    own: Mapping[str, Any] = field(default_factory=dict)

    def add(self, made: DraftField) -> None:
        """Add a field at the end.

        Raises:
            ImportFileError: The form has more fields, options or texts than a form can have.
        """
        refuse_too_many(len(self.fields) + 1, made.place)
        options = made.values.get("options", ())
        self._options += len(options)
        refuse_too_many_options(self._options, made.place)
        texts = (*made.values.values(), *(each.label for each in options))
        self._letters += sum(_letters(each) for each in texts if isinstance(each, LocalText))
        refuse_too_much_text(self._letters, made.place)
        self.fields.append(made)


def text_in(language: str, words: object) -> LocalText:
    """Return a text in one language; empty if there are no words."""
    return LocalText.of({language: bounded(words)}) if words not in (None, "") else LocalText()


def _letters(text: LocalText) -> int:
    return sum(len(words) for _, words in text)


def bounded(words: object) -> str:
    """Return words without what a text cannot hold, except one letter that tells of it.

    A source may refer to one long text from everywhere, so that no more than a part is copied.
    """
    text = str(words)
    if len(text) <= _COPIED_MAX:
        return text.strip()[: TEXT_MAX + 1]
    return text[:_COPIED_MAX].lstrip().ljust(TEXT_MAX + 1)[: TEXT_MAX + 1]


def option(value: object, label: LocalText, language: str) -> Option:
    """Return an option; its value is its label where it has none."""
    return Option(value=str(value), label=label or text_in(language, value))
