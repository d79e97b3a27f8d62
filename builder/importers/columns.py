"""Tables with a header row: cells by the names of their columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from builder.errors import ImportFileError
from builder.form.texts import LocalText
from builder.importers.report import Notes, in_short
from builder.importers.tags import tag_of
from builder.importers.xlsx import Sheet
from builder.say import say
from builder.value import dataclass


@dataclass(frozen=True)
class Record:
    """One row of a table.

    Attributes:
        place: How it is called in reports.
        cells: Its cells that hold something, by column.
        language: The default language.
    """

    place: str
    cells: Mapping[str, str]
    language: str

    def get(self, *columns: str) -> str:
        """Return the first of these columns that holds something; empty if none does."""
        return next((self.cells[each] for each in columns if self.cells.get(each)), "")

    def text(self, *columns: str) -> LocalText:
        """Return a text with its translations, as in ``label`` and ``label::el``."""
        found: dict[str, str] = {}
        for column in columns:
            own: dict[str, str] = {}
            for name, words in self.cells.items():
                base, names_language, tag = name.partition("::")
                # A column that names its language goes before one that does not.
                if base == column and (names_language or self.language not in own):
                    own[tag or self.language] = words
            for tag, words in own.items():
                found.setdefault(tag, words)
        return LocalText.of(found)


class Table:
    """A sheet whose first row names its columns.

    Args:
        sheet: The sheet.
        aliases: Other names of columns.
        notes: Where to say which columns were left out.
        known: The columns that are read; a text may stand in several languages.

    Raises:
        ImportFileError: A column stands there twice.
    """

    def __init__(
        self, sheet: Sheet, aliases: Mapping[str, str], known: frozenset[str], notes: Notes
    ) -> None:
        self._sheet = sheet
        self._notes = notes
        self._written: dict[str, str] = {}  # the columns as their sheet calls them
        head_row, head = sheet.rows[0] if sheet.rows else (1, ())
        self._place = sheet.place(head_row)
        self.languages: list[str] = []
        self.columns: dict[int, str] = {}
        for index, written in enumerate(head):
            column = self._column(written, aliases)
            if not column:
                continue
            base, _, tag = column.partition("::")
            place = sheet.place(head_row)
            if base not in known or tag == "?":
                why = (
                    say("Its language is not known.")
                    if tag == "?"
                    else say("This column is not used.")
                )
                notes.left(place, written, why)
                continue
            if column in self.columns.values():
                raise ImportFileError(
                    say("The column “{name}” stands there twice.", name=in_short(written)),
                    place,
                    say("Remove or rename one of them."),
                )
            if tag:
                self.languages.append(tag)
            self.columns[index] = column
            self._written[column] = written

    @property
    def has_plain_texts(self) -> bool:
        """Whether a text does not say its language."""
        return "label" in self.columns.values()

    def note_doubled(self, language: str) -> None:
        """Note which columns have two wordings in the default language, of which one is taken.

        Args:
            language: The default language, which is that of columns that name none.
        """
        for column in self.columns.values():
            other = f"{column}::{language}"
            if other not in self._written:
                continue
            pairs = [(each.get(column), each.get(other)) for each in self.records(language)]
            if any(plain and named and plain != named for plain, named in pairs):
                why = say(
                    "It has the same language as “{column}”, whose words are taken where both have "
                    "some.",
                    column=in_short(self._written[other]),
                )
                self._notes.left(self._place, self._written[column], why)

    def records(self, language: str) -> Iterator[Record]:
        """Yield the rows below the header."""
        for number, cells in self._sheet.rows[1:]:
            found = {
                column: cells[index]
                for index, column in self.columns.items()
                if index < len(cells) and cells[index]
            }
            if found:
                yield Record(self._sheet.place(number), found, language)

    def _column(self, written: str, aliases: Mapping[str, str]) -> str:
        base, separator, rest = written.strip().partition("::")
        if not separator:
            base, separator, rest = written.strip().partition(":")
        base = " ".join(base.strip().lower().replace("_", " ").split())
        base = aliases.get(base, base.replace(" ", "_"))
        if not separator:
            return base
        return f"{base}::{tag_of(rest) or '?'}"
