"""The cards of the Export workspace that say what is exported, where to, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QTreeWidget,
    QTreeWidgetItem,
)

from builder.form.project import Purpose
from builder.gui.export.next_steps import IN_THE_PLATFORM, NEXT_STEPS, platform_steps
from builder.gui.state.derived import Derivation
from builder.gui.widgets.finding_list import FindingList
from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import Card, Hint
from builder.say import say, say_count

if TYPE_CHECKING:
    from builder.gui.state.derived import Bundle

_FINDINGS_HIGH: Final = 150
_FILES_HIGH: Final = 200
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ReadyCard(Card):
    """Whether the form can be exported, and what was found in it."""

    def __init__(self) -> None:
        super().__init__(say("1. Is the form ready?"))
        self.verdict = QLabel(say("Looking…"))
        self.verdict.setObjectName("export_verdict")
        self.verdict.setWordWrap(True)
        self.findings = FindingList(
            "export_findings", say("What was found in the form"), _FINDINGS_HIGH
        )
        self.add(self.verdict)
        self.add(self.findings)
        self.findings.hide()

    def show_derivation(self, known: Derivation) -> None:
        """Say what is known of the form."""
        self.findings.show_findings(known.findings)
        self.findings.setVisible(bool(known.findings))
        if known.problems:
            self.verdict.setText(
                say_count(
                    "{count} problem keeps the form from being exported.",
                    "{count} problems keep the form from being exported.",
                    len(known.problems),
                )
            )
        elif known.failure is not None:
            self.verdict.setText(str(known.failure))
        elif known.findings:
            self.verdict.setText(say("It can be exported. Before it goes live, look at these:"))
        else:
            self.verdict.setText(say("Yes: nothing was found."))


class TargetCard(Card):
    """Where the export goes.

    Signals:
        kind_changed(): A zip file is wanted instead of a folder, or the other way round.
        browse_wanted(): The person wants to look for a place.
        export_wanted(): The place is right: Enter was pressed in it.
    """

    kind_changed = Signal()
    browse_wanted = Signal()
    export_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(say("2. Where to?"))
        self.line = QLineEdit()
        self.line.setObjectName("export_target")
        self.line.setAccessibleName(say("Where the export is written"))
        self.line.setPlaceholderText(say("Choose a folder"))
        self._folder = QRadioButton(say("A folder"))
        self._folder.setObjectName("export_as_folder")
        self._folder.setChecked(True)
        self._zip = QRadioButton(say("One zip file"))
        self._zip.setObjectName("export_as_zip")
        browse = QPushButton(say("Choose…"))
        browse.setObjectName("export_browse")
        group = QButtonGroup(self)
        kinds = QHBoxLayout()
        for kind in (self._folder, self._zip):
            group.addButton(kind)
            kinds.addWidget(kind)
        kinds.addStretch(1)
        self.add(kinds)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(browse)
        self.add(row)
        self.add(
            Hint(
                say(
                    "An earlier export is brought up to date. Files of your own beside it are "
                    "kept. Enter exports."
                )
            )
        )
        self._zip.toggled.connect(lambda _: self.kind_changed.emit())
        browse.clicked.connect(lambda _: self.browse_wanted.emit())
        self.line.returnPressed.connect(self.export_wanted)

    @property
    def as_zip(self) -> bool:
        """Whether one zip file is wanted."""
        return self._zip.isChecked()

    @property
    def path(self) -> Path | None:
        """The folder or file that was chosen; None if nothing was."""
        text = self.line.text().strip()
        return Path(text).expanduser() if text else None

    def focus(self) -> None:
        """Put the keyboard into the target, ready to be typed over."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()


class FilesCard(Card):
    """The files that are written, with their sizes."""

    def __init__(self) -> None:
        super().__init__(say("3. What is written"))
        self.summary = Hint()
        self.summary.setObjectName("export_files_summary")
        self.tree = QTreeWidget()
        self.tree.setObjectName("export_files")
        self.tree.setAccessibleName(say("Files that are written"))
        # Names of files are read from left to right in every language.
        self.tree.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.tree.setHeaderLabels([say("File"), say("Bytes")])
        self.tree.headerItem().setTextAlignment(1, _RIGHT)
        self.tree.setMinimumHeight(_FILES_HIGH)
        self.add(self.summary)
        self.add(self.tree, 1)

    def show_bundle(self, bundle: Bundle | None) -> None:
        """List a bundle's files; without one there are none."""
        self.tree.clear()
        if bundle is None:
            self.summary.setText(say("Nothing yet."))
            return
        folders: dict[str, QTreeWidgetItem] = {}
        for path, content in bundle.files.items():
            folder, _, name = path.rpartition("/")
            item = QTreeWidgetItem([name, f"{len(content):,}"])
            item.setTextAlignment(1, _RIGHT)
            if not folder:
                self.tree.addTopLevelItem(item)
                continue
            if folder not in folders:
                folders[folder] = QTreeWidgetItem([folder])
                folders[folder].setIcon(0, icon("folder"))
                self.tree.addTopLevelItem(folders[folder])
            folders[folder].addChild(item)
        self.tree.expandAll()
        self.tree.resizeColumnToContents(0)
        size = sum(map(len, bundle.files.values()))
        self.summary.setText(
            say(
                "{files}, {bytes}",
                files=say_count("{count:,} file", "{count:,} files", len(bundle.files)),
                bytes=say_count("{count:,} byte", "{count:,} bytes", size),
            )
        )


class NextCard(Card):
    """What comes after the export, one tab for each way of hosting."""

    def __init__(self) -> None:
        super().__init__(say("5. What comes next"))
        self._tabs = QTabBar()
        self._tabs.setObjectName("export_next_steps")
        self._tabs.setAccessibleName(say("Ways of hosting"))
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self.add(self._tabs)
        self._pages: list[QLabel] = []
        for title, lines in NEXT_STEPS:
            self._add_page(title, _numbered(lines))
        self._in_the_platform = self._add_page(IN_THE_PLATFORM, "")
        self._in_the_platform.setObjectName("export_in_the_platform")
        self._tabs.currentChanged.connect(self._show_page)
        self._show_page(0)

    def show_purpose(self, purpose: Purpose) -> None:
        """Say what is to be done in the platform, by what the form is for."""
        self._in_the_platform.setText(_numbered(platform_steps(purpose)))

    def _add_page(self, title: str, text: str) -> QLabel:
        page = QLabel(text)
        page.setAccessibleName(title)
        page.setTextFormat(Qt.TextFormat.RichText)
        page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        page.setWordWrap(True)
        self._tabs.addTab(title)
        self._pages.append(page)
        self.add(page)
        return page

    def _show_page(self, place: int) -> None:
        for at, page in enumerate(self._pages):
            page.setVisible(at == place)


def _numbered(lines: Sequence[str]) -> str:
    side = "right" if QApplication.isRightToLeft() else "left"
    items = "".join(f"<li>{escape(line, quote=False)}</li>" for line in lines)
    return f"<ol style='margin-{side}: -16px'>{items}</ol>"
