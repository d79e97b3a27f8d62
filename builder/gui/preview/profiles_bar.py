"""The saved profiles of query parameters: chosen in a list, with what is done to one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final, Literal

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from builder.errors import BuilderError
from builder.gui.widgets.elided import ElidedComboBox
from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import Hint, Space, set_tone
from builder.say import say
from builder.trial.profiles import NAME_MAX, Profile, Profiles

Naming = Literal["new", "duplicate", "rename"]
_NAMING: Final[dict[Naming, str]] = {
    "new": say("Name of the new profile"),
    "duplicate": say("Name of the copy"),
    "rename": say("New name"),
}


class ProfilesBar(QWidget):
    """Chooses a profile, and keeps the values that are shown as one.

    Args:
        values: Returns the values that are shown, as a profile without a name.

    Signals:
        chosen(profile): The values of a :class:`Profile` are to be shown; None for the documented
            ones.
    """

    chosen = Signal(object)

    def __init__(self, values: Callable[[], Profile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = values
        self._profiles: Profiles | None = None
        self._held: tuple[Profile, ...] = ()
        self._current: Profile | None = None
        # What the current one holds, as the values show it: a parameter that the form does not know
        # has no line of its own.
        self._content: tuple[object, ...] = ()
        self._naming: Naming = "new"

        self.box = ElidedComboBox()
        self.box.setObjectName("profile_choice")
        self.box.setAccessibleName(say("Saved parameters"))
        self.box.currentIndexChanged.connect(self._on_chosen)
        self._save = self._button("profile_save", "save", say("Save the values in this profile"))
        self._save.clicked.connect(lambda _: self._on_save())
        self._more = self._button("profile_more", "more", say("What to do with profiles"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._menu())
        self._name_row = QWidget()
        self._name = _NameLine()
        self._name.setObjectName("profile_name")
        self._name.setAccessibleName(_NAMING["new"])
        self._name.setMaxLength(NAME_MAX)
        self._name.returnPressed.connect(self._on_named)
        self._name.left.connect(self._end_naming)
        self._named = QPushButton(say("Keep"))
        self._named.setObjectName("profile_keep")
        self._named.clicked.connect(lambda _: self._on_named())
        self._state = Hint()
        self._state.setObjectName("profile_state")
        self._state.hide()
        self._build()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self.box, 1)
        row.addWidget(self._save)
        row.addWidget(self._more)
        self._name_label = QLabel()
        self._name_label.setBuddy(self._name)
        naming = QVBoxLayout(self._name_row)
        naming.setContentsMargins(0, 0, 0, 0)
        naming.setSpacing(Space.XS)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self._name, 1)
        line.addWidget(self._named)
        naming.addWidget(self._name_label)
        naming.addLayout(line)
        self._name_row.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(row)
        column.addWidget(self._name_row)
        column.addWidget(self._state)

    # -- what there is ---------------------------------------------------------------------------

    @property
    def current(self) -> Profile | None:
        """The chosen profile; None for the documented parameters."""
        return self._current

    def show_profiles(self, profiles: Profiles) -> None:
        """Offer the profiles of a project; a chosen one stays chosen while it is there."""
        is_other = profiles != self._profiles
        self._profiles = profiles
        if is_other:
            self._current = None
        self._read()

    def note_values(self) -> None:
        """Say whether the values that are shown are those of the profile."""
        is_changed = self._current is not None and _content(self._values()) != self._content
        self._save.setEnabled(is_changed)
        if is_changed:
            self._tell(say("Changed, and not saved in the profile."), "hint")
        elif self._state.property("tone") != "error":
            self._tell("", "hint")

    def _read(self) -> None:
        if self._profiles is None:
            return
        self._held, faults = self._profiles.read()
        before = self._current
        name = before.name if before else ""
        self._current = next((each for each in self._held if each.name == name), None)
        if self._current and before and _content(self._current) != _content(before):
            self._content = _content(self._current)
        with QSignalBlocker(self.box):
            self.box.clear()
            self.box.addItem(say("As documented"))
            for each in self._held:
                where = (
                    say("Kept beside the project, for all who work on it")
                    if each.shared
                    else say("Kept for you only")
                )
                self.box.addItem(each.name)
                place = self.box.count() - 1
                self.box.setItemData(place, where, Qt.ItemDataRole.ToolTipRole)
                if each.shared:
                    self.box.setItemIcon(place, icon("folder"))
            self.box.setCurrentIndex(self._held.index(self._current) + 1 if self._current else 0)
        self._tell("\n".join(map(str, faults)), "error")
        self.note_values()

    # -- what is done ----------------------------------------------------------------------------

    def _menu(self) -> QMenu:
        menu = QMenu(self)

        def act(name: str, words: str, do: Callable[[], object]) -> QAction:
            action = QAction(words, menu)
            action.setObjectName(name)
            action.triggered.connect(lambda _=False: do())
            menu.addAction(action)
            return action

        act("profile_new", say("New profile of these values…"), lambda: self._ask("new"))
        self._on_one = [
            act("profile_duplicate", say("Duplicate…"), lambda: self._ask("duplicate")),
            act("profile_rename", say("Rename…"), lambda: self._ask("rename")),
            act("profile_delete", say("Delete"), self._on_delete),
        ]
        menu.addSeparator()
        self._shared = act("profile_shared", say("Keep beside the project"), self._on_share)
        self._shared.setCheckable(True)
        menu.aboutToShow.connect(self._show_menu)
        return menu

    def _show_menu(self) -> None:
        for action in self._on_one:
            action.setEnabled(self._current is not None)
        can_share = self._profiles is not None and self._profiles.can_share
        self._shared.setEnabled(self._current is not None and can_share)
        self._shared.setChecked(self._current is not None and self._current.shared)
        self._shared.setToolTip("" if can_share else say("Save the project first."))

    def _on_chosen(self, place: int) -> None:
        self._end_naming()
        self._current = self._held[place - 1] if place > 0 else None
        self._tell("", "hint")
        self.chosen.emit(self._current)
        self._content = _content(self._values())
        self.note_values()

    def _ask(self, naming: Naming) -> None:
        """Let a name be typed."""
        self._naming = naming
        self._name_label.setText(_NAMING[naming])
        self._name.setAccessibleName(_NAMING[naming])
        before = self._current.name if self._current else ""
        self._name.setText(
            {"new": "", "duplicate": say("{name} (copy)", name=before)}.get(naming, before)
        )
        self._name_row.show()
        self._name.selectAll()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_naming(self) -> None:
        if self._name_row.isVisible():
            had_focus = self._name_row.isAncestorOf(self.focusWidget() or self)
            self._name_row.hide()
            if had_focus:
                self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_named(self) -> None:
        name = " ".join(self._name.text().split())
        current = self._current
        if not name:
            self._tell(say("Write a name."), "error")
            return
        if self._naming == "rename" and current is not None:
            after = replace(current, name=name)
            done = self._do(lambda held: held.change(current, after))
        else:
            content = current if self._naming == "duplicate" and current else self._values()
            after = replace(content, name=name, shared=bool(current and current.shared))
            done = self._do(lambda held: held.add(after))
        if done:
            if self._naming == "new":
                self._content = _content(after)
            self._current = after
            self._end_naming()
            self._read()

    def _on_save(self) -> None:
        current = self._current
        if current is not None:
            after = replace(self._values(), name=current.name, shared=current.shared)
            if self._do(lambda held: held.change(current, after)):
                self._current, self._content = after, _content(after)
                self._read()

    def _on_delete(self) -> None:
        current = self._current
        if current is not None and self._do(lambda held: held.remove(current)):
            # The values stay where they are seen, so that a slip can be made good.
            self._current = None
            self._read()

    def _on_share(self) -> None:
        current = self._current
        if current is not None:
            after = replace(current, shared=not current.shared)
            if self._do(lambda held: held.change(current, after)):
                self._current = after
                self._read()

    def _do(self, act: Callable[[Profiles], object]) -> bool:
        """Change the profiles; tells whether it worked, and says why if it did not."""
        if self._profiles is None:
            return False
        try:
            act(self._profiles)
        except BuilderError as fault:
            self._tell(str(fault), "error")
            return False
        self._tell("", "hint")
        return True

    def _tell(self, words: str, tone: str) -> None:
        self._state.setText(words)
        set_tone(self._state, tone)
        self._state.setVisible(bool(words))

    def _button(self, name: str, sign: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(icon(sign))
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button


class _NameLine(QLineEdit):
    """A line that Escape leaves."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _content(profile: Profile) -> tuple[object, ...]:
    return dict(profile.parameters), profile.more, dict(profile.variables)
