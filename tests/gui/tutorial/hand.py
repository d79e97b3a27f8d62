"""Does what a sentence says, in the real window, with what a person sees there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

from builder.form.fields import NamedField
from builder.form.kinds import KINDS
from builder.gui.preview.workspace import PreviewWorkspace
from builder.gui.widgets.mnemonics import plain
from tests.gui.app_page import AppPage
from tests.gui.journeys.mouse import Mouse
from tests.gui.preview_page import PreviewPage
from tests.gui.tutorial.reading import Sentence

_SLOW_MS = 90_000
_SOON_MS = 30_000
_INPUTS = (QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox)


class TutorialHand:
    """A person who does what the tutorial says, and looks for what it says is to be seen."""

    def __init__(self, app: AppPage, folder: Path) -> None:
        self.app = app
        self.bot = app.bot
        self.mouse = Mouse(app)
        self.folder = folder

    def do(self, sentence: Sentence) -> None:
        """Do what a sentence says, or see what it says."""
        getattr(self, "_" + sentence.verb.replace(" ", "_"))(sentence.what, sentence.where)
        QApplication.processEvents()

    # -- verbs -----------------------------------------------------------------------------------

    def _click(self, what: str, _where: str) -> None:
        found: list[QWidget | tuple[QWidget, int]] = []

        def look() -> bool:
            found[:] = list(self._called(what))
            return bool(found)

        self.bot.waitUntil(look, timeout=_SOON_MS)
        assert len(found) == 1, f"{len(found)} things are called {what!r}: {found}"
        (target,) = found
        if isinstance(target, QAbstractButton):
            self.bot.waitUntil(target.isEnabled, timeout=_SLOW_MS)
            self.mouse.click(target)
        elif isinstance(target, tuple):
            self._click_within(*target)
        self.app.wait_for_panes()

    def _click_within(self, widget: QWidget, place: int) -> None:
        if isinstance(widget, QTabBar):
            self.mouse.click(widget, widget.tabRect(place).center())
        elif isinstance(widget, QAbstractItemView):
            index = widget.model().index(place, 0)
            widget.scrollTo(index)
            self.mouse.click(widget.viewport(), widget.visualRect(index).center())

    def _click_the_field(self, what: str, _where: str) -> None:
        canvas = self.app.design.canvas
        field = self._field(what)
        canvas.ensure_visible(field.id)
        self.mouse.click(canvas.viewport(), canvas.rect_of(field.id).center())

    def _drag(self, what: str, where: str) -> None:
        model = self.app.design.workspace.palette_pane.model
        (kind,) = (name for name in KINDS if model.index_of(name).data() == what)
        self.app.design.drag_kind(kind, above=self._field(where).name)

    def _choose(self, what: str, where: str) -> None:
        box = self._input(where)
        assert isinstance(box, QComboBox), f"{where!r} is no list"
        self.mouse.choose(box, what)

    def _press(self, what: str, _where: str) -> None:
        combination = QKeySequence(what)
        assert combination.count() == 1, f"{what!r} is no key"
        key = combination[0]  # type: ignore[index] # PySide6's stubs do not know it
        # Where the keyboard is: a window that stays open keeps it, and its keys go no further.
        # Once it is closed, the window manager gives the keyboard back.
        if QApplication.activeWindow() is None:
            self.app.come_to_front()
        self.bot.keyClick(self.mouse.focused(), key.key(), key.keyboardModifiers())
        self.app.wait_for_panes()

    def _press_and_save(self, what: str, where: str) -> None:
        self.app.dialogs.will("save_file", self.folder / where)
        self._press(what, "")

    def _type(self, what: str, _where: str) -> None:
        self.mouse.type(what)

    def _type_into(self, what: str, where: str) -> None:
        target = self._input(where)
        self.mouse.click(target)
        self.bot.keyClick(self.mouse.focused(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.mouse.type(what)

    def _type_in_the_page(self, what: str, where: str) -> None:
        preview = PreviewPage(self.bot, self.app.workspace("preview", PreviewWorkspace))
        preview.wait_for_page()
        label = f"[...page.querySelectorAll('label')].find(e => e.innerText.startsWith({where!r}))"
        name = preview.run(f"{label}?.control?.name ?? ''")
        assert name, f"no field of the page is called {where!r}"
        preview.type_into(name, what)

    def _see(self, what: str, _where: str) -> None:
        self.bot.waitUntil(lambda: any(what in each for each in self._texts()), timeout=_SLOW_MS)

    # -- what is seen ----------------------------------------------------------------------------

    def _front(self) -> QWidget:
        return (
            QApplication.activePopupWidget()
            or QApplication.activeModalWidget()
            or QApplication.activeWindow()
            or self.app.window
        )

    def _seen(self) -> Iterator[QWidget]:
        for widget in self._front().findChildren(QWidget):
            if widget.isVisible():
                yield widget

    def _called(self, what: str) -> Iterator[QWidget | tuple[QWidget, int]]:
        """Yield the buttons, tabs and rows of lists with this name; rows also by their beginning."""
        for widget in self._seen():
            if isinstance(widget, QAbstractButton):
                if what in (plain(widget.text()), widget.accessibleName(), widget.toolTip()):
                    yield widget
            elif isinstance(widget, QTabBar):
                places = range(widget.count())
                yield from ((widget, at) for at in places if plain(widget.tabText(at)) == what)
            elif isinstance(widget, QAbstractItemView):
                for at, words in enumerate(_rows(widget)):
                    if words == what or words.startswith(f"{what} "):
                        yield widget, at

    def _input(self, what: str) -> QWidget:
        """Return what one types into, by the label over it or its name for screen readers."""
        found: list[QWidget] = []

        def look() -> bool:
            labels = [each for each in self._seen() if isinstance(each, QLabel)]
            buddies = [each.buddy() for each in labels if plain(each.text()).rstrip(":") == what]
            found[:] = [
                each
                for each in self._seen()
                if isinstance(each, _INPUTS) and (each.accessibleName() == what or each in buddies)
            ]
            return bool(found)

        self.bot.waitUntil(look, timeout=_SOON_MS)
        assert len(found) == 1, f"{len(found)} inputs are called {what!r}"
        return found[0]

    def _field(self, label: str) -> NamedField:
        project = self.app.document.project
        (found,) = (
            each
            for each in project.fields
            if isinstance(each, NamedField)
            and each.wording.in_language(project.default_language) == label
        )
        return found

    def _texts(self) -> Iterator[str]:
        for widget in self._seen():
            if isinstance(widget, QLabel | QAbstractButton):
                yield plain(widget.text())
            elif isinstance(widget, QPlainTextEdit | QTextEdit):
                yield widget.toPlainText()
            elif isinstance(widget, QLineEdit):
                yield widget.text()
            elif isinstance(widget, QComboBox):
                yield widget.currentText()
            elif isinstance(widget, QAbstractItemView):
                yield from _rows(widget)


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for at in range(model.rowCount() if model is not None else 0):
        yield str(model.index(at, 0).data() or "")
