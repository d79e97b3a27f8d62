"""Dialogs answered in advance: what a test did not expect to be asked fails it."""

from collections import deque
from pathlib import Path
from typing import Any

from builder.errors import BuilderError
from builder.gui.widgets.messages import Answer, Messages


class Dialogs(Messages):
    """Answers every dialog from a queue of its kind, and keeps what was said."""

    def __init__(self) -> None:
        super().__init__()
        self._answers: dict[str, deque[Any]] = {}
        self.said: list[str] = []
        self.errors: list[BuilderError] = []

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

    def information(self, text: str, more: str = "") -> None:
        self._answer("information", f"{text} {more}")

    def confirm(self, text: str, more: str, action: str, *, dangerous: bool = False) -> bool:
        return bool(self._answer("confirm", f"{text} {more} [{action}]"))

    def unsaved(self, name: str) -> Answer:
        answer: Answer = self._answer("unsaved", name)
        return answer

    def text(self, title: str, label: str, start: str = "", *, secret: bool = False) -> str | None:
        answer: str | None = self._answer("text", f"{title} {label}")
        return answer

    def open_file(self, title: str, pattern: str, folder: Path | None = None) -> Path | None:
        answer: Path | None = self._answer("open_file", title)
        return answer

    def save_file(self, title: str, pattern: str, suggested: Path) -> Path | None:
        answer: Path | None = self._answer("save_file", title)
        return answer

    def folder(self, title: str, start: Path | None = None) -> Path | None:
        answer: Path | None = self._answer("folder", title)
        return answer
