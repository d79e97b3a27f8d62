import pytest

from builder.gui.preview.workspace import PreviewWorkspace
from tests.gui.preview.wall_page import WallPage


@pytest.fixture
def make_wall(qtbot, services):
    """Opens Preview as often as wanted, with the form of ``services``."""
    opened: list[PreviewWorkspace] = []

    def make(size=(1280, 900)):
        workspace = PreviewWorkspace(services)
        opened.append(workspace)
        qtbot.addWidget(workspace)
        workspace.resize(*size)
        workspace.show()
        workspace.entered()
        wall = WallPage(qtbot, workspace)
        wall.wait()
        return wall

    yield make
    for workspace in opened:
        workspace.shut_down()
    qtbot.wait(50)  # the engine's objects go with the event loop


@pytest.fixture
def wall(make_wall):
    return make_wall()
