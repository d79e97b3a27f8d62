import pytest

from builder.app import make_services
from builder.gui.design.workspace import DesignWorkspace
from builder.gui.widgets.theme import Theme, dress
from builder.settings import Home
from builder.storage.starters import open_starter
from tests.gui.canvas.gestures import open_form, text_field
from tests.gui.design_page import DesignPage
from tests.gui.dialogs import Dialogs


@pytest.fixture(scope="module")
def dialogs():
    return Dialogs()


@pytest.fixture(scope="module")
def workspace(qapp, tmp_path_factory, dialogs):
    """One workspace for all tests: each opens a form of its own in it."""
    theme = Theme(qapp, "light")
    home = Home(tmp_path_factory.mktemp("home"))
    home.make()
    services = make_services(open_starter("blank"), home, dialogs)
    workspace = DesignWorkspace(services)
    dress(workspace)
    workspace.show()
    yield workspace
    workspace.close()
    services.tasks.shut_down()
    workspace.deleteLater()
    theme.deleteLater()


@pytest.fixture
def demo(qtbot, workspace):
    """The demo form in it, as it is when it was just opened."""
    demo = DesignPage(qtbot, workspace)
    demo.reset()
    workspace.services.document.open(open_starter("demo-form"))
    workspace.canvas.zoom_by(0)
    workspace.activateWindow()
    return demo


@pytest.fixture
def page(demo):
    """A form of five fields in its place."""
    open_form(demo, *(text_field(number) for number in range(1, 6)))
    return demo
