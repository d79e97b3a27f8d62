"""Takes translations from a list into a form, and says what became of each line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from builder.check.wording import TEXT_MAX, is_plain
from builder.form.all_texts import TextRow, rows_by_key
from builder.form.edits_texts import Translation, TypedWordings, translate_all
from builder.form.languages import language_name
from builder.form.piping import PLACEHOLDER
from builder.form.project import Project
from builder.form.text_list import references, row_called
from builder.importers.report import Row, in_short
from builder.say import say, say_count
from builder.translations.lines import Line, Listed
from builder.value import dataclass


@dataclass(frozen=True, kw_only=True)
class Taking:
    """What a list does to a form.

    Attributes:
        project: The form with what can be taken.
        report: What is wrong (``left``), what was taken and should be looked at (``changed``), and
            what was taken.
        new: How many wordings are new.
        sound: How many lines can be taken.
        called: What the file is.
    """

    project: Project
    report: tuple[Row, ...]
    new: int
    sound: int
    called: str

    @property
    def wrong(self) -> int:
        """How many lines cannot be taken."""
        return sum(each.outcome == "left" for each in self.report)

    @property
    def summary(self) -> str:
        """The report in one sentence."""
        found = {
            "file": self.called,
            "wordings": say_count("{count:,} new wording", "{count:,} new wordings", self.new),
            "rows": say_count("{count:,} sound row", "{count:,} sound rows", self.sound),
        }
        if not self.wrong:
            return say("{file}: {wordings} in {rows}.", **found)
        wrong = say_count("{count:,} row wrong", "{count:,} rows wrong", self.wrong)
        return say("{file}: {wordings} in {rows}, {wrong}.", **found, wrong=wrong)


def take(project: Project, listed: Listed) -> Taking:
    """Take the translations of a list into a form.

    An empty wording leaves what the form has. A translation of what a text no longer says is taken
    and marked as stale.

    Args:
        project: The form.
        listed: What was read.
    """
    listed, fitted = _in_languages_of(project, listed)
    reader = _Reader(project, listed)
    report: list[Row] = [*fitted, *reader.wrong_languages()]
    translations: list[Translation] = []
    sound = 0
    for line in listed.lines:
        if problem := reader.problem(line):
            report.append(Row("left", line.place, line.called, problem))
            continue
        sound += 1
        for translation, row in reader.translations(line):
            translations.append(translation)
            report.append(row)
    return Taking(
        project=translate_all(project, translations),
        report=tuple(report),
        new=len(translations),
        sound=sound,
        called=listed.called,
    )


def _in_languages_of(project: Project, listed: Listed) -> tuple[Listed, list[Row]]:
    """Put a language of the form where a list names the same one with a region, or without.

    Returns:
        The list, and what is to be said about it.
    """
    meant = {tag: _meant(project, listed, tag) for tag in listed.languages}
    rows = [
        Row(
            "changed",
            "",
            language_name(tag),
            say(
                "It is taken as {language}: the form has no other language of this kind.",
                language=language_name(own),
            ),
        )
        for tag, own in meant.items()
        if tag != own
    ]
    if not rows:
        return listed, rows

    def renamed(words: Mapping[str, str]) -> dict[str, str]:
        return {meant[tag]: each for tag, each in words.items()}

    lines = (
        replace(each, wordings=renamed(each.wordings), made_from=renamed(each.made_from))
        for each in listed.lines
    )
    return replace(listed, languages=tuple(meant.values()), lines=tuple(lines)), rows


def _meant(project: Project, listed: Listed, tag: str) -> str:
    """Return the form's language that a tag of a list stands for; the tag itself if unclear."""
    own = [each for each in project.languages if _base(each) == _base(tag)]
    named = [each for each in listed.languages if _base(each) == _base(tag)]
    is_clear = len(own) == len(named) == 1 and own[0] != project.default_language
    return own[0] if is_clear else tag


def _base(tag: str) -> str:
    return tag.partition("-")[0]


class _Reader:
    """Judges lines one after another."""

    def __init__(self, project: Project, listed: Listed) -> None:
        self._default = project.default_language
        self._rows = rows_by_key(project)
        self._wordings = TypedWordings(project)
        self._ids = {each.id for each in project.fields}
        self._seen: dict[str, str] = {}
        self._wrong = [tag for tag in listed.languages if tag not in project.languages]
        self._languages = [tag for tag in listed.languages if tag in project.languages]

    def wrong_languages(self) -> Iterator[Row]:
        """Yield what is wrong with the list as a whole."""
        for tag in self._wrong:
            text = say(
                "The form has no language {tag}. Add it to the form first, or leave it out.",
                tag=tag,
            )
            yield Row("left", "", language_name(tag), text)

    def problem(self, line: Line) -> str:
        """Return why a line cannot be taken, as a sentence; empty if it can."""
        if line.problem:
            return line.problem
        if line.key not in self._rows:
            return say("The form has no such text (any more).")
        first = self._seen.setdefault(line.key, line.place)
        if first != line.place:
            return say("It is the same text as in {place}.", place=first)
        for tag in self._languages:
            wording = line.wordings[tag]
            named = language_name(tag)
            if len(wording) > TEXT_MAX:
                return say(
                    "The wording in {language} has more than {most:,} characters.",
                    language=named,
                    most=TEXT_MAX,
                )
            if not is_plain(wording.replace("\r", "")):
                return say(
                    "The wording in {language} has characters that a page cannot show.",
                    language=named,
                )
            known = (line.source, self._shown(line.key, self._default))
            if unknown := self._unknown(line.key, wording, known):
                return say(
                    "The wording in {language} shows {placeholders}, which is no field of the "
                    "form.",
                    language=named,
                    placeholders=unknown,
                )
        return ""

    def translations(self, line: Line) -> Iterator[tuple[Translation, Row]]:
        """Yield what a sound line changes."""
        row = self._rows[line.key]
        now = self._shown(line.key, self._default)
        for tag in self._languages:
            wording = line.wordings[tag]
            if not wording or _alike(wording, self._shown(line.key, tag)):
                continue
            source = line.made_from[tag] or line.source
            is_stale = bool(source) and not _alike(source, now)
            lacking = self._lacking(line.key, wording, now)
            notes = []
            if is_stale:
                notes.append(
                    say(
                        "The text says something else by now, so the translation is marked as "
                        "stale."
                    )
                )
            if lacking:
                notes.append(say("It does not show {placeholders}.", placeholders=lacking))
            called = f"{row_called(row, self._default)} ({language_name(tag)})"
            said = " ".join(notes) or f"“{in_short(wording)}”"
            yield (
                Translation(
                    place=row.placed.place,
                    language=tag,
                    wording=wording,
                    source=self._stored(row, source) if is_stale else "",
                ),
                Row("changed" if notes else "taken", line.place, in_short(called), said),
            )

    # -- placeholders --------------------------------------------------------------------------

    def _shown(self, key: str, tag: str) -> str:
        text = self._rows[key].placed.text
        return self._wordings.shown(text.in_language(tag), text)

    def _stored(self, row: TextRow, words: str) -> str:
        return self._wordings.stored(words, row.placed.text)

    def _unknown(self, key: str, wording: str, known: Sequence[str]) -> str:
        """Return a placeholder of a wording that stands for nothing that is known."""
        if "{{" not in wording:
            return ""
        row = self._rows[key]
        there = {found for words in known for found in _braces(self._stored(row, words))}
        for found in _braces(self._stored(row, wording)):
            if found not in there and found not in self._ids and not _from_outside(found):
                return in_short(f"{{{{{found}}}}}", 60)
        return ""

    def _lacking(self, key: str, wording: str, source: str) -> str:
        row = self._rows[key]
        there = references(self._stored(row, wording))
        lacking = [each for each in references(self._stored(row, source)) if each not in there]
        text = row.placed.text
        shown = (self._wordings.shown(f"{{{{{each}}}}}", text) for each in lacking)
        return say(" and ").join(shown)


def _braces(words: str) -> list[str]:
    """Return what stands in double braces, even if it is no placeholder."""
    found = []
    for part in words.split("{{")[1:]:
        inside, closed, _ = part.partition("}}")
        if closed:
            found.append(inside.partition("|")[0])
    return found


def _from_outside(reference: str) -> bool:
    """Tell whether a reference is a parameter or a variable, of which any name can be used."""
    return PLACEHOLDER.fullmatch(f"{{{{{reference}}}}}") is not None and "." in reference


def _alike(one: str, other: str) -> bool:
    """Tell whether wordings are the same, however their line breaks are written."""
    return _plain(one) == _plain(other)


def _plain(words: str) -> str:
    return words.replace("\r\n", "\n").replace("\r", "\n")
