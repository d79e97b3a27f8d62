"""The window for a phone once one was let in, and once the computer has left the network."""

from __future__ import annotations

import threading

import requests
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QPushButton

from builder.gui.preview.networks import Network, networks
from builder.gui.preview.phone_dialog import PhoneDialog
from builder.gui.preview.workspace import PreviewWorkspace
from builder.trial.samples import sample_parameters
from scripts.scenes.stage import Scene, Stage, wait_for


def _phone(stage: Stage) -> None:
    preview = stage.workspace("preview", PreviewWorkspace)
    wait_for(lambda: stage.services.derived.is_current)
    here = networks()[-1]
    there = [Network("wlan0", here.address), here]

    def opening() -> None:
        around = preview.lab.surroundings()
        dialog = PhoneDialog(
            stage.services, preview.settings, around, stage.window, lambda: tuple(there)
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def used(dialog: QDialog) -> None:
        assert isinstance(dialog, PhoneDialog)
        stage.find(QPushButton, "phone_start", dialog).click()
        assert dialog.server is not None
        phone = threading.Thread(target=_send_nothing, args=(dialog.server.url,))
        phone.start()
        wait_for(lambda: not phone.is_alive())
        arrived = stage.find(QListWidget, "phone_list", dialog)
        wait_for(lambda: ":" in arrived.item(0).text())

    def gone(dialog: QDialog) -> None:
        assert isinstance(dialog, PhoneDialog)
        stage.find(QPushButton, "phone_start", dialog).click()
        del there[0]
        wait_for(lambda: dialog.server is None)

    stage.see_dialog("preview-phone-used", opening, used)
    stage.see_dialog("preview-phone-left", opening, gone)


def _send_nothing(address: str) -> None:
    """Send what is refused, as a phone does that was let in."""
    page = requests.get(address, timeout=10).url.partition("?")[0]
    body = {"params": sample_parameters(), "values": {}, "key": "k" * 16}
    requests.post(f"{page}submit", json=body, timeout=10)


PHONE: tuple[Scene, ...] = (_phone,)
