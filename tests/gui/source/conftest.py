import pytest

from builder.gui.source.workspace import SourceWorkspace
from tests.gui.source_page import SourcePage


@pytest.fixture
def source(qtbot, services):
    """The view of the source with the demo form, as it has settled."""
    workspace = SourceWorkspace(services)
    qtbot.addWidget(workspace)
    workspace.resize(1000, 700)
    with qtbot.waitActive(workspace):
        workspace.show()
        workspace.activateWindow()
    workspace.entered()
    page = SourcePage(qtbot, workspace)
    page.settle()
    yield page
    workspace.shut_down()


@pytest.fixture
def document(services):
    return services.document
