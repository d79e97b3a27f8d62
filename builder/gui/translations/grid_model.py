"""The grid of texts as Qt's model: one row for each text, one column for each language."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from functools import reduce
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon

from builder.form.all_texts import Progress, TextRow
from builder.form.called import in_one_line
from builder.form.kinds import kind_of
from builder.form.locales import page_word
from builder.form.page_words import PAGE_WORDS
from builder.form.piping_shown import names_in, to_display
from builder.form.place import Place
from builder.form.project import Project
from builder.form.shown_names import ShownNames
from builder.form.text_list import lacking_answers, row_called
from builder.gui.languages import names
from builder.gui.rules.ground import names_of
from builder.gui.state.change import Change
from builder.gui.translations.text_rows import State, TextRows, Wanted
from builder.gui.widgets.icons import icon
from builder.say import listed, say, say_count

WHAT: Final = 0
FIRST: Final = 1
_ROOT: Final = QModelIndex()
# Made once: to join flags takes Python long, and a view asks for those of each cell.
_LOOKED_AT: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITABLE: Final = _LOOKED_AT | Qt.ItemFlag.ItemIsEditable
_Index = QModelIndex | QPersistentModelIndex
# What people read of a state that asks for something, and its icon.
MARKS: Final[Mapping[str, tuple[str, str]]] = {
    "missing": (say("Missing"), "warning"),
    "stale": (say("Stale"), "clock"),
    "answers": (say("Lacks an answer"), "warning"),
    "long": (say("Long"), "info"),
}


class GridModel(QAbstractTableModel):
    """Texts and their wordings.

    Signals:
        worded(place, language, words): A cell was edited.
        followed(): Cells have other words, after an edit of the form.
    """

    worded = Signal(object, str, str)
    followed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = TextRows()
        self._project: Project | None = None
        self._wanted = Wanted()
        self._names: ShownNames | None = None

    # -- the form ------------------------------------------------------------------------------

    @property
    def languages(self) -> tuple[str, ...]:
        """The form's languages, the first one first."""
        return self._texts.languages

    @property
    def steps(self) -> int:
        """How many steps the form has."""
        return self._texts.steps

    @property
    def wanted(self) -> Wanted:
        """Which rows are shown."""
        return self._wanted

    def show_form(self, project: Project) -> None:
        """Show the texts of a form."""
        self.beginResetModel()
        self._project, self._names = project, None
        self._texts.show_form(project, self._wanted)
        self.endResetModel()

    def follow(self, change: Change) -> None:
        """Follow an edit of the form."""
        if change.languages or change.opened or self._project is not change.old:
            self.show_form(change.new)
            return
        changed = self._texts.follow(change)
        if changed is None:  # texts came or went
            self.show_form(change.new)
            return
        self._project = change.new
        if _renames(change):
            self._names = None
        shown = self._texts.shown
        for at in changed:
            row = bisect_left(shown, at)
            if row < len(shown) and shown[row] == at:
                for column in range(self.columnCount()):  # a view draws all for more than one
                    cell = self.index(row, column)
                    self.dataChanged.emit(cell, cell)
        if changed:
            self.followed.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, FIRST, self.columnCount() - 1)

    def want(self, wanted: Wanted) -> None:
        """Show the rows that are wanted."""
        self.beginResetModel()
        self._wanted = wanted
        self._texts.want(wanted)
        self.endResetModel()

    @property
    def project(self) -> Project | None:
        """The form that is shown."""
        return self._project

    # -- places --------------------------------------------------------------------------------

    def text(self, row: int) -> TextRow:
        """Return the text of a row."""
        return self._texts.row(self._texts.shown[row])

    def language(self, column: int) -> str:
        """Return the tag of a column's language; empty for the column that names the text."""
        return self.languages[column - FIRST] if column >= FIRST else ""

    def column_of(self, language: str) -> int:
        """Return the column of one of the form's languages."""
        return FIRST + self.languages.index(language)

    def index_of(self, place: Place) -> QModelIndex:
        """Return the cell of a place, which is invalid if it is not shown."""
        at = self._texts.position_of(place)
        language = place.language or self.languages[0]
        if at is None or at not in self._texts.shown or language not in self.languages:
            return QModelIndex()
        return self.index(self._texts.shown.index(at), self.column_of(language))

    def nearest_place(self, place: Place) -> Place | None:
        """Return the place of the text nearest to a place of a field; None if that has no text."""
        return self._texts.nearest_place(place)

    def has(self, place: Place) -> bool:
        """Tell whether the form has a text at a place, in a language of the form."""
        language = place.language or self.languages[0]
        return self._texts.position_of(place) is not None and language in self.languages

    def state(self, index: _Index) -> State:
        """Return the state of a cell."""
        return self._texts.state(self.text(index.row()), self.language(index.column()))

    def progress(self, column: int) -> Progress | None:
        """Return how far the form is translated into a column's language; None for the first."""
        return self._texts.progress(self.language(column)) if column > FIRST else None

    # -- words ---------------------------------------------------------------------------------

    def words(self, index: _Index) -> str:
        """Return what a cell says, with names of fields in place of ids."""
        row, language = self.text(index.row()), self.language(index.column())
        if not language:
            return row_called(row, self.languages[0])
        return self._shown(row, row.placed.text.in_language(language))

    def icon(self, row: int) -> QIcon:
        """Return the icon of the field that has a text, or of the form."""
        field = self.text(row).field
        return icon(kind_of(field).icon if field else "form")

    def pages_own(self, index: _Index) -> str:
        """Return what the page says by itself where a cell is empty; empty for most texts."""
        row, language = self.text(index.row()), self.language(index.column())
        holder, _, key = row.placed.place.attribute.partition(".")
        if not language or holder != "page_words" or row.placed.text.in_language(language):
            return ""
        return page_word(key, language)

    def remark(self, index: _Index) -> str:
        """Return what is to be said about a cell, as a sentence; empty if nothing is."""
        row, language = self.text(index.row()), self.language(index.column())
        if not language:
            if row.placed.sort != "page word":
                return ""
            word = PAGE_WORDS[row.placed.place.attribute.rpartition(".")[2]]
            return (
                f"{word.shown}."
                if row.used
                else say("{text}. This form never says it.", text=word.shown)
            )
        text, default = row.placed.text, self.languages[0]
        match self.state(index):
            case "missing" if language == default:
                return say("The form needs a wording in its first language.")
            case "missing":
                return say("There is no translation yet.")
            case "stale":
                source = in_one_line(self._shown(row, text.stale_source(language, default)), 120)
                return say("It was translated when the text said “{source}”.", source=source)
            case "answers":
                lacking = lacking_answers(text, language, default)
                shown = [self._shown(row, f"{{{{{each}}}}}") for each in lacking]
                both = reduce(
                    lambda one, other: say("{one} and {other}", one=one, other=other), shown
                )
                return say("It does not show {answers}, as the text does.", answers=both)
            case "long":
                count = len(text.in_language(language))
                return say(
                    "It has {count:,} characters; about {longest:,} fit well.",
                    count=count,
                    longest=row.longest,
                )
        return ""

    def _shown(self, row: TextRow, words: str) -> str:
        if "{{" not in words or self._project is None:
            return words
        if self._names is None:
            self._names = names_of(self._project, self._project.default_language)
        return to_display(words, names_in(row.placed.text, self._names))

    # -- Qt's questions ------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._texts.shown)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else FIRST + len(self.languages)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return _EDITABLE if index.column() >= FIRST else _LOOKED_AT

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self.words(index)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(filter(None, (self.words(index)[:1000], self.remark(index))))
            case Qt.ItemDataRole.AccessibleTextRole:
                words = self.words(index) or self.pages_own(index) or say("Empty")
                mark = MARKS.get(self.state(index), ("",))[0] if index.column() >= FIRST else ""
                return ". ".join(filter(None, (words, mark)))
            case Qt.ItemDataRole.DecorationRole if index.column() == WHAT:
                return self.icon(index.row())
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or value == self.words(index):
            return False
        place = self.text(index.row()).placed.place
        self.worded.emit(place, self.language(index.column()), value)
        return True

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return names.language(self.language(section)) if section >= FIRST else say("Text")
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            name = self.headerData(section, orientation)
            return f"{name}: {self.progress_in_words(section)}"
        return None

    def progress_in_words(self, column: int) -> str:
        """Return what the head of a column says below its name."""
        if column == WHAT:
            return say_count("{count:,} row", "{count:,} rows", self.rowCount())
        progress = self.progress(column)
        if progress is None:
            return say("First language")
        parts = (
            say_count("{count:,} missing", "{count:,} missing", progress.missing)
            if progress.missing
            else "",
            say_count("{count:,} stale", "{count:,} stale", progress.stale)
            if progress.stale
            else "",
        )
        return listed(filter(None, parts)) or say("Complete")


def _renames(change: Change) -> bool:
    """Tell whether an edit may have changed what fields are called."""
    if not change.in_place:
        return True
    default = change.new.default_language
    return any(
        old.wording.in_language(default) != new.wording.in_language(default)
        or getattr(old, "name", "") != getattr(new, "name", "")
        for old, new in zip(change.old_span, change.new_span, strict=True)
        if old is not new
    )
