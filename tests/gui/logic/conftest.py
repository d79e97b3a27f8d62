import pytest

from builder.app import make_services
from builder.gui.logic.workspace import LogicWorkspace
from builder.gui.widgets.theme import Theme, dress
from builder.settings import Home
from tests.gui.dialogs import Dialogs
from tests.gui.logic.logic_page import FORM, LogicPage


@pytest.fixture(scope="module")
def workspace(qapp, tmp_path_factory):
    """The view of logic, made once for the tests of a module, each of which opens a form."""
    theme = Theme(qapp, "light")
    home = Home(tmp_path_factory.mktemp("logic") / "home")
    home.make()
    services = make_services(FORM, home, Dialogs())
    workspace = LogicWorkspace(services)
    workspace.resize(1180, 800)
    dress(workspace)
    workspace.show()
    yield workspace
    services.tasks.shut_down()
    workspace.close()
    workspace.deleteLater()
    theme.deleteLater()


@pytest.fixture
def page(workspace, qtbot):
    page = LogicPage(qtbot, workspace)
    with qtbot.waitActive(workspace):
        workspace.show()
        workspace.activateWindow()
    page.open(FORM)
    return page
