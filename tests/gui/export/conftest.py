import pytest

from builder.gui.export.workspace import ExportWorkspace
from builder.gui.widgets.theme import dress
from tests.gui.export_page import ExportPage


@pytest.fixture
def page(qtbot, services):
    """The Export workspace with the demo form, ready to export."""
    workspace = ExportWorkspace(services)
    qtbot.addWidget(workspace, before_close_func=ExportWorkspace.shut_down)
    workspace.resize(1280, 900)
    dress(workspace)
    workspace.show()
    workspace.entered()
    page = ExportPage(qtbot, workspace)
    page.wait_until_ready()
    return page
