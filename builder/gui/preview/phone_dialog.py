"""The window that opens the form on a real phone: the network, the code, and what comes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from builder.deliver.phone_server import PhoneServer, in_url
from builder.deliver.preview_server import Surroundings, query_of
from builder.errors import BuilderError
from builder.gui.preview.choices import choice
from builder.gui.preview.networks import Network, networks
from builder.gui.preview.qr_code import QrCode
from builder.gui.preview.settings_pane import SettingsPane
from builder.gui.state.derived import Derivation
from builder.gui.state.services import Services
from builder.gui.widgets.flowing import Flowing
from builder.gui.widgets.icons import icon
from builder.gui.widgets.small_button import small_button
from builder.gui.widgets.theme import Heading, Hint, Space, set_tone
from builder.say import say, say_count
from builder.trial.phone_delivery import FromPhone, PhoneDelivery

_TICK_MS: Final = 500
_SIGNS: Final = {"good": "ok", "warning": "warning", "error": "error"}


class PhoneDialog(QDialog):
    """Serves the form's page to a phone, as long as it is told to.

    Args:
        services: The application's shared parts.
        settings: How the page is opened.
        around: What the page meets.
        parent: The window.
        offered: Returns the networks to choose from.

    Attributes:
        server: What serves; it is off until the button is pressed.
    """

    _came = Signal(object)

    def __init__(
        self,
        services: Services,
        settings: SettingsPane,
        around: Surroundings,
        parent: QWidget,
        offered: Callable[[], Sequence[Network]] = networks,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("phone_dialog")
        self.setWindowTitle(say("On a phone"))
        self._services = services
        self._settings = settings
        self._around = around
        self._offered = offered
        self._networks = tuple(offered())
        self._delivery: PhoneDelivery | None = None
        self.server: PhoneServer | None = None
        self._against = ""
        self._network = choice(
            "phone_network", say("Network"), [each.words for each in self._networks]
        )
        self._alone = Hint(say("This computer is in no network that a phone could be in."))
        self._alone.setObjectName("phone_alone")
        set_tone(self._alone, "warning")
        self._start = self._button("phone_start", "", self._on_start)
        self._start.setProperty("primary", True)
        self._stop = self._button("phone_stop", say("Stop"), self._end)
        self._extend = self._button("phone_extend", say("30 minutes more"), self._on_extend)
        self._renew = self._button("phone_renew", say("New code"), self._on_renew)
        self._code = QrCode()
        self._address = QLineEdit()
        self._address.setObjectName("phone_address")
        self._address.setAccessibleName(say("Address for the phone"))
        self._address.setReadOnly(True)
        self._copy = small_button("phone_copy", "copy", say("Copy the address"), self._on_copy)
        self._left = QLabel()
        self._left.setObjectName("phone_left")
        # What stands beside the code takes all the room, also while no address does.
        self._left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._state = Hint()
        self._state.setObjectName("phone_state")
        self._state.hide()
        self._list = QListWidget()
        self._list.setObjectName("phone_list")
        self._list.setAccessibleName(say("What came from the phone"))
        self._list.setProperty("findings", True)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = QListWidgetItem(
            icon("info"), say("What is sent from the phone is listed here.")
        )
        self._list.addItem(self._nothing)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._build()
        self._connect()
        self._show_state()
        self._tick.start()

    # -- building --------------------------------------------------------------------------------

    def _build(self) -> None:
        network = QFormLayout()
        network.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        network.addRow(say("Network"), self._network)
        begin = QHBoxLayout()
        begin.addStretch(1)
        begin.addWidget(self._start)
        address = QHBoxLayout()
        address.addWidget(self._address, 1)
        address.addWidget(self._copy)
        self._serving = QWidget()
        acts = Flowing()
        acts.setSpacing(Space.S)
        for button in (self._extend, self._renew, self._stop):
            acts.addWidget(button)
        beside = QVBoxLayout()
        beside.setSpacing(Space.M)
        beside.addWidget(self._left)
        beside.addLayout(address)
        beside.addLayout(acts)
        beside.addStretch(1)
        row = QHBoxLayout(self._serving)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addWidget(self._code)
        row.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Heading(say("Open the form on a phone in the same network")))
        column.addWidget(
            Hint(
                say(
                    "The address works for one phone. The connection is not encrypted, so others "
                    "in this network could read along: use made-up answers. They go to the "
                    "simulator, and Test keeps them."
                )
            )
        )
        column.addLayout(network)
        column.addWidget(self._alone)
        column.addLayout(begin)
        column.addWidget(self._serving)
        column.addWidget(self._state)
        column.addWidget(self._list, 1)
        self.resize(QSize(620, 620).boundedTo(self.screen().availableSize()))

    def _connect(self) -> None:
        self._network.currentIndexChanged.connect(lambda _: self._show_state())
        self._tick.timeout.connect(self._look)
        self._came.connect(self._on_came)
        # Methods of this dialog, as its end then ends the connections.
        self._services.derived.advanced.connect(self._follow)
        self._settings.opening_changed.connect(self._follow_current)
        self._settings.answer.currentIndexChanged.connect(self._on_answer)
        self.finished.connect(lambda _: self._on_finished())

    def _button(self, name: str, words: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _: act())
        return button

    # -- what is done ----------------------------------------------------------------------------

    def _on_start(self) -> None:
        network = self._networks[self._network.currentIndex()]
        host = in_url(network.address)
        delivery = PhoneDelivery(self._services.home.ledger, self._came.emit, host)
        server = PhoneServer(network.address, delivery.take, lambda: self._around.variables)
        self.server, self._delivery = server, delivery
        self._follow_current()
        try:
            server.start()
        except BuilderError as fault:
            self.server = self._delivery = None
            self._tell(str(fault), "error")
            return
        self._tell("", "hint")
        self._show_state()
        self._stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_extend(self) -> None:
        if self.server is not None:
            self.server.extend()
            self._show_state()

    def _on_renew(self) -> None:
        if self.server is not None:
            self.server.renew()
            self._show_state()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address.text())

    def _on_finished(self) -> None:
        self._tick.stop()
        self._end()

    def _end(self) -> None:
        """Stop serving and taking at once."""
        had_focus = self._serving.isAncestorOf(self.focusWidget() or self)
        if self.server is not None and self._delivery is not None:
            self.server.stop()
            # What is still on its way tells nothing to a window that goes.
            self._delivery.stop()
            self.server = self._delivery = None
        self._show_state()
        if had_focus:
            self._start.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- following the networks ------------------------------------------------------------------

    def _look(self) -> None:
        """Follow the networks; what is served in one is not served on where that is gone."""
        self._follow_networks()
        self._show_state()

    def _follow_networks(self) -> None:
        found = tuple(self._offered())
        if found == self._networks:
            return
        chosen = self._networks[self._network.currentIndex()]
        if self.server is not None and chosen not in found:
            self._end()
            gone = say(
                "This computer is not in {network} any more, so it was stopped.",
                network=chosen.words,
            )
            self._tell(gone, "error")
        self._networks = found
        with QSignalBlocker(self._network):
            self._network.clear()
            self._network.addItems([each.words for each in found])
            if chosen in found:
                self._network.setCurrentIndex(found.index(chosen))

    # -- following the form ----------------------------------------------------------------------

    def _on_answer(self, _place: int) -> None:
        self._follow_current()

    def _follow_current(self) -> None:
        self._follow(self._services.derived.current)

    def _follow(self, known: Derivation) -> None:
        """Serve the form as it is now; one with problems stays as it was before them."""
        if self.server is None or self._delivery is None:
            self._show_state()
            return
        if known.form is None or known.bundle is None or known.valid is None:
            return
        answer = self._around.answer
        canned = None if answer.status == 200 else answer
        self._delivery.follow(known.valid, known.form, self._around.variables, canned)
        parameters = self._settings.parameters
        self.server.show(known.bundle, query_of(parameters.parameters(), parameters.more()))

    # -- what is shown ---------------------------------------------------------------------------

    def _show_state(self) -> None:
        server = self.server
        if server is not None and not server.left_s:
            self._end()
            self._tell(say("The time is over, so it was stopped."), "hint")
            return
        is_on = server is not None
        self._alone.setVisible(all(each.is_here for each in self._networks))
        known = self._services.derived.current
        network = self._networks[max(0, self._network.currentIndex())]
        self._start.setText(say("Start for {network}", network=network.words))
        self._start.setEnabled(not is_on and known.bundle is not None and not known.problems)
        self._start.setVisible(not is_on)
        self._network.setEnabled(not is_on)
        self._serving.setVisible(is_on)
        if server is None:
            self._code.show_address("")
            why = say("Mend the form's problems first.") if known.problems else ""
            if why != self._against:
                self._against = why
                self._tell(why, "error")
            return
        url = server.url
        self._code.show_address(url)
        self._code.setVisible(bool(url))
        if url != self._address.text():
            self._address.setText(url)
            self._address.setCursorPosition(0)
        self._address.setVisible(bool(url))
        self._copy.setVisible(bool(url))
        minutes, seconds = divmod(round(server.left_s), 60)
        self._left.setText(say("Off in {time}", time=f"{minutes}:{seconds:02}"))
        if not url:
            phones = say_count(
                "{count:,} phone was let in. Make a new code for another one.",
                "{count:,} phones were let in. Make a new code for another one.",
                server.phones,
            )
            self._tell(phones, "good")
        else:
            self._tell("", "hint")

    def _on_came(self, came: FromPhone) -> None:
        if self._list.item(0) is self._nothing:
            self._list.takeItem(0)
        when = f"{datetime.fromtimestamp(came.at).astimezone():%H:%M:%S}"
        self._list.insertItem(
            0, QListWidgetItem(icon(_SIGNS.get(came.tone, "info")), f"{when}  {came.words}")
        )

    def _tell(self, words: str, tone: str) -> None:
        self._state.setText(words)
        set_tone(self._state, tone)
        self._state.setVisible(bool(words))
