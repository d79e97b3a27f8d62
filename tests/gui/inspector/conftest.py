import pytest

from builder.app import make_services
from builder.gui.design.workspace import DesignWorkspace
from builder.gui.widgets.theme import Theme, dress
from builder.settings import Home
from tests.faults import GOOD
from tests.gui.design_page import DesignPage
from tests.gui.dialogs import Dialogs


@pytest.fixture(scope="module")
def workspace(qapp, tmp_path_factory):
    """The Design workspace, made once for the tests of a module, each of which opens a form."""
    theme = Theme(qapp, "light")
    home = Home(tmp_path_factory.mktemp("inspector") / "home")
    home.make()
    services = make_services(GOOD, home, Dialogs())
    workspace = DesignWorkspace(services)
    dress(workspace)
    workspace.show()
    yield workspace
    services.tasks.shut_down()
    workspace.close()
    workspace.deleteLater()
    theme.deleteLater()


@pytest.fixture
def page(workspace, qtbot):
    """The workspace with a form that has everything."""
    workspace.resize(1280, 900)
    workspace.services.document.open(GOOD)
    workspace.services.language.choose("en")
    with qtbot.waitActive(workspace):
        workspace.show()
        workspace.activateWindow()
    page = DesignPage(qtbot, workspace)
    page.settle()
    yield page
    workspace.settings.close()
