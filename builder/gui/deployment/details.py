"""How a deployment is looked at: the key pair, a further authority, the port of plain HTTP."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QWidget

from builder.gui.deployment.target_list import TargetList
from builder.gui.state.services import Services
from builder.gui.widgets.elided import ElidedComboBox
from builder.gui.widgets.lines import Number
from builder.gui.widgets.small_button import small_button
from builder.gui.widgets.theme import Space
from builder.say import say
from builder.trial.targets import PORT_MAX, TargetRow

_SHORT = 8  # characters of a fingerprint


class TargetDetails(QObject):
    """Shows and changes what is kept of the chosen deployment, besides its address.

    Args:
        rows: Where its rows are added.
        services: The application's shared parts.
        targets: Which deployment is chosen.
    """

    def __init__(self, rows: QFormLayout, services: Services, targets: TargetList) -> None:
        super().__init__(rows)
        self._services = services
        self._targets = targets
        self.key = ElidedComboBox()
        self.key.setObjectName("deployment_key")
        self.authority = QLineEdit()
        self.authority.setObjectName("deployment_authority")
        self.authority.setPlaceholderText(say("The usual ones"))
        self.authority.setAccessibleName(say("A further authority, as a file in PEM"))
        choose = small_button(
            "deployment_authority_choose",
            "folder",
            say("Choose the authority's certificate"),
            self._choose,
        )
        self.http_port = Number(0, PORT_MAX)
        self.http_port.setObjectName("deployment_http_port")
        self.http_port.setSpecialValueText(say("the usual one"))
        chosen = QWidget()
        line = QHBoxLayout(chosen)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.XS)
        line.addWidget(self.authority, 1)
        line.addWidget(choose)
        rows.addRow(say("Signs with"), self.key)
        rows.addRow(say("Authority"), chosen)
        rows.addRow(say("HTTP port"), self.http_port)
        self._parts = (self.key, self.authority, choose, self.http_port)
        self.key.activated.connect(
            lambda _at: self._keep(lambda row: replace(row, key=self.key.currentData()))
        )
        self.authority.textEdited.connect(
            lambda text: self._keep(lambda row: replace(row, authority=text))
        )
        self.http_port.valueChanged.connect(
            lambda port: self._keep(lambda row: replace(row, http_port=port))
        )
        targets.changed.connect(self.show_chosen)
        services.pairs.changed.connect(self.show_chosen)

    def show_chosen(self) -> None:
        """Show what is kept of the chosen deployment."""
        row = self._targets.row
        self._offer_keys(row.key if row else "")
        if self.authority.text() != (row.authority if row else ""):
            self.authority.setText(row.authority if row else "")
        with QSignalBlocker(self.http_port):
            self.http_port.setValue(row.http_port if row else 0)
        for part in self._parts:
            part.setEnabled(row is not None)

    def _offer_keys(self, chosen: str) -> None:
        """Offer the form's own key pair and those that are stored."""
        known = {each.fingerprint: each for each in self._services.pairs.pairs if each.fingerprint}
        with QSignalBlocker(self.key):
            self.key.clear()
            self.key.addItem(say("The form's own key pair"), "")
            for fingerprint, pair in known.items():
                self.key.addItem(f"{pair.name} ({fingerprint[:_SHORT]}…)", fingerprint)
            if chosen and chosen not in known:
                words = say("{fingerprint}…, not stored here", fingerprint=chosen[:_SHORT])
                self.key.addItem(words, chosen)
            self.key.setCurrentIndex(self.key.findData(chosen))

    def _choose(self) -> None:
        row = self._targets.row
        beside = Path(row.authority).parent if row and row.authority else None
        pattern = say("Certificates (*.pem *.crt *.cer *.der)")
        title = say("Choose the authority's certificate")
        path = self._services.messages.open_file(title, pattern, beside)
        if path is not None:
            self._keep(lambda row: replace(row, authority=str(path)))
            self.authority.setFocus()

    def _keep(self, change: Callable[[TargetRow], TargetRow]) -> None:
        row = self._targets.row
        if row is not None:
            self._targets.keep(change(row))
