"""What was expected of a case and what came."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import Card, WrappedLabel, set_tone
from builder.say import say
from builder.trial.cases.running import CaseResult, Verdict

_TONES: dict[Verdict, str] = {"passed": "good", "failed": "error", "not run": "warning"}


class Detail(Card):
    """Shows the verdict on one case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.verdict = WrappedLabel()
        self.verdict.setObjectName("case_verdict")
        self.list = QTreeWidget()
        self.list.setObjectName("case_comparisons")
        self.list.setAccessibleName(say("What was expected, and what came"))
        self.list.setHeaderLabels([say("Column"), say("Expected"), say("Came")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        header = self.list.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.add(self.verdict)
        self.add(self.list, 1)
        self.show_result(None, "")

    def show_result(self, result: CaseResult | None, nothing: str) -> None:
        """Show a verdict.

        Args:
            result: The verdict; None if there is none.
            nothing: What is said then.
        """
        self.list.clear()
        self.list.setVisible(result is not None and bool(result.comparisons or result.shown))
        if result is None:
            self.verdict.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.verdict.setText(nothing)
            set_tone(self.verdict, "hint")
            return
        self.verdict.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.verdict.setText(_words(result))
        set_tone(self.verdict, _TONES[result.verdict])
        for each in sorted(result.comparisons, key=lambda one: one.holds):
            self._add("ok" if each.holds else "error", each.column, each.expected, each.came)
        if result.shown:
            texts = " · ".join(result.shown.splitlines())
            self._add("preview", say("Shown by the page"), "", texts)
        if result.sent:
            self._add("send", say("Sent by the page"), "", result.sent)

    def _add(self, sign: str, *texts: str) -> None:
        item = QTreeWidgetItem([*texts])
        item.setIcon(0, icon(sign))
        for column, text in enumerate(texts):
            item.setToolTip(column, text)
        self.list.addTopLevelItem(item)


def _words(result: CaseResult) -> str:
    if result.verdict == "passed":
        return say("“{case}” passed.", case=result.title)
    if result.verdict == "failed":
        return say("“{case}” failed: something else came.", case=result.title)
    return say("“{case}” could not run. {reason}", case=result.title, reason=result.reason)
