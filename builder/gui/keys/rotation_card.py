"""A replacement under way: its steps with ticks, kept from run to run."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QPushButton

from builder.gui.widgets.long_words import breakable
from builder.gui.widgets.theme import Card, Hint, Space, set_tone
from builder.keys.rotation import STEPS, Rotation, StepId, instruction
from builder.say import say


class RotationCard(Card):
    """Shows how far a replacement is.

    Signals:
        marked(rotation, step, done): A step was ticked, or its tick taken away.
        given_up(rotation): It is to be forgotten.
    """

    marked = Signal(object, str, bool)
    given_up = Signal(object)

    def __init__(self) -> None:
        super().__init__(say("Changing over"))
        self.setObjectName("key_rotation")
        self._rotation: Rotation | None = None
        self.between = Hint()
        self.between.setTextFormat(Qt.TextFormat.PlainText)
        self.add(self.between)
        self._boxes: dict[StepId, QCheckBox] = {}
        self._words: dict[StepId, QLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for row, step in enumerate(STEPS):
            box, words = QCheckBox(), QLabel()
            box.setObjectName(f"key_step_{step}")
            box.clicked.connect(lambda done, step=step: self._on_clicked(step, done=done))
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            words.setBuddy(box)
            self._boxes[step], self._words[step] = box, words
            grid.addWidget(box, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
        self.add(grid)
        give_up = QPushButton(say("Give up the replacement"))
        give_up.setObjectName("key_rotation_give_up")
        give_up.clicked.connect(lambda: self.given_up.emit(self._rotation))
        buttons = QHBoxLayout()
        buttons.addWidget(give_up)
        buttons.addStretch(1)
        self.add(buttons)
        self.hide()

    def show_rotation(self, rotation: Rotation | None, old: str = "", new: str = "") -> None:
        """Show a replacement; None hides the card.

        Args:
            rotation: The replacement.
            old: Name of the key pair that goes, as it is now.
            new: Name of the one that takes its place.
        """
        self._rotation = rotation
        self.setVisible(rotation is not None)
        if rotation is None:
            return
        words = say(
            "“{old}” is replaced by “{new}” since {day}. In this "
            "order nothing is cut off. The steps are kept until all are done.",
            old=old,
            new=new,
            day=f"{rotation.begun.astimezone():%Y-%m-%d}",
        )
        self.between.setText(breakable(words))
        for number, step in enumerate(STEPS, 1):
            text = instruction(step, old, new)
            done = rotation.done.get(step)
            moment = f"{done.astimezone():%Y-%m-%d %H:%M}" if done else ""
            when = say("Done on {moment}.", moment=moment) if done else ""
            self._boxes[step].setChecked(done is not None)
            self._boxes[step].setAccessibleName(
                say("Step {number}: {instruction}", number=number, instruction=text)
            )
            self._words[step].setText(breakable(f"{number}. {text} {when}".rstrip()))
            set_tone(self._words[step], "hint" if done else "")

    def focus_step(self, step: StepId) -> None:
        """Put the keyboard on a step."""
        self._boxes[step].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clicked(self, step: StepId, *, done: bool) -> None:
        if self._rotation is not None:
            self.marked.emit(self._rotation, step, done)


def names_of(rotation: Rotation, names: Mapping[str, str]) -> tuple[str, str]:
    """Return the names of both key pairs as they are now; of a deleted one, its last known name.

    Args:
        rotation: The replacement.
        names: The names of the stored key pairs by fingerprint.
    """
    return (
        names.get(rotation.old, rotation.old_name),
        names.get(rotation.new, rotation.new_name),
    )
