"""What the gate found, in words: a title, a verdict and single notes for every part."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from builder.form.all_texts import Wording, text_rows, wording_state
from builder.form.fields import ImageField
from builder.form.languages import language_name
from builder.form.place import Place
from builder.form.project import Project
from builder.say import say, say_count
from builder.value import dataclass

if TYPE_CHECKING:
    from builder.deliver.gate import Gate, Verdict
    from builder.gui.state.derived import PageWeight
    from builder.gui.widgets.finding_list import Said

TITLES: Final = {
    "findings": say("Problems and warnings"),
    "accessibility": say("Accessibility of the page"),
    "contrast": say("Contrast of colours"),
    "weight": say("Weight of the page"),
    "translations": say("Translations"),
    "secrets": say("Secrets"),
    "headers": say("Security headers"),
}
"""The parts in the order shown."""

ICONS: Final[dict[Verdict, str]] = {
    "passed": "ok",
    "warned": "warning",
    "failed": "error",
    "not run": "clock",
}
_UNKNOWN: Final = say("Not known while the form has problems.")


@dataclass(frozen=True, kw_only=True)
class Note:
    """One thing that was found.

    Attributes:
        severity: ``error``, ``warning`` or ``advice``.
        text: What it is.
        place: Where it is mended; None where there is nothing to mend.
        workspace: The workspace that is entered first; empty for the one that edits the place.
    """

    severity: str
    text: str
    place: Place | None = None
    workspace: str = ""


@dataclass(frozen=True, kw_only=True)
class PartNotes:
    """What is said of one part.

    Attributes:
        verdict: What became of it.
        summary: The same in a sentence.
        notes: The details.
    """

    verdict: Verdict
    summary: str
    notes: tuple[Said, ...] = ()


def notes_of(gate: Gate, project: Project) -> dict[str, PartNotes]:
    """Return what is said of each part but the findings, which are shown as soon as known."""
    verdicts = gate.verdicts
    told = {
        "accessibility": _accessibility(gate),
        "contrast": _contrast(gate),
        "weight": _weight(gate, project),
        "translations": _translations(gate, project),
        "secrets": _secrets(gate),
        "headers": _headers(gate),
    }
    return {
        part: PartNotes(verdict=verdicts[part], summary=summary, notes=notes)
        for part, (summary, notes) in told.items()
    }


_Told = tuple[str, tuple[Note, ...]]


def _accessibility(gate: Gate) -> _Told:
    found = gate.accessibility
    if found is None:
        # The page of an earlier state of the form may have been looked at.
        return say(
            "Not run for the form as it is now. It looks at the page in the browser engine."
        ), ()
    states = say_count(
        "{count:,} state of the page was looked at.",
        "{count:,} states of the page were looked at.",
        found.states,
    )
    return states, (
        *(Note(severity="error", text=each) for each in found.faults),
        *(Note(severity="warning", text=each) for each in found.unseen),
    )


def _contrast(gate: Gate) -> _Told:
    poor = [each for each in gate.contrasts if not each.passes]
    notes = tuple(
        Note(
            severity="advice" if each.passes else "warning",
            text=_ratio(each.pair.words, each.ratio, each.pair.needed, dark=each.dark),
            place=None if each.passes else Place(attribute=f"theme.{each.pair.cause}"),
        )
        for each in sorted(gate.contrasts, key=lambda one: (one.passes, one.ratio))
    )
    if not poor:
        good = say_count(
            "The only pair of colours can be seen well.",
            "All {count} pairs of colours can be seen well.",
            len(gate.contrasts),
        )
        return good, notes
    bad = say_count(
        "{count} pair of colours is hard to see.",
        "{count} pairs of colours are hard to see.",
        len(poor),
    )
    return bad, notes


def _ratio(words: str, ratio: float, needed: float, *, dark: bool) -> str:
    if dark:
        return say(
            "{pair}, in the dark: {ratio:.1f}, of {needed:.1f} needed",
            pair=words,
            ratio=ratio,
            needed=needed,
        )
    return say(
        "{pair}: {ratio:.1f}, of {needed:.1f} needed", pair=words, ratio=ratio, needed=needed
    )


def _weight(gate: Gate, project: Project) -> _Told:
    weight: PageWeight | None = gate.weight
    if weight is None:
        return _UNKNOWN, ()
    if weight.fits:
        fits = say(
            "{size:,} bytes compressed, of {budget:,} that arrive at once.",
            size=weight.brotli,
            budget=weight.budget,
        )
        return fits, ()
    heavy = say(
        "{size:,} bytes compressed: more than the {budget:,} that arrive at once.",
        size=weight.brotli,
        budget=weight.budget,
    )
    largest = _largest_picture(project)
    if largest is None:
        return heavy, ()
    smaller = say("A smaller picture would help most: this is the largest one.")
    return heavy, (Note(severity="warning", text=smaller, place=largest),)


def _largest_picture(project: Project) -> Place | None:
    held = [(project.theme.logo, Place(attribute="theme.logo"))]
    held += [
        (each.source, Place(field_id=each.id, attribute="source"))
        for each in project.fields
        if isinstance(each, ImageField)
    ]
    picture, place = max(held, key=lambda one: len(one[0]))
    return place if picture else None


def _translations(gate: Gate, project: Project) -> _Told:
    if not gate.translations:
        return say("The form speaks one language."), ()
    notes = tuple(_lacking(gate, project))
    if notes:
        return say("Some texts are missing, or older than what they translate."), notes
    complete = say_count(
        "The other language is complete.",
        "All {count} other languages are complete.",
        len(gate.translations),
    )
    return complete, ()


def _lacking(gate: Gate, project: Project) -> Iterator[Note]:
    for tag, done in gate.translations.items():
        language = language_name(tag)
        if done.missing:
            words = say_count(
                "{language}: {count:,} text is missing",
                "{language}: {count:,} texts are missing",
                done.missing,
                language=language,
            )
            yield _to_translate(project, tag, "missing", words)
        if done.stale:
            words = say_count(
                "{language}: {count:,} text was translated from an earlier wording",
                "{language}: {count:,} texts were translated from an earlier wording",
                done.stale,
                language=language,
            )
            yield _to_translate(project, tag, "stale", words)


def _to_translate(project: Project, tag: str, state: Wording, words: str) -> Note:
    """Return a note that leads to the first text of a language in a state."""
    default = project.default_language
    first = next(
        (
            row.placed.place.in_language(tag)
            for row in text_rows(project)
            if row.used and wording_state(row, tag, default) == state
        ),
        None,
    )
    return Note(severity="warning", text=words, place=first, workspace="translations")


def _secrets(gate: Gate) -> _Told:
    if gate.leaks is None:
        return _UNKNOWN, ()
    if not gate.leaks:
        return say("No file holds a private key or a token."), ()
    places = iter(gate.leaking)
    notes = tuple(
        Note(
            severity="error",
            text=say("{file} holds {secret}.", file=each.path, secret=each.what),
            place=next(places, None),
        )
        for each in gate.leaks
    )
    return say("The export would be stopped: a secret belongs on the server only."), notes


def _headers(gate: Gate) -> _Told:
    if gate.weaknesses is None:
        return _UNKNOWN, ()
    settings = Place(attribute="hosting.frame_ancestors")
    weak = tuple(Note(severity="error", text=each, place=settings) for each in gate.weaknesses)
    sent = tuple(
        Note(severity="advice", text=f"{name}: {held}") for name, held in gate.headers.items()
    )
    if weak:
        return say("The page allows more than it needs."), (*weak, *sent)
    if gate.is_framed:
        return say("A strict policy, and framed by the chat's own sites only."), sent
    return say("A strict policy: no other site can show the page in a frame."), sent
