"""The form's own way to say what the page says by itself."""

from __future__ import annotations

from collections.abc import Iterator

from builder.check.findings import Finding
from builder.check.wording import missing_languages, named
from builder.form.all_texts import PlacedText, page_word_texts
from builder.form.locales import placeholders_in, placeholders_of
from builder.form.page_words import WORD_MAX
from builder.form.project import Project
from builder.say import listed, say


def check(project: Project) -> Iterator[Finding]:
    """Find words that are too long, lost a placeholder, or are missing in some languages."""
    for placed in page_word_texts(project):
        if placed.text:
            yield from _wordings(placed)
            yield from _missing(placed, project)


def _wordings(placed: PlacedText) -> Iterator[Finding]:
    known = placeholders_of(placed.place.attribute.rpartition(".")[2])
    for tag, words in placed.text:
        whom = f"{placed.called.capitalize()} ({named(tag)})"
        place = placed.place.in_language(tag)
        if len(words) > WORD_MAX:
            yield Finding(
                code="page-word-long",
                severity="error",
                place=place,
                text=say(
                    "{text} has more than {most} characters. Shorten it.",
                    text=whom,
                    most=WORD_MAX,
                ),
            )
        used = placeholders_in(words)
        lost, unknown = _listed(known - used), _listed(used - known)
        if lost:
            yield Finding(
                code="page-word-placeholder",
                severity="warning",
                place=place,
                text=say(
                    "{text} lacks {placeholders}, in whose place the page says what it is about.",
                    text=whom,
                    placeholders=lost,
                ),
            )
        if unknown:
            text = (
                say(
                    "{text} has {placeholders}, which the page does not know here and shows as it "
                    "is. It knows {known}.",
                    text=whom,
                    placeholders=unknown,
                    known=_listed(known),
                )
                if known
                else say(
                    "{text} has {placeholders}, which the page does not know here and shows as it "
                    "is. It knows none here.",
                    text=whom,
                    placeholders=unknown,
                )
            )
            yield Finding(code="page-word-placeholder", severity="warning", place=place, text=text)


def _missing(placed: PlacedText, project: Project) -> Iterator[Finding]:
    """Tell which languages keep the page's own words; these are right, but said otherwise."""
    lacking = [
        tag
        for tag in missing_languages(placed.text, project)
        if not placed.text.in_language(tag.partition("-")[0])
    ]
    if lacking:
        yield Finding(
            code="page-word-language",
            severity="advice",
            place=placed.place.in_language(lacking[0]),
            text=say(
                "{text} has no wording of yours in {languages}; the page's own words stay there.",
                text=placed.called.capitalize(),
                languages=listed(map(named, lacking)),
            ),
        )


def _listed(names: frozenset[str]) -> str:
    return listed(f"{{{name}}}" for name in sorted(names))
