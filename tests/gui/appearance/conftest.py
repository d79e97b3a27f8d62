import pytest

from builder.app import make_services
from builder.gui.appearance.exchange import ThemeExchange
from builder.gui.appearance.theme_panel import ThemePanel
from builder.gui.widgets.scrolling import Scrolling
from builder.gui.widgets.theme import Theme, dress
from builder.settings import Home
from tests.faults import GOOD
from tests.gui.appearance.theme_page import ThemePage
from tests.gui.dialogs import Dialogs


@pytest.fixture(scope="module")
def shown(qapp, tmp_path_factory):
    """The editors in what scrolls them, made once for a module; each test opens the form."""
    theme = Theme(qapp, "light")
    home = Home(tmp_path_factory.mktemp("appearance") / "home")
    home.make()
    services = make_services(GOOD, home, Dialogs())
    panel = ThemePanel(services)
    exchange = ThemeExchange(services, panel)
    services.commands.handle(
        {
            "appearance.copy": exchange.copy,
            "appearance.paste": exchange.paste,
            "appearance.take": exchange.choose,
        }
    )
    services.derived.findings_changed.connect(panel.show_findings)
    area = Scrolling(panel)
    area.resize(480, 900)
    dress(area)
    area.show()
    yield area, panel, services
    services.tasks.shut_down()
    area.close()
    area.deleteLater()
    theme.deleteLater()


@pytest.fixture
def page(shown, qtbot):
    area, panel, services = shown
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    services.document.open(GOOD)
    panel.show_theme()
    yield ThemePage(qtbot, panel, services)
    services.messages.assert_all_asked()
