"""Dialogs answered in advance: what a test did not expect to be asked fails it."""

from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from builder.errors import BuilderError
from builder.gui.widgets.messages import Messages, UnsavedChoice
from builder.gui.widgets.passphrase_dialog import PassphraseDialog


class Dialogs(Messages):
    """Answers every dialog from a queue of its kind, and keeps what was said."""

    def __init__(self) -> None:
        super().__init__()
        self._answers: dict[str, deque[Any]] = {}
        self.said: list[str] = []
        self.told: list[str] = []  # by the way
        self.errors: list[BuilderError] = []
        self.patterns: list[str] = []  # what the dialogs for files to open listed

    def will(self, kind: str, answer: Any) -> None:
        """Answer the next dialog of a kind (a method of ``Messages``) with this."""
        self._answers.setdefault(kind, deque()).append(answer)

    def assert_all_asked(self) -> None:
        left = {kind: list(queue) for kind, queue in self._answers.items() if queue}
        assert not left, f"never asked: {left}"

    def _answer(self, kind: str, words: str) -> Any:
        self.said.append(words)
        queue = self._answers.get(kind)
        assert queue, f"unexpected dialog {kind}: {words}"
        return queue.popleft()

    def error(self, fault: BuilderError) -> None:
        self.errors.append(fault)
        self._answer("error", f"{fault.message} {fault.hint}")

    def information(self, text: str) -> None:
        self._answer("information", text)

    def tell(self, text: str) -> None:
        self.told.append(text)

    def confirm(
        self, text: str, more: str, action: str, *, refusal: str = "", dangerous: bool = False
    ) -> bool:
        return bool(self._answer("confirm", f"{text} {more} [{action}]"))

    def unsaved(self, name: str) -> UnsavedChoice:
        answer: UnsavedChoice = self._answer("unsaved", name)
        return answer

    def passphrase(self, name: str, purpose: str) -> PassphraseDialog:
        """Open the dialog itself, and type the answers into it; None presses Cancel."""
        return _AnsweredPassphrase(name, purpose, self._answer)

    def open_file(self, title: str, pattern: str, folder: Path | None = None) -> Path | None:
        self.patterns.append(pattern)
        answer: Path | None = self._answer("open_file", title)
        return answer

    def save_file(self, title: str, pattern: str, suggested: Path) -> Path | None:
        answer: Path | None = self._answer("save_file", title)
        return answer

    def folder(self, title: str, start: Path | None = None) -> Path | None:
        answer: Path | None = self._answer("folder", title)
        return answer


class _AnsweredPassphrase(PassphraseDialog):
    """Answers itself each time that it asks."""

    def __init__(self, name: str, purpose: str, answer: Callable[[str, str], Any]) -> None:
        super().__init__(name, purpose)
        self._words = f"Passphrase of “{name}” {purpose}"
        self._ask = answer
        self.open()

    def refuse(self, problem: str) -> None:
        super().refuse(problem)
        answer = self._ask("passphrase", f"{self._words} {problem}".strip())
        # As a person would, a moment later.
        QTimer.singleShot(0, self, lambda: self._act(answer))

    def _act(self, answer: str | None) -> None:
        if answer is None:
            self.cancel_button.click()
        else:
            self.line.setText(answer)
            self.unlock_button.click()
