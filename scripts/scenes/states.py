"""States of panes and dialogs that come with something a person has done."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QListView,
    QPlainTextEdit,
)

from builder.form.fields import TextField
from builder.gui.appearance.workspace import AppearanceWorkspace
from builder.gui.design.workspace import DesignWorkspace
from builder.gui.keys.form_dialog import FormDialog
from builder.gui.logic.workspace import LogicWorkspace
from builder.gui.translations.workspace import TranslationsWorkspace
from builder.storage import project_file
from builder.storage.project_file import SUFFIX
from builder.storage.starters import open_starter
from scripts.scenes.stage import Scene, Stage, wait_for

RECENT = ("address-change", "quote", "nps")  # the names of the projects on the start page


def _recents(stage: Stage) -> None:
    """Show the start page with projects, of which one is pinned and one is gone."""
    memory = stage.window.memory
    before = memory.recent
    paths = [stage.folder / f"{name}{SUFFIX}" for name in RECENT]
    for name, path in zip(RECENT, paths, strict=True):
        project_file.write(path, open_starter(name), force=True)
        memory.note_opened(path)
    memory.pin(paths[0], pinned=True)
    paths[-1].unlink()
    stage.go("start")
    wait_for(lambda: stage.window.start.recent.is_known)
    stage.see("start-recents")
    for path in paths:
        memory.forget(path)
    assert memory.recent == before
    stage.go("start")
    stage.see("start")


def _popup(name: str, stage: Stage) -> None:
    """Look at the list that is open over the window, and close it."""
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QListView), popup
    stage.see(name)
    popup.hide()


def _piping(stage: Stage) -> None:
    """Type two braces, which offer what has been answered before."""
    design = stage.workspace("design", DesignWorkspace)
    fields = stage.services.document.project.fields
    last = next(each for each in reversed(fields) if isinstance(each, TextField))
    with stage.undone():
        stage.services.selection.select({last.id})
        QApplication.processEvents()
        row = design.inspector.row("label")
        assert row is not None
        target = row.editor.target()
        stage.window.activateWindow()
        target.setFocus()
        wait_for(target.hasFocus)
        QTest.keyClick(target, Qt.Key.Key_End)
        QTest.keyClicks(target, " {{")
        _popup("design-piping", stage)
    texts = stage.workspace("translations", TranslationsWorkspace)
    with stage.undone():
        texts.grid.edit_current()
        assert texts.grid.editor is not None
        QTest.keyClicks(texts.grid.editor, " {{")
        stage.see("translations-typing")
        texts.grid.setFocus()


def _zoomed(stage: Stage) -> None:
    stage.go("design")
    stage.services.commands.run("design.zoom_out")
    stage.see("design-zoomed")
    stage.services.commands.run("design.zoom_reset")


def _insertion(stage: Stage) -> None:
    design = stage.workspace("design", DesignWorkspace)
    design.canvas.open_insertion_list()
    stage.see("design-insertion")
    design.canvas.insertion_list.hide()


def _no_rules(stage: Stage) -> None:
    document = stage.services.document
    with stage.undone():
        fields = (each for each in document.project.fields if isinstance(each, TextField))
        plain = replace(next(fields), show_if=None, required_if=None, prefill=None, equals="")
        document.edit("", replace(document.project, fields=(plain,)))
        stage.workspace("logic", LogicWorkspace)
        stage.see("logic-empty")


def _colours_of_picture(stage: Stage) -> None:
    """Take colours from a picture, as a logo has them."""
    image = QImage(90, 30, QImage.Format.Format_RGB32)
    for at, colour in enumerate(("#0b6b4f", "#e9d8a6", "#123456")):
        for x in range(30 * at, 30 * at + 30):
            for y in range(30):
                image.setPixelColor(x, y, QColor(colour))
    mime = QMimeData()
    mime.setImageData(image)
    QApplication.clipboard().setMimeData(mime)
    appearance = stage.workspace("appearance", AppearanceWorkspace)
    source = appearance.panel.source
    source.paste()
    wait_for(lambda: not source.is_busy and source.found)
    stage.reveal(source)
    stage.see("appearance-picture")
    QApplication.clipboard().clear()


def _key_errors(stage: Stage) -> None:
    """Have the dialogs of Keys refuse what is typed."""
    pairs = [each.name for each in stage.services.keys.list()]

    def refuse(dialog: QDialog) -> None:
        assert isinstance(dialog, FormDialog)
        for line in dialog.findChildren(QLineEdit):
            if line.objectName() == "key_name":
                line.setText(next(each for each in pairs if each != line.text()))
        dialog.submit()
        wait_for(dialog.problem.isVisible)

    def mistake(dialog: QDialog) -> None:
        stage.find(QPlainTextEdit, "key_public_text", dialog).setPlainText("no key")

    stage.go("keys")
    for command in ("new", "import", "rename"):
        stage.see_command(f"keys-{command}-refused", f"key.{command}", refuse)
    stage.see_command("keys-match-refused", "key.match", mistake)


STATES: tuple[Scene, ...] = (
    _recents,
    _piping,
    _zoomed,
    _insertion,
    _no_rules,
    _colours_of_picture,
    _key_errors,
)
