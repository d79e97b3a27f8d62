"""The bar above the wall: how the current pane shows the page, and what is done with panes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction, QActionGroup, QShowEvent
from PySide6.QtWidgets import QComboBox, QMenu, QSizePolicy, QToolButton

from builder.form.channels import CHANNELS
from builder.form.languages import language_name
from builder.gui.preview.choices import choice, labelled
from builder.gui.web.devices import DEVICES, HEIGHT_LABELS
from builder.gui.widgets.flowing import FlowingRow
from builder.gui.widgets.icons import icon
from builder.gui.widgets.mnemonics import tell_apart
from builder.gui.widgets.theme import Space
from builder.say import say
from builder.storage.walls import TEXT_SIZES, Setup

_GIVES_WAY: Final = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_LEAST_LETTERS: Final = 8
_LONGEST_DEVICE: Final = 110  # pixels beyond the least
_SCHEMES: Final = (("light", say("&Light")), ("dark", say("&Dark")))
_SWITCHES: Final = (
    ("reduced_motion", say("Less &motion")),
    ("forced_colours", say("&Forced colours")),
    ("keyboard", say("&Keyboard open")),
)
_AS_OPENED: Final = say("As opened from the chat")


class WallBar(FlowingRow):
    """Shows the current pane's setup, and changes it.

    Args:
        commands: What is done with the panes, for the button at the end.
        switches: What is on or off, as buttons.

    Attributes:
        reload_button: The last before the panes; the keyboard goes on from it to the pages.

    Signals:
        setup_chosen(setup): The current pane is to have this setup.
        reload_wanted(): The pages are to be opened again.
    """

    setup_chosen = Signal(object)
    reload_wanted = Signal()

    def __init__(self, commands: Sequence[QAction], switches: Sequence[QAction]) -> None:
        super().__init__()
        self._setup = Setup()
        self._device = choice("preview_device", say("Screen"), [each.label for each in DEVICES])
        self._height = choice("preview_height", say("Height"), [*HEIGHT_LABELS.values()])
        self._text = choice(
            "preview_text_size", say("Text size"), [f"{size} %" for size in TEXT_SIZES]
        )
        self._more = _menu_button("preview_more", "settings", say("More settings of the pane"))
        self._more_menu = QMenu(self)
        self._more.setMenu(self._more_menu)
        self._groups: dict[str, QActionGroup] = {}
        self._languages: tuple[str, ...] = ()
        self._switches = self._fill_more()
        panes = _menu_button("preview_panes", "add", say("Panes, pictures and checks"))
        menu = QMenu(panes)
        menu.addActions(list(commands))
        panes.setMenu(menu)
        self.reload_button = QToolButton()
        self.reload_button.setObjectName("preview_reload")
        self.reload_button.setIcon(icon("reload"))
        self.reload_button.setToolTip(say("Open the page again (F5)"))
        self.reload_button.setAccessibleName(say("Open the page again"))
        self.setContentsMargins(Space.M, Space.S, Space.M, Space.XS)
        self._screen = labelled(say("Screen"), self._device)
        for each in (
            self._screen,
            labelled(say("Height"), self._height),
            labelled(say("Text"), self._text),
            self._more,
            panes,
            *map(_switch, switches, (say("Mirror"), say("Pick"))),
            self.reload_button,
        ):
            self.add(each)
        for short in (self._height, self._text):
            short.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # The others are short, so this one gives way.
        self._device.setSizeAdjustPolicy(_GIVES_WAY)
        self._device.setMinimumContentsLength(_LEAST_LETTERS)
        self._device.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._device.currentIndexChanged.connect(lambda at: self._choose(device=DEVICES[at].key))
        self._height.currentIndexChanged.connect(
            lambda at: self._choose(height=tuple(HEIGHT_LABELS)[at])
        )
        self._text.currentIndexChanged.connect(lambda at: self._choose(text_size=TEXT_SIZES[at]))
        self.reload_button.clicked.connect(lambda _: self.reload_wanted.emit())

    def showEvent(self, event: QShowEvent) -> None:
        # Not before the style sheet, which decides how large they are, has reached them.
        for each in (self._device, self._screen):
            each.setMaximumWidth(each.sizeHint().width() + _LONGEST_DEVICE)
        super().showEvent(event)

    def show_setup(self, setup: Setup) -> None:
        """Show a pane's setup."""
        self._setup = setup
        keys = [each.key for each in DEVICES]
        shown = (
            (self._device, keys.index(setup.device) if setup.device in keys else 0),
            (self._height, tuple(HEIGHT_LABELS).index(setup.height)),
            (self._text, TEXT_SIZES.index(setup.text_size)),
        )
        for box, at in shown:
            with QSignalBlocker(box):
                box.setCurrentIndex(at)
        for name, action in self._switches.items():
            action.setChecked(bool(getattr(setup, name)))
        for name, group in self._groups.items():
            for action in group.actions():
                action.setChecked(action.data() == getattr(setup, name))

    def show_languages(self, languages: tuple[str, ...]) -> None:
        """Offer these languages, those of the form."""
        if languages != self._languages:
            self._languages = languages
            self._more_menu.clear()
            for below in self._more_menu.findChildren(QMenu):
                below.setParent(None)
                below.deleteLater()
            self._switches = self._fill_more()
            self.show_setup(self._setup)

    def _fill_more(self) -> dict[str, QAction]:
        menu = self._more_menu
        languages = [("", _AS_OPENED), *((tag, language_name(tag)) for tag in self._languages)]
        channels = [("", _AS_OPENED), *((name, row.label) for name, row in CHANNELS.items())]
        self._offer(menu, "scheme", say("&Colours"), _SCHEMES)
        self._offer(menu, "language", say("L&anguage"), languages)
        self._offer(menu, "channel", say("C&hannel"), channels)
        menu.addSeparator()
        switches: dict[str, QAction] = {}
        for name, words in _SWITCHES:
            action = menu.addAction(words)
            action.setObjectName(f"pane_{name}")
            action.setCheckable(True)
            action.triggered.connect(lambda on, name=name: self._choose(**{name: on}))
            switches[name] = action
        tell_apart(menu)
        return switches

    def _offer(
        self, menu: QMenu, name: str, words: str, choices: Sequence[tuple[str, str]]
    ) -> None:
        below = menu.addMenu(words)
        below.setObjectName(f"pane_{name}")
        group = self._groups[name] = QActionGroup(below)
        for value, label in choices:
            action = below.addAction(label)
            action.setCheckable(True)
            action.setData(value)
            action.setChecked(value == getattr(self._setup, name))
            group.addAction(action)
            action.triggered.connect(lambda _checked, value=value: self._choose(**{name: value}))

    def _choose(self, **chosen: Any) -> None:
        self.setup_chosen.emit(replace(self._setup, **chosen))


def _menu_button(name: str, icon_name: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setIcon(icon(icon_name))
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button


def _switch(action: QAction, words: str) -> QToolButton:
    """Make a button that is down while something is on."""
    button = QToolButton()
    button.setObjectName(f"{action.objectName().replace('.', '_')}_button")
    button.setText(words)
    button.setCheckable(True)
    button.setToolTip(action.text().replace("&", ""))
    button.setAccessibleName(action.text().replace("&", ""))
    button.setChecked(action.isChecked())
    button.clicked.connect(lambda _: action.trigger())
    action.toggled.connect(button.setChecked)
    return button
