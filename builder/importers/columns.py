"""Tables with a header row: cells by the names of their columns."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

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
        unknown: list[tuple[int, str]] = []
        for index, written in enumerate(head):
            column = self._column(written, aliases)
            if not column:
                continue
            base, _, tag = column.partition("::")
            place = sheet.place(head_row)
            if base not in known:
                notes.left(place, written, say("This column is not used."))
                continue
            if tag == "?":
                unknown.append((index, written))
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
        self._assume(unknown)
        self._tell_calculated()
        self._tell_nameless({index for index, written in enumerate(head) if written.strip()})

    def _assume(self, unknown: list[tuple[int, str]]) -> None:
        """Take the columns of a language that is not known, if there are no other labels."""
        found = [(index, written, *_parted(written)) for index, written in unknown]
        labels = (rest for *_, base, rest in found if base == "label")
        first = None if self._has_labels() else next(labels, None)
        for index, written, base, rest in found:
            if rest != first or base in self.columns.values():
                self._notes.left(self._place, written, say("Its language is not known."))
                continue
            self.columns[index], self._written[base] = base, written
            said = say("Its language is not known: it is taken as the language of the form.")
            self._notes.changed(self._place, written, said)

    def _has_labels(self) -> bool:
        return any(each.partition("::")[0] == "label" for each in self.columns.values())

    def _tell_calculated(self) -> None:
        """Note the cells of a formula, whose value is taken.

        Raises:
            ImportFileError: A formula has no value, or it is an error.
        """
        for cell in self._sheet.calculated:
            if cell.column not in self.columns:
                continue
            if cell.fault:
                hint = say("Replace it with its value: copy it and paste values only.")
                raise ImportFileError(cell.fault, cell.place, hint)
            said = say("The value of a formula, as the spreadsheet program last had it.")
            self._notes.changed(cell.place, self._written[self.columns[cell.column]], said)

    def _tell_nameless(self, named: Container[int]) -> None:
        """Note which rows have cells that stand in no named column, as after a comma too many."""
        for number, cells in self._sheet.rows[1:]:
            lost = [each for index, each in enumerate(cells) if each and index not in named]
            if lost:
                self._notes.left(self._sheet.place(number), lost[0], say("Its column has no name."))

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
        whole = _plain(written)
        if whole in aliases:
            return aliases[whole]
        base, rest = _parted(written)
        base = aliases.get(_plain(base), base)
        return f"{base}::{tag_of(rest) or '?'}" if rest else base


def _parted(written: str) -> tuple[str, str]:
    """Return a column as it is named without its language, and the language."""
    base, separator, rest = written.strip().partition("::")
    if not separator:
        base, separator, rest = written.strip().partition(":")
    return _plain(base).replace(" ", "_"), rest.strip()


def _plain(written: str) -> str:
    return " ".join(written.strip().lower().replace("_", " ").split())
