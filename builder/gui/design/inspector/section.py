"""Collapsible sections and the rows in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from builder.form.kinds import GROUPS
from builder.gui.design.inspector.editor import Mixed, PropertyEditor, put_keyboard_into
from builder.gui.widgets.icons import icon
from builder.gui.widgets.small_button import small_button
from builder.gui.widgets.theme import Space, set_property, set_tone
from builder.say import ISOLATES, quoted, say, say_count

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding


_LINES_MOST: Final = 12


class Section(QWidget):
    """A titled group that can be folded away.

    Attributes:
        title: The group of properties that it shows.
        rows: Its rows, from top to bottom.

    Signals:
        toggled(title, open): It was opened or folded by the user.
    """

    toggled = Signal(str, bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.rows: list[PropertyRow] = []
        self.setObjectName(f"section_{title.lower().replace(' ', '_')}")
        self.header = QToolButton()
        self.header.setProperty("section", True)
        self.header.setText(GROUPS[title])
        self.header.setCheckable(True)
        self.header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.header.setIconSize(QSize(14, 14))
        self.header.setAutoRaise(True)
        self.header.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._body = QWidget()
        self._layout = QVBoxLayout(self._body)
        self._layout.setContentsMargins(Space.L, 2, Space.L, 14)
        self._layout.setSpacing(14)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._body)
        self.header.clicked.connect(self._on_clicked)
        self._open: bool | None = None
        self.set_open(open_=True)

    def insert_behind(self, other: PropertyRow | None, row: PropertyRow) -> None:
        """Put a row behind another one, or before all."""
        place = 0 if other is None else self.rows.index(other) + 1
        self.rows.insert(place, row)
        self._layout.insertWidget(place, row)

    def show_changed(self, changed: int) -> None:
        """Say how many of its properties were changed, for while it is folded."""
        words = GROUPS[self.title]
        if changed and not self._open:
            words = say_count(
                "{section} · {count} changed", "{section} · {count} changed", changed, section=words
            )
        if words != self.header.text():
            self.header.setText(words)

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab stops at, from top to bottom."""
        return [self.header, *(stop for row in self.rows for stop in row.tab_stops())]

    def set_open(self, *, open_: bool) -> None:
        """Open or fold the section."""
        if open_ != self._open:
            self._open = open_
            self.header.setChecked(open_)
            closed = "chevron-left" if self.isRightToLeft() else "chevron-right"
            self.header.setIcon(icon("chevron-down" if open_ else closed))
            self._body.setVisible(open_)

    def _on_clicked(self, open_: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.set_open(open_=open_)
        self.toggled.emit(self.title, open_)


class FindingsLabel(QLabel):
    """What is wrong with something; not there while nothing is.

    Args:
        name: The label's object name.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show the texts of findings, in the colour of the worst; of many fields, some of them."""
        lines = list(dict.fromkeys(_without_whom(each.text) for each in findings))
        if len(lines) > _LINES_MOST:
            left = len(lines) - _LINES_MOST + 1
            lines[_LINES_MOST - 1 :] = [say_count("… {count} more", "… {count} more", left)]
        text = "\n".join(lines)
        if text == self.text():
            return
        self.setText(text)
        self.setVisible(bool(text))
        found = {each.severity for each in findings}
        tone = next((each for each in ("error", "warning") if each in found), "hint")
        set_tone(self, tone)


class PropertyRow(QWidget):
    """A property: label, editor, help, whether it was changed, and what is wrong with it.

    Signals:
        reset_wanted(): The usual value is wanted back.
        levelling_wanted(): Several fields do not agree, and all are to have what the first one has.
    """

    reset_wanted = Signal()
    levelling_wanted = Signal()

    def __init__(self, editor: PropertyEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._reset: QToolButton | None = None
        self._level: QPushButton | None = None
        prop = editor.prop
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self._head = QHBoxLayout()
        self._head.setSpacing(Space.XS)
        self._column.addLayout(self._head)
        self._label = QLabel(prop.label)
        if editor.labelled:
            self._head.addWidget(editor, 1)
        else:
            self._label.setProperty("role", "property")
            self._label.setBuddy(editor.target())
            self._head.addWidget(self._label, 1)
            self._column.addWidget(editor)
        self._note = _hint("")
        self._note.hide()
        if prop.help:
            self._column.addWidget(_hint(prop.help))
        self._column.addWidget(self._note)
        self.findings = FindingsLabel(f"findings_{prop.attribute}")
        self._column.addWidget(self.findings)

    @property
    def reset_button(self) -> QToolButton | None:
        """What brings the usual value back; None if the property never was changed."""
        return self._reset

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab stops at, from top to bottom."""
        stops = self.editor.tab_stops()
        reset = [self._reset] if self._reset else []
        level = [self._level] if self._level else []
        return [*stops, *reset, *level] if self.editor.labelled else [*reset, *level, *stops]

    def show_note(self, note: str) -> None:
        """Show what is to be said besides the help."""
        if note != self._note.text():
            self._note.setText(note)
            self._note.setVisible(bool(note))

    def show_changed(self, *, changed: bool) -> bool:
        """Mark the property as changed, with a button for the usual value.

        Returns:
            Whether the button is new.
        """
        new = changed and self._reset is None
        if new:
            words = say("Reset “{property}” to what is usual", property=self.editor.prop.label)
            name = f"reset_{self.editor.prop.attribute}"
            self._reset = small_button(name, "undo", words, self.reset_wanted.emit)
            self._reset.setIconSize(QSize(15, 15))
            self._reset.setProperty("tight", True)
            self._reset.setFixedSize(24, 24)  # the least that a mouse hits well
            self._head.addWidget(self._reset)
        if self._reset is not None:
            if self._reset.hasFocus() and not changed:
                put_keyboard_into(self.editor.target())
            set_shown(self._reset, shown=changed)
            set_property(self._label, "changed", changed)
        return new

    def show_mixed(self, *, mixed: bool) -> bool:
        """Show that several fields do not agree, where the editor itself cannot.

        Returns:
            Whether the button that levels them is new.
        """
        new = mixed and self._level is None
        if new:
            self._level = QPushButton(
                say("{mixed}  Give all what the first one has", mixed=Mixed.words)
            )
            self._level.setObjectName(f"level_{self.editor.prop.attribute}")
            self._level.setAccessibleName(
                say("{property}: give all what the first one has", property=self.editor.prop.label)
            )
            self._level.clicked.connect(lambda _checked: self.levelling_wanted.emit())
            self._column.insertWidget(1, self._level)
        if self._level is not None:
            had_focus = self._level.hasFocus()
            set_shown(self._level, shown=mixed)
            set_shown(self.editor, shown=not mixed)
            if had_focus and not mixed:
                put_keyboard_into(self.editor.target())
        return new

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what is wrong with the property, and mark the entries concerned."""
        self.editor.show_findings(findings)
        self.findings.show_findings(findings)


def set_shown(widget: QWidget, *, shown: bool) -> None:
    """Show or hide a widget within its parent, if it is not so already."""
    if shown is widget.isHidden():
        widget.setVisible(shown)


def _hint(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("tone", "hint")
    label.setWordWrap(True)
    return label


def _without_whom(text: str) -> str:
    """Drop the field's own name, which stands above already."""
    whom, colon, rest = text.partition(": ")
    is_name = whom.strip(ISOLATES).endswith(quoted("")[-1:])
    return f"{rest[:1].upper()}{rest[1:]}" if colon and is_name else text
