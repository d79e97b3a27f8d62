from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtTest import QTest

from builder.app import make_services, make_window
from builder.gui.preview.workspace import PreviewWorkspace
from builder.gui.widgets.theme import Theme, dress
from builder.settings import Home
from builder.storage.starters import open_starter
from tests.gui.app_page import AppPage
from tests.gui.dialogs import Dialogs
from tests.gui.preview_page import PreviewPage
from tests.quick_keys import quick_keys

_HANG_MS = 30_000


def pytest_collection_modifyitems(items):
    for item in items:
        if item.nodeid.startswith("tests/gui/"):
            item.add_marker(pytest.mark.gui)


@pytest.fixture(autouse=True)
def empty_clipboard(qapp):
    """Leave nothing on the clipboard: Qt's offscreen platform dies of it when the process ends."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def windows_gone(qapp):
    """See that no window outlives its test: the theme of the next one would style it once more."""
    yield
    qapp.processEvents()  # what tasks have answered is on its way to windows that are closed
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def buttons_let_go(monkeypatch):
    """See that a test lets go of each mouse button: Qt Quick takes it as held for good.

    Every page that a later test of the same process opens would then be told nothing of a press.
    """
    held = []
    press, let_go = QTest.mousePress, QTest.mouseRelease

    def note_press(widget, button, *where, **how):
        held.append(button)
        press(widget, button, *where, **how)

    def note_release(widget, button, *where, **how):
        let_go(widget, button, *where, **how)
        held.remove(button)

    monkeypatch.setattr(QTest, "mousePress", note_press)
    monkeypatch.setattr(QTest, "mouseRelease", note_release)
    yield
    assert held == []


@pytest.fixture(autouse=True)
def keys_at_little_cost():
    with quick_keys():
        yield


@pytest.fixture
def home(tmp_path):
    home = Home(tmp_path / "home")
    home.make()
    return home


@pytest.fixture
def dialogs():
    dialogs = Dialogs()
    yield dialogs
    dialogs.assert_all_asked()


@pytest.fixture
def theme(qapp):
    theme = Theme(qapp, "light")
    yield theme
    theme.deleteLater()


@pytest.fixture
def qtbot(qtbot, monkeypatch):
    """Gives a widget that is tested by itself the style sheet that it has in its window.

    It waits without pytest-qt's blocker of signals, which costs more than most looks at what is
    waited for, and there are tens of thousands of looks.

    Each wait ends when what it waits for is there. Its limit only ends a test that hangs, so it is
    far above what the slowest machine takes.
    """
    adding = qtbot.addWidget

    def add(widget, **options):
        adding(widget, **options)
        if widget.isWindow() and widget.parentWidget() is None:
            dress(widget)

    def wait(ms):
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    monkeypatch.setattr(qtbot, "addWidget", add)
    monkeypatch.setattr(qtbot, "wait", wait)
    for name in ("waitUntil", "waitSignal", "waitSignals", "waitActive", "waitExposed"):
        monkeypatch.setattr(qtbot, name, partial(getattr(qtbot, name), timeout=_HANG_MS))
    return qtbot


@pytest.fixture
def services(qapp, theme, home, dialogs):
    """What a workspace is handed, with the demo form open; for tests of one workspace."""
    services = make_services(open_starter("demo-form"), home, dialogs)
    yield services
    services.tasks.shut_down()


@pytest.fixture
def page(qtbot, services):
    """The Preview workspace with the demo form, its page open."""
    workspace = PreviewWorkspace(services)
    qtbot.addWidget(workspace)
    workspace.resize(1280, 900)
    workspace.show()
    workspace.entered()
    page = PreviewPage(qtbot, workspace)
    page.wait_for_page()
    yield page
    workspace.shut_down()
    qtbot.wait(50)  # the engine's objects go with the event loop


@pytest.fixture
def make_app(qtbot, qapp, home, dialogs):
    """Opens the app, as often as wanted, over one home folder."""
    pages: list[AppPage] = []

    def make():
        pages[:] = [page for page in pages if not page.is_gone]
        qtbot.waitUntil(lambda: all(page.window.memory.is_written for page in pages))
        page = AppPage(qtbot, make_window(qapp, home, dialogs), dialogs)
        pages.append(page)
        page.window.resize(1280, 900)
        with qtbot.waitActive(page.window):
            page.window.show()
            page.window.activateWindow()
        return page

    yield make
    for page in pages:
        if not page.is_gone:
            page.end()


@pytest.fixture
def app(make_app):
    return make_app()
