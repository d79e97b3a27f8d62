from collections.abc import Iterator

import pytest

from builder.app import make_services
from builder.gui.preview.workspace import PreviewWorkspace
from builder.gui.state.services import Services
from builder.gui.widgets.theme import Theme, dress
from builder.settings import Home
from builder.storage.starters import open_starter
from builder.storage.walls import FIRST
from tests.gui.dialogs import Dialogs
from tests.gui.preview.wall_page import WallPage
from tests.quick_keys import quick_keys


@pytest.fixture(scope="module")
def opened(qapp, tmp_path_factory) -> Iterator[PreviewWorkspace]:
    """Preview, with the engine started once for all tests of a file."""
    home = Home(tmp_path_factory.mktemp("wall") / "home")
    home.make()
    theme = Theme(qapp, "light")
    with quick_keys():
        services = make_services(open_starter("demo-form"), home, Dialogs())
        workspace = PreviewWorkspace(services)
        workspace.resize(1280, 900)
        dress(workspace)
        workspace.show()
        workspace.entered()
        yield workspace
        workspace.shut_down()
        workspace.close()
        services.tasks.shut_down()
        workspace.deleteLater()
        theme.deleteLater()


@pytest.fixture
def services(opened) -> Services:
    """What the workspace is handed; each test begins with the demo form."""
    services: Services = opened.services
    services.document.open(open_starter("demo-form"))
    services.selection.select(())
    return services


@pytest.fixture
def dialogs(services) -> Iterator[Dialogs]:
    dialogs = services.messages
    assert isinstance(dialogs, Dialogs)
    dialogs.errors.clear()
    yield dialogs
    dialogs.assert_all_asked()


@pytest.fixture
def wall(qtbot, opened, services) -> Iterator[WallPage]:
    """One pane with the demo form's page, in which nothing is entered."""
    wall = WallPage(qtbot, opened)
    opened.parameters.language.setCurrentText("en")
    wall.wall.put_up(FIRST)
    wall.wait()
    opened.reload()
    wall.wait()
    yield wall
    for name in ("mirror", "pick"):
        if services.commands.action(f"preview.{name}").isChecked():
            wall.run_command(name)
    opened.output.console.clear()
    opened.output.setCurrentIndex(0)
