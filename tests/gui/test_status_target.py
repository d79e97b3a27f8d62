"""The host in the status bar, also of an address that cannot be read."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel

from builder.gui.shell.status import StatusBar
from builder.storage.starters import open_starter
from tests.gui.finding import find


def test_an_address_that_cannot_be_read_stops_nothing(qtbot, services):
    bar, form = StatusBar(services.tasks), open_starter("demo-form")
    qtbot.addWidget(bar)
    for url, shown in (("https://a.example:8443", "→ a.example:8443"), ("https://[", "→ ?")):
        bar.show_project(replace(form, platform=replace(form.platform, base_url=url)), None)
        assert find(bar, QLabel, "status_target").text() == shown
