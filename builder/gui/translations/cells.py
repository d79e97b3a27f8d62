"""What is done to blocks of cells: copy, paste, fill down, clear, mark as right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from builder.form.edits_texts import Translation, confirm_translations, translate_all
from builder.form.place import Place
from builder.gui.state.document import Document
from builder.gui.translations.grid import TextGrid
from builder.gui.translations.grid_model import FIRST, GridModel
from builder.say import say, say_count
from builder.translations.blocks import block_of, block_text

_NOT_TEXTS: Final = say("The first column names the texts. Go to the column of a language.")


class Cells:
    """Edits of blocks of cells, each of which is one step to undo.

    Every act returns what is to be said about it, as a sentence.

    Args:
        document: The open form.
        model: The cells.
        grid: Where some of them are selected.
    """

    def __init__(self, document: Document, model: GridModel, grid: TextGrid) -> None:
        self._document = document
        self._model = model
        self._grid = grid

    def copy(self) -> str:
        """Copy the selected cells for here and for spreadsheets.

        Of cells that are no block, those rows and columns are copied in which some are selected;
        the cells between them are empty.
        """
        chosen = self._chosen()
        if not chosen:
            return ""
        columns = sorted({column for _, column in chosen})
        rows = [
            [
                self._model.words(self._model.index(row, column)) if (row, column) in chosen else ""
                for column in columns
            ]
            for row in sorted({row for row, _ in chosen})
        ]
        QApplication.clipboard().setText(block_text(rows))
        return say_count("Copied {count:,} cell.", "Copied {count:,} cells.", len(chosen))

    def cut(self) -> str:
        """Copy the selected block, and clear it."""
        if not self.copy():
            return ""
        count = self._word(say("Cut"), self._emptied())
        return say_count("Cut {count:,} text.", "Cut {count:,} texts.", count)

    def clear(self) -> str:
        """Remove the wordings of the selected cells."""
        count = self._word(say("Clear"), self._emptied())
        return say_count("Cleared {count:,} text.", "Cleared {count:,} texts.", count)

    def paste(self) -> str:
        """Paste a block of cells, as often as it fits into those that are selected."""
        rows = block_of(QApplication.clipboard().text())
        if not rows:
            return say("There is no text on the clipboard.")
        chosen = self._chosen()
        if not chosen:
            return ""
        target = self._grid.block()
        if target.left() < FIRST and target.width() == 1:
            return _NOT_TEXTS
        width = max(len(row) for row in rows)
        if len(rows) == 1 and width == 1:
            return self._pasted([(row, column, rows[0][0]) for row, column in sorted(chosen)])
        if len(chosen) != target.width() * target.height():
            return say("Select one block of cells, or only the first cell, and paste again.")
        down, across = target.height() // len(rows), target.width() // width
        if target.height() % len(rows) or target.width() % width:
            down = across = 1
        # A block that was copied with the column that names the texts goes beside it again.
        block = QRect(target.left(), target.top(), width * across, len(rows) * down)
        fitting = block.intersected(QRect(0, 0, self._model.columnCount(), self._model.rowCount()))
        said = self._pasted(_laid_out(rows, block, fitting))
        self._grid.select_block(fitting)
        left = _left_over(block, fitting)
        return f"{said} {left}".strip()

    def fill_down(self) -> str:
        """Fill the selected cells below each other with the first of them."""
        wanted: list[tuple[int, int, str]] = []
        firsts: dict[tuple[int, int], str] = {}  # what the first of the cells above says
        for row, column in sorted(self._chosen()):
            words = firsts.get((row - 1, column))
            if words is None:
                words = self._model.words(self._model.index(row, column))
            else:
                wanted.append((row, column, words))
            firsts[row, column] = words
        if not wanted:
            return say("Select the cells below as well, to fill them with the first one.")
        count = self._word(say("Fill down"), wanted)
        return say_count("Filled {count:,} text.", "Filled {count:,} texts.", count)

    def confirm(self) -> str:
        """Mark the selected translations that are stale as right."""
        project, found = self._document.project, 0
        by_language: dict[str, list[Place]] = {}
        for row, column in self._texts():
            index = self._model.index(row, column)
            if self._model.state(index) == "stale":
                place = self._model.text(row).placed.place
                by_language.setdefault(self._model.language(column), []).append(place)
                found += 1
        for language, places in by_language.items():
            project = confirm_translations(project, places, language)
        self._document.edit(say("Mark as right"), project)
        return (
            say_count(
                "Marked {count:,} translation as right.",
                "Marked {count:,} translations as right.",
                found,
            )
            if found
            else say("None is stale.")
        )

    def _emptied(self) -> list[tuple[int, int, str]]:
        return [(row, column, "") for row, column in self._texts()]

    def _texts(self) -> list[tuple[int, int]]:
        """Return rows and columns of the selected cells that are texts."""
        return sorted((row, column) for row, column in self._chosen() if column >= FIRST)

    def _chosen(self) -> set[tuple[int, int]]:
        """Return rows and columns of all selected cells."""
        return {
            (row, column)
            for each in self._grid.ranges()
            for row in range(each.top(), each.bottom() + 1)
            for column in range(each.left(), each.right() + 1)
        }

    def _pasted(self, wanted: Sequence[tuple[int, int, str]]) -> str:
        count = self._word(say("Paste"), wanted)
        return say_count("Pasted {count:,} text.", "Pasted {count:,} texts.", count)

    def _word(self, label: str, wanted: Sequence[tuple[int, int, str]]) -> int:
        """Put wordings into cells, as one edit; return how many texts it changed."""
        translations = [
            Translation(
                place=self._model.text(row).placed.place,
                language=self._model.language(column),
                wording=words,
            )
            for row, column, words in wanted
            if column >= FIRST and words != self._model.words(self._model.index(row, column))
        ]
        self._document.edit(label, translate_all(self._document.project, translations))
        return len(translations)


def _rows(block: QRect) -> range:
    return range(block.top(), block.bottom() + 1)


def _columns(block: QRect) -> range:
    return range(block.left(), block.right() + 1)


def _laid_out(
    rows: Sequence[Sequence[str]], block: QRect, fitting: QRect
) -> list[tuple[int, int, str]]:
    """Return which cell gets which words, where rows of cells are repeated over a block.

    Args:
        rows: The rows, of which some may be shorter: what they lack is left as it is.
        block: Where they go: x and y are column and row.
        fitting: The part of it that there is.
    """
    width = max(len(each) for each in rows)
    found = []
    for row in _rows(fitting):
        cells = rows[(row - block.top()) % len(rows)]
        for column in _columns(fitting):
            at = (column - block.left()) % width
            if at < len(cells):
                found.append((row, column, cells[at]))
    return found


def _left_over(block: QRect, fitting: QRect) -> str:
    """Return what of a pasted block had no room, as a sentence; empty if all had."""
    rows, columns = block.height() - fitting.height(), block.width() - fitting.width()
    no_rows = say_count("{count:,} row", "{count:,} rows", rows)
    no_columns = say_count("{count:,} column", "{count:,} columns", columns)
    if rows and columns:
        return say(
            "The grid ends here: {rows} and {columns} had no room.",
            rows=no_rows,
            columns=no_columns,
        )
    if rows or columns:
        return say(
            "The grid ends here: {cells} had no room.", cells=no_rows if rows else no_columns
        )
    return ""
