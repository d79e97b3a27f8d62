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
def bare_page(workspace, qtbot):
    """The workspace, in which the test opens a form of its own."""
    page = DesignPage(qtbot, workspace)
    page.reset()
    with qtbot.waitActive(workspace):
        workspace.show()
        workspace.activateWindow()
    yield page
    workspace.settings.close()


@pytest.fixture
def page(bare_page):
    """The workspace with a form that has everything."""
    services = bare_page.workspace.services
    services.document.open(GOOD)
    services.language.choose("en")
    bare_page.settle()
    return bare_page
