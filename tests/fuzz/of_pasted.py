"""Readers of what is pasted, dropped or chosen in the window: blocks of cells, and pictures."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QColor, QColorSpace, QImage
from PySide6.QtWidgets import QApplication

from builder.errors import BuilderError, InputError, ValuesError
from builder.form.pictures import content_of
from builder.gui.appearance.picture_colours import main_colours
from builder.gui.cases.grid import CaseGrid
from builder.gui.cases.table_model import TableModel
from builder.gui.state.document import Document
from builder.gui.translations.cells import Cells
from builder.gui.translations.grid import TextGrid
from builder.gui.translations.grid_model import GridModel
from builder.gui.widgets.picture_sources import has_picture, picture_sources
from builder.gui.widgets.pictures import PreparedPicture, image_of, picture_of
from builder.storage.codec import dump_project, load_project
from builder.translations.blocks import block_of, block_text
from builder.trial.cases.table import CaseTable, read_table, write_table
from tests.fuzz.mutators import mutate_lines, mutate_png
from tests.fuzz.reader import Reader, is_clear
from tests.projects import small

_TABLE = CaseTable(
    columns=("case", "name", "expect.status"),
    rows=(("one", "Ada", "200"), ("two", "", "422"), ("three", "x\ty", "")),
)
_URL_MOST = 20_000
_SIDE_MOST = 1_200


@cache
def _app() -> QApplication:
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication(["fuzz"])


@dataclass
class _Texts:
    """The grid of Translations on a form in three languages."""

    document: Document
    model: GridModel
    grid: TextGrid
    cells: Cells


@cache
def _texts() -> _Texts:
    _app()
    document = Document(replace(small(), languages=("en", "el", "ar")))
    model = GridModel()
    model.show_form(document.project)
    document.changed.connect(model.follow)
    grid = TextGrid(model)
    return _Texts(document, model, grid, Cells(document, model, grid))


@cache
def _cases() -> tuple[TableModel, CaseGrid, list[str]]:
    _app()
    model = TableModel()
    grid = CaseGrid(model)
    refused: list[str] = []
    grid.refused.connect(refused.append)
    return model, grid, refused


def _cells(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    rows = block_of(text)
    assert all(rows)
    assert block_of(block_text(rows)) == rows
    clipboard = _app().clipboard()
    clipboard.setText(text)
    try:
        _paste_texts(len(data))
        _paste_cases(len(data))
    finally:
        clipboard.clear()  # Qt's offscreen platform dies of it when the process ends


def _paste_texts(place: int) -> None:
    texts = _texts()
    before = texts.document.project
    row, column = place % texts.model.rowCount(), place % texts.model.columnCount()
    texts.grid.setCurrentIndex(texts.model.index(row, column))
    assert texts.cells.paste().strip()
    after = texts.document.project
    assert load_project(dump_project(after)) == after
    # Nothing but wordings comes from cells.
    assert [each.id for each in after.fields] == [each.id for each in before.fields]
    assert (after.platform, after.hosting) == (before.platform, before.hosting)
    texts.cells.copy()
    texts.cells.paste()
    assert texts.document.project == after, "another form, after a copy was pasted in its place"
    if after != before:
        texts.document.undo_stack.undo()
    assert texts.document.project == before
    texts.document.undo_stack.clear()


def _paste_cases(place: int) -> None:
    model, grid, refused = _cases()
    model.open(_TABLE, is_saved=True)
    grid.go_to(place % len(_TABLE.rows), place % len(_TABLE.columns))
    refused.clear()
    grid.paste()
    after = model.table
    assert after.columns == _TABLE.columns
    assert len(after.rows) >= len(_TABLE.rows)
    assert {len(each) for each in after.rows} == {len(_TABLE.columns)}
    assert all(each.strip() for each in refused)
    with suppress(ValuesError):  # a table has its limits
        written = write_table(after)
        assert read_table(written).columns == after.columns
    grid.selectAll()
    grid.copy()
    grid.paste()
    assert model.table == after, "another table, after a copy was pasted in its place"
    model.undo_stack.undo()
    assert model.table == _TABLE or refused


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="webview-fuzz-"))


def _raster(data: bytes) -> None:
    for mime in (_dropped(data), _copied(data)):
        has_picture(mime)
        for source in picture_sources(mime):
            try:
                _fits(source.prepare(_URL_MOST))
            except BuilderError as fault:
                is_clear(fault)
    try:
        image = image_of(data)
    except InputError as fault:
        is_clear(fault)
        return
    assert not image.isNull()
    assert len({each.colour for each in main_colours(image)}) == len(main_colours(image))


def _dropped(data: bytes) -> QMimeData:
    file = _folder() / "logo.png"
    file.write_bytes(data)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    return mime


def _copied(data: bytes) -> QMimeData:
    """Return what a browser or another program puts on the clipboard."""
    mime = QMimeData()
    if len(data) % 2:
        mime.setData("image/svg+xml", QByteArray(data))
    else:
        mime.setText(data.decode("utf-8", "replace"))
    return mime


def _fits(found: PreparedPicture) -> None:
    assert len(found.url) <= _URL_MOST
    content = content_of(found.url)
    assert found.url.startswith(("data:image/png;", "data:image/webp;", "data:image/svg+xml,"))
    image = picture_of(found.url)
    assert not image.isNull(), found.url
    if not found.url.startswith("data:image/svg"):
        assert max(image.width(), image.height()) <= _SIDE_MOST
        # Nothing of where, when and with what it was made.
        assert not image.textKeys()
        assert not any(each in content for each in (b"Exif", b"eXIf", b"tEXt", b"iCCP", b"XMP "))


# -- what they begin with ------------------------------------------------------------------------


def _blocks() -> Iterator[bytes]:
    yield "Name\tΌνομα\tالاسم\nTopic\tΘέμα\t\n".encode()
    yield b'one\t"two\nlines"\t"a ""quoted"" word"\r\n\t\t\r\n'
    yield b'"He said\tso\nnext line'
    yield b"=1+1\t2026-02-30\t200\n\n\nlast\r"
    yield b"one\n\n"


def _pictures() -> Iterator[bytes]:
    image = QImage(13, 9, QImage.Format.Format_ARGB32)
    image.fill(QColor("#1a56db"))
    image.setPixelColor(3, 3, QColor(10, 20, 30, 40))
    image.setText("Author", "somebody")
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb))
    for kind in ("PNG", "JPEG", "BMP", "WEBP"):
        yield _file(image, kind)
    yield _file(image.convertToFormat(QImage.Format.Format_RGBA64), "PNG")
    yield _file(image.convertToFormat(QImage.Format.Format_Indexed8), "PNG")
    yield (
        b"GIF89a\x02\x00\x01\x00\x80\x00\x00\xff\x00\x00\x00\x00\xff,\x00\x00\x00\x00\x02\x00\x01"
        b"\x00\x00\x02\x02D\n\x00,\x00\x00\x00\x00\x02\x00\x01\x00\x00\x02\x02\x0c\n\x00;"
    )
    yield b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
    yield b"data:image/gif;base64,R0lGODlhAQABAIAAAP8AAAAAACwAAAAAAQABAAACAkQBADs="


def _file(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


PASTED = (
    Reader(
        "cells", "Cells pasted into translations and cases", _cells, _blocks, mutate_lines, 4 * 1024
    ),
    Reader("raster", "Pictures chosen, dropped and pasted", _raster, _pictures, mutate_png),
)
