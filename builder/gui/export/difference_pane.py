"""The section that compares the form with an earlier export, or two exports with each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
)

from builder.deliver.export_history import (
    ExportHistory,
    Kept,
    file_changes,
    file_facts,
    unread_words,
)
from builder.errors import BuilderError
from builder.form.differences import PropertyChange, property_changes
from builder.gui.export.export_list import ExportList, when
from builder.gui.export.pane import Pane
from builder.gui.state.derived import Derivation
from builder.gui.state.services import Services
from builder.gui.widgets.left_to_right import left_to_right
from builder.gui.widgets.tasks import Task
from builder.gui.widgets.theme import Heading, Hint, WrappedLabel
from builder.say import say, say_count
from builder.value import dataclass

if TYPE_CHECKING:
    from builder.deliver.export_history import ExportEntry, FileChange, FileFact
    from builder.form.project import Project
    from builder.gui.state.derived import Bundle

_NEVER: Final = say(
    "This form was never exported on this machine. After its first export, what changed since "
    "then stands here."
)
_HOW: Final = say(
    "Choose one export to compare it with the form as it is now, or two to compare them."
)
_TOO_MANY: Final = say("Choose one export, or two.")


@dataclass(frozen=True, kw_only=True)
class _Found:
    """What is different.

    Attributes:
        properties: In the form; None if that cannot be known.
        files: In the bundle; None if that cannot be known.
        fault: Why the form cannot be compared; empty if it can.
    """

    properties: tuple[PropertyChange, ...] | None
    files: tuple[FileChange, ...] | None
    fault: str = ""


class DifferencePane(Pane):
    """Earlier exports, and what is different."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.history = ExportList()
        self._hint = Hint()
        self._hint.setObjectName("difference_hint")
        self._unread = WrappedLabel()
        self._unread.setObjectName("difference_unread")
        self._unread.setProperty("tone", "warning")
        self._remove = QPushButton(say("Remove from the list…"))
        self._remove.setObjectName("difference_remove")
        self._summary = QLabel()
        self._summary.setObjectName("difference_summary")
        self._summary.setWordWrap(True)
        self._properties = _table(
            "difference_properties",
            say("Properties of the form that are different"),
            (say("Property"), say("Before"), say("After")),
        )
        self._files = _table(
            "difference_files",
            say("Files that are different"),
            (say("File"), say("Before"), say("After")),
        )
        self._tabs = QTabWidget()
        self._tabs.setObjectName("difference_tabs")
        self._task: Task[object] | None = None
        self._known: Derivation | None = None  # of the form as it was when it was last looked at
        self._build()
        self.history.chosen.connect(self._compare)
        self.history.removal_wanted.connect(self._remove_chosen)
        self._remove.clicked.connect(lambda _: self._remove_chosen())

    def follow(self, known: Derivation) -> None:
        self._known = known
        self.read()

    def forget(self) -> None:
        self._stop()
        self._known = None
        self._show_kept(Kept())

    def shut_down(self) -> None:
        self._stop()

    def noted(self) -> None:
        """Show an export that was just written, if this is in front."""
        if self.isVisible():
            self.read()

    def read(self) -> None:
        """Read the exports again, and compare."""
        self._stop()
        history = ExportHistory(self.services.home.exports)
        form = self.services.document.project.id
        self._task = self.services.tasks.run(
            say("Reading earlier exports"),
            lambda _task: history.kept(form),
            self._show_kept,
            self._fail,
            self,
            background=True,
        )

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _show_kept(self, kept: Kept) -> None:
        self._task = None
        entries = kept.entries
        names = {pair.fingerprint: pair.name for pair in self.services.pairs.pairs}
        self.history.show_entries(entries, lambda key: names.get(key, ""))
        self._hint.setText(_HOW if entries else _NEVER)
        # While one cannot be read, nobody knows whether the form was exported.
        self._hint.setVisible(bool(entries) or not kept.unread)
        self._unread.setText(unread_words(kept.unread) if kept.unread else "")
        self._unread.setVisible(bool(kept.unread))
        for each in (self.history, self._remove, self._tabs, self._summary):
            each.setVisible(bool(entries))

    # -- comparing -----------------------------------------------------------------------------

    def _compare(self) -> None:
        chosen = self.history.entries
        self._remove.setEnabled(bool(chosen))
        if len(chosen) not in (1, 2):
            self._summary.setText(_TOO_MANY if chosen else "")
            self._fill(_Found(properties=None, files=None))
            return
        self._stop()
        newer, older = chosen if len(chosen) == 2 else (None, chosen[0])
        known = self._known or Derivation(project=self.services.document.project)
        self._task = self.services.tasks.run(
            say("Comparing exports"),
            lambda _task: _difference(older, newer, known.project, known.bundle),
            lambda found: self._show(older, newer, found),
            self._fail,
            self,
            background=True,
        )

    def _show(self, older: ExportEntry, newer: ExportEntry | None, found: _Found) -> None:
        self._task = None
        self._fill(found)
        if newer is not None:
            words = say("From {old} to {new}:", old=when(older), new=when(newer))
        else:
            words = say("From {old} to the form as it is now:", old=when(older))
        if found.properties == () and found.files == ():
            words = f"{words} {say('Nothing is different.')}"
        faults = [found.fault] if found.fault else []
        if found.files is None:
            faults.append(say("The files are not known while the form has problems."))
        self._summary.setText(" ".join((words, *faults)))

    def _fill(self, found: _Found) -> None:
        properties, files = found.properties or (), found.files or ()
        nothing = say("not set")
        _show_rows(
            self._properties,
            [(each.label, each.old or nothing, each.new or nothing) for each in properties],
        )
        _show_rows(
            self._files,
            [(left_to_right(each.path), _size(each.old), _size(each.new)) for each in files],
        )
        self._tabs.setTabText(0, say("Properties ({count:,})", count=len(properties)))
        self._tabs.setTabText(1, say("Files ({count:,})", count=len(files)))

    def _fail(self, fault: BuilderError) -> None:
        self._task = None
        self._summary.setText(str(fault))

    # -- removing ------------------------------------------------------------------------------

    def _remove_chosen(self) -> None:
        chosen = self.history.entries
        if not chosen:
            return
        question = say_count(
            "Remove {count} export from the list?",
            "Remove {count} exports from the list?",
            len(chosen),
        )
        follows = say("What was written stays where it is. It cannot be compared any more.")
        if not self.services.messages.confirm(question, follows, say("Remove"), dangerous=True):
            return
        history = ExportHistory(self.services.home.exports)
        try:
            for each in chosen:
                history.remove(each.id)
        except BuilderError as fault:
            self.services.messages.error(fault)
        self.read()

    def _build(self) -> None:
        self._tabs.addTab(self._properties, "")
        self._tabs.addTab(self._files, "")
        head = QHBoxLayout()
        head.addWidget(self._hint, 1)
        head.addWidget(self._remove)
        self.column.addWidget(Heading(say("What changed since an earlier export")))
        self.column.addLayout(head)
        self.column.addWidget(self._unread)
        self.column.addWidget(self.history)
        self.column.addWidget(self._summary)
        self.column.addWidget(self._tabs, 1)
        self.column.addStretch(0)
        self._show_kept(Kept())


def _difference(
    older: ExportEntry, newer: ExportEntry | None, now: Project, bundle: Bundle | None
) -> _Found:
    facts = _facts(newer, bundle)
    files = file_changes(older.files, facts) if facts is not None else None
    try:
        after = newer.opened() if newer is not None else now
        return _Found(properties=property_changes(older.opened(), after), files=files)
    except BuilderError as fault:
        return _Found(properties=None, files=files, fault=str(fault))


def _facts(newer: ExportEntry | None, bundle: Bundle | None) -> dict[str, FileFact] | None:
    if newer is not None:
        return dict(newer.files)
    return file_facts(bundle) if bundle is not None else None


def _table(name: str, spoken: str, headers: tuple[str, ...]) -> QTreeWidget:
    table = QTreeWidget()
    table.setObjectName(name)
    table.setAccessibleName(spoken)
    table.setRootIsDecorated(False)
    table.setAllColumnsShowFocus(True)
    table.setHeaderLabels(list(headers))
    table.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.setTextElideMode(Qt.TextElideMode.ElideRight)
    return table


def _show_rows(table: QTreeWidget, rows: Sequence[tuple[str, ...]]) -> None:
    table.clear()
    for row in rows:
        item = QTreeWidgetItem(list(row))
        for column, words in enumerate(row):
            item.setToolTip(column, words)
        table.addTopLevelItem(item)


def _size(size: int | None) -> str:
    if size is None:
        return say("not there")
    return say_count("{count:,} byte", "{count:,} bytes", size)
