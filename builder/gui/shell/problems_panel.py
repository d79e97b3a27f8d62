"""The problems panel: every finding about the form; choosing one leads to where it is.

If the checks themselves fail, this is where the person hears of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QToolButton, QVBoxLayout, QWidget

from builder.gui.state.derived import Derived
from builder.gui.state.document import Document
from builder.gui.widgets.icons import icon
from builder.say import listed, say, say_count

if TYPE_CHECKING:
    from builder.errors import BuilderError
    from builder.form.mends import Mend
    from builder.gui.shell.problem_list import ProblemList
    from builder.gui.state.derived import Finding

SEVERITY_ICONS: Final = {"error": "error", "warning": "warning", "advice": "info"}
_SEVERITIES: Final = {"error": say("Error"), "warning": say("Warning"), "advice": say("Advice")}
HEIGHT: Final = 130
_LEAST_LIST: Final = 40
_MEANWHILE: Final = say(
    "You can go on editing and saving. Undo your last change, or change the form: then it is "
    "looked at once more. Choose this line to see the log file."
)


def summary(findings: Sequence[Finding] | None, failure: BuilderError | None = None) -> str:
    """Count problems and warnings in words, such as ``1 problem, 2 warnings``.

    Args:
        findings: What was found; None while the form is checked for the first time.
        failure: Why not everything that follows from the form is known.
    """
    if failure is not None:
        return failure.message.rstrip(".")
    if findings is None:
        return say("Checking…")
    errors = sum(each.severity == "error" for each in findings)
    others = len(findings) - errors
    words = [say_count("{count:,} problem", "{count:,} problems", errors)] if errors else []
    words += [say_count("{count:,} warning", "{count:,} warnings", others)] if others else []
    return listed(words) or say("No problems")


def worst_icon(findings: Sequence[Finding] | None, failure: BuilderError | None = None) -> str:
    """Return the icon for the most severe finding, for a failure, or for a check under way."""
    if failure is None and findings is None:
        return "search"
    if failure is not None or any(each.severity == "error" for each in findings or ()):
        return "error"
    return "warning" if findings else "ok"


class ProblemsPanel(QWidget):
    """One line that counts the findings, and below it the list, unless that is folded away.

    Args:
        document: The open form.
        derived: What follows from it, the findings among it.

    Signals:
        mendable(is_mendable): Another finding is current, which has a mend or none.
        chosen(finding): The user wants to see where this :class:`Finding` is.
        log_wanted(): The user wants to see why the checks failed.
        folded(is_folded): The user folded the list away, or unfolded it.
        shape_changed(): The panel takes one line now, or the room of a list.
    """

    mendable = Signal(bool)
    chosen = Signal(object)
    log_wanted = Signal()
    folded = Signal(bool)
    shape_changed = Signal()

    def __init__(self, document: Document, derived: Derived, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._derived = derived
        self.setObjectName("problems_panel")
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._findings: Sequence[Finding] | None = None
        self._failure: BuilderError | None = None
        self._folded = False
        self.fold_button = QToolButton()
        self.fold_button.setObjectName("problems_fold")
        self.fold_button.setProperty("section", True)
        self.fold_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold_button.setSizePolicy(
            self.fold_button.sizePolicy().Policy.Expanding,
            self.fold_button.sizePolicy().Policy.Fixed,
        )
        self.fold_button.clicked.connect(lambda: self.fold(folded=not self._folded))
        self._list: ProblemList | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.fold_button)
        self._show()

    @property
    def list(self) -> ProblemList:
        """The list, which is made when it is first needed."""
        if self._list is None:
            from builder.gui.shell.problem_list import ProblemList  # noqa: PLC0415 - on first use

            self._list = ProblemList(self._has_mends, self._mend_of)
            self._list.hide()
            self._column.addWidget(self._list, 1)
            self._list.chosen.connect(self._on_chosen)
            self._list.mend_wanted.connect(self.mend)
            self._list.currentRowChanged.connect(self._tell_mendable)
        return self._list

    @property
    def is_folded(self) -> bool:
        """Whether the user wants to see one line only."""
        return self._folded

    @property
    def is_one_line(self) -> bool:
        """Whether there is one line only, as the list is folded away or empty."""
        return self._folded or not self._has_rows

    @property
    def _has_rows(self) -> bool:
        return bool(self._findings) or self._failure is not None

    def fold(self, *, folded: bool) -> None:
        """Show one line only, or the list as well."""
        if folded != self._folded:
            self._folded = folded
            self._show()
            self.folded.emit(folded)

    def show_findings(
        self, findings: Sequence[Finding] | None, failure: BuilderError | None = None
    ) -> None:
        """Show findings, below why the form could not be looked at further.

        Args:
            findings: What was found; None while the form is checked for the first time.
            failure: Why not everything that follows from the form is known.
        """
        self._findings, self._failure = findings, failure
        if self._has_rows or self._list is not None:
            self._fill_list()
        self._show()

    def _fill_list(self) -> None:
        from PySide6.QtWidgets import QListWidgetItem  # noqa: PLC0415 - with the list

        row = self.list.currentRow()
        self.list.clear()
        if self._failure is not None:
            self.list.addItem(QListWidgetItem(icon("error"), f"{self._failure} {_MEANWHILE}"))
        for each in self._findings or ():
            item = QListWidgetItem(icon(SEVERITY_ICONS[each.severity]), each.text)
            item.setToolTip(f"{_SEVERITIES[each.severity]}: {each.code}")
            self.list.addItem(item)
        self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        self._tell_mendable(self.list.currentRow())

    def limit_height(self, least: int, most: int) -> None:
        """Keep the panel between two heights, in pixels; its line is as high as it is."""
        if self._list is not None:
            self._list.setMinimumHeight(least - self.fold_button.sizeHint().height())
        self.setMinimumHeight(least)
        self.setMaximumHeight(most)

    def height_unfolded(self, most: int) -> int:
        """Return how high the panel is with all its rows, but at most ``most``, in pixels."""
        line = self.fold_button.sizeHint().height()
        if self.list.width() != self.width():
            self.list.resize(self.width(), self.list.height())  # as it will be: words wrap by it
        return min(line + self.list.height_of_rows(most), most)

    def focus(self) -> None:
        """Unfold the list and put the keyboard into it."""
        self.fold(folded=False)
        target = self.list if self._has_rows else self.fold_button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def mend(self) -> None:
        """Put the current finding right, if it has one right answer."""
        mend = self._mend_of(self.list.currentRow()) if self._has_rows else None
        if mend is not None:
            self._document.edit(mend.label, mend.project)

    def _mend_of(self, row: int) -> Mend | None:
        finding = self._finding_at(row)
        if finding is None:
            return None
        from builder.form.mends import mend_of  # noqa: PLC0415 - with the first finding

        found_in = self._derived.current.project
        return mend_of(finding.code, self._document.project, finding.place, found_in)

    def _has_mends(self, row: int) -> bool:
        """Tell at once whether problems like that of a row have mends; this one may have none."""
        from builder.form.mends import MENDS  # noqa: PLC0415 - with the first finding

        finding = self._finding_at(row)
        return finding is not None and finding.code in MENDS

    def _finding_at(self, row: int) -> Finding | None:
        """Return the finding of a row; None for the row that tells of a failure."""
        index = row - (self._failure is not None)
        findings = self._findings or ()
        return findings[index] if 0 <= index < len(findings) else None

    def _tell_mendable(self, row: int) -> None:
        self.mendable.emit(self._mend_of(row) is not None)

    def _show(self) -> None:
        words = summary(self._findings, self._failure)
        self.fold_button.setText(words)
        self.fold_button.setEnabled(self._has_rows)
        aside = "chevron-left" if self.isRightToLeft() else "chevron-right"
        self.fold_button.setIcon(icon(aside if self.is_one_line else "chevron-down"))
        state = say("folded") if self.is_one_line else say("unfolded")
        self.fold_button.setAccessibleName(say("Problems: {summary}", summary=words))
        self.fold_button.setAccessibleDescription(state)
        if self._list is not None:
            had_focus = self._list.hasFocus()
            self._list.setVisible(not self.is_one_line)
            if had_focus and self.is_one_line:
                self.fold_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shape_changed.emit()

    def _on_chosen(self) -> None:
        row = self.list.currentRow()
        finding = self._finding_at(row)
        if finding is not None:
            self.chosen.emit(finding)
        elif row == 0 and self._failure is not None:
            self.log_wanted.emit()


class ProblemsSplit(QSplitter):
    """The pages above, the problems below, as high as their rows up to what the user chose.

    Args:
        pages: What is above.
        panel: The problems.
        height: Height of the unfolded panel at most, in device-independent pixels.

    Attributes:
        panel: The problems.
    """

    def __init__(
        self, pages: QWidget, panel: ProblemsPanel, height: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.panel = panel
        self._height = height
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(pages)
        self.addWidget(panel)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.splitterMoved.connect(lambda _place, _index: self._note_height())
        panel.shape_changed.connect(self._follow)
        self._follow()

    @property
    def panel_height(self) -> int:
        """Height of the panel when it is unfolded and has rows enough."""
        return self._height

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()  # words wrap at other places

    def _note_height(self) -> None:
        # A panel that shows all its rows cannot be drawn higher: more was not asked to be less.
        if not self.panel.is_one_line and self.panel.height() < self.panel.maximumHeight():
            self._height = self.panel.height()

    def _follow(self) -> None:
        self.panel.fold_button.ensurePolished()  # the style sheet decides how high a line is
        line = self.panel.fold_button.sizeHint().height()
        whole = wanted = least = line
        if not self.panel.is_one_line:
            # No higher than there is room: a thousand rows are not measured for it.
            whole = self.panel.height_unfolded(max(self.height(), self._height))
            wanted = min(whole, self._height)
            least = min(whole, line + _LEAST_LIST)
        self.panel.limit_height(least, whole)
        # Told each time: a splitter does not give the pages what a limit takes from the panel.
        self.setSizes([max(self.height() - wanted, 0), wanted])
