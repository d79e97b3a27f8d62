"""What can be done with key pairs, as rows: words, keys, and what each needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from builder.gui.widgets.icons import icon
from builder.keys.pair import KeyPair

Needs = Literal["nothing", "pair", "sound pair"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionRow:
    """One action.

    Attributes:
        id: Its name in code and tests.
        text: Its words in the menu.
        button: Its words on a button beside an explanation.
        keys: Its shortcut.
        icon: Its icon; empty for none.
        needs: What must be selected: nothing, a key pair, or one that is not damaged.
        begins_group: Whether a line stands above it.
    """

    id: str
    text: str
    button: str = ""
    keys: str
    icon: str = ""
    needs: Needs = "sound pair"
    begins_group: bool = False


ROWS: Final = (
    ActionRow(id="new", text="New key pair…", keys="Ctrl+G", icon="add", needs="nothing"),
    ActionRow(
        id="import",
        text="Import a private key…",
        button="Import…",
        keys="Ctrl+Shift+G",
        icon="folder",
        needs="nothing",
    ),
    ActionRow(
        id="use",
        text="Use key pair for this form",
        button="Use for this form",
        keys="Ctrl+U",
        icon="ok",
        begins_group=True,
    ),
    ActionRow(id="rename", text="Rename key pair…", button="Rename…", keys="F2"),
    ActionRow(
        id="copy_public",
        text="Copy the public key",
        keys="Ctrl+Shift+C",
        icon="copy",
        begins_group=True,
    ),
    ActionRow(
        id="save_public",
        text="Save the public key…",
        button="Save as a file…",
        keys="Ctrl+Shift+U",
        icon="save",
    ),
    ActionRow(
        id="match",
        text="Compare with a public key…",
        button="Compare…",
        keys="Ctrl+Shift+H",
        icon="search",
    ),
    ActionRow(
        id="copy_private",
        text="Copy the private key as base64…",
        button="Copy as base64…",
        keys="Ctrl+Shift+B",
        icon="copy",
        begins_group=True,
    ),
    ActionRow(
        id="save_private",
        text="Save the private key as a secret file…",
        button="Save as a secret file…",
        keys="Ctrl+Shift+F",
        icon="save",
    ),
    ActionRow(
        id="keep",
        text="Remember the passphrase in the keyring",
        button="Remember passphrase",
        keys="Ctrl+Shift+R",
        begins_group=True,
    ),
    ActionRow(
        id="forget",
        text="Forget the passphrase",
        button="Forget passphrase",
        keys="Ctrl+Shift+L",
        needs="pair",
    ),
    ActionRow(
        id="rotate",
        text="Replace by a new key pair…",
        button="Replace by a new one…",
        keys="Ctrl+R",
        icon="reload",
        begins_group=True,
    ),
    ActionRow(
        id="delete",
        text="Delete key pair…",
        button="Delete…",
        keys="Del",
        icon="delete",
        needs="pair",
    ),
)


class KeyActions:
    """The actions of the workspace.

    Args:
        workspace: Where they live, and where their shortcuts work.
        key_list: Where they are the context menu, and where alone Delete deletes a key pair.
        handlers: What each does, by id; exactly those of ``ROWS``.

    Raises:
        KeyError: An action has no handler.
    """

    def __init__(
        self,
        workspace: QWidget,
        key_list: QWidget,
        handlers: Mapping[str, Callable[[], object]],
    ) -> None:
        self.by_id: dict[str, QAction] = {}
        self._in_order: list[QAction] = []
        for row in ROWS:
            if row.begins_group:
                line = QAction(workspace)
                line.setSeparator(True)
                self._in_order.append(line)
            action = QAction(row.text, workspace)
            action.setObjectName(f"key_action_{row.id}")
            action.setShortcut(QKeySequence(row.keys))
            if row.icon:
                action.setIcon(icon(row.icon))
            action.triggered.connect(lambda _checked=False, act=handlers[row.id]: act())
            on_list = row.keys == "Del"
            contexts = Qt.ShortcutContext
            action.setShortcutContext(
                contexts.WidgetShortcut if on_list else contexts.WidgetWithChildrenShortcut
            )
            if not on_list:
                workspace.addAction(action)
            self.by_id[row.id] = action
            self._in_order.append(action)
        key_list.addActions(self._in_order)  # its context menu

    @property
    def in_order(self) -> Sequence[QAction]:
        """The actions as a menu shows them, with lines between the groups."""
        return tuple(self._in_order)

    def button(self, id_: str, *, primary: bool = False, danger: bool = False) -> QPushButton:
        """Make a button that does an action.

        Args:
            id_: The action.
            primary: Whether it is the main thing to do where it stands.
            danger: Whether it takes something away for good.
        """
        action = self.by_id[id_]
        row = next(each for each in ROWS if each.id == id_)
        button = QPushButton(row.button or row.text)
        button.setObjectName(f"key_{id_}_button")
        button.setToolTip(f"{row.text} ({row.keys})")
        if row.icon and not primary:
            button.setIcon(icon(row.icon))  # the accent of a primary button is no ground for it
        button.setProperty("primary", primary)
        button.setProperty("danger", danger)
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        button.setEnabled(action.isEnabled())
        return button

    def show_current(self, pair: KeyPair | None, *, used: bool) -> None:
        """Let those actions be taken that make sense for the current key pair.

        Args:
            pair: The current key pair.
            used: Whether the form uses it.
        """
        for row in ROWS:
            sound = pair is not None and bool(pair.fingerprint)
            able = {"nothing": True, "pair": pair is not None, "sound pair": sound}[row.needs]
            self.by_id[row.id].setEnabled(able and not (row.id == "use" and used))
