"""The section that says where the export goes, and lists what is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTreeWidget,
    QTreeWidgetItem,
)

from builder.gui.export.pane import Pane
from builder.gui.state.derived import Derivation
from builder.gui.state.services import Services
from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import Heading, Hint
from builder.say import say, say_count

if TYPE_CHECKING:
    from builder.gui.state.derived import Bundle

_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WritePane(Pane):
    """Where the export goes, and its files.

    Signals:
        export_wanted(): The place is right: Enter was pressed in it.
    """

    export_wanted = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.line = QLineEdit()
        self.line.setObjectName("export_target")
        self.line.setAccessibleName(say("Where the export is written"))
        self.line.setPlaceholderText(say("Choose a folder"))
        self._folder = QRadioButton(say("A folder"))
        self._folder.setObjectName("export_as_folder")
        self._folder.setChecked(True)
        self._zip = QRadioButton(say("One zip file"))
        self._zip.setObjectName("export_as_zip")
        self._browse_button = QPushButton(say("Choose…"))
        self._browse_button.setObjectName("export_browse")
        self.files = FileTree()
        self._summary = Hint()
        self._summary.setObjectName("export_files_summary")
        self._build()
        self._zip.toggled.connect(lambda _: self.suggest())
        self._browse_button.clicked.connect(lambda _: self._browse())
        self.line.returnPressed.connect(self.export_wanted)

    @property
    def as_zip(self) -> bool:
        """Whether one zip file is wanted."""
        return self._zip.isChecked()

    @property
    def path(self) -> Path | None:
        """The folder or file that was chosen; None if nothing was."""
        text = self.line.text().strip()
        if not text:
            return None
        try:
            return Path(text).expanduser()
        except RuntimeError:
            return Path(text)  # ~name of nobody here is a plain name, as in a shell

    def focus(self) -> None:
        """Put the keyboard into the target, ready to be typed over."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def suggest(self) -> None:
        """Suggest a place beside the project's file."""
        path = self.services.document.path
        base = path.parent if path else Path.home()
        stem = (path.name if path else "webview").removesuffix(".webview.json")
        self.line.setText(str(base / f"{stem}-export{'.zip' if self.as_zip else ''}"))

    def follow(self, known: Derivation) -> None:
        self._show_bundle(known.bundle)

    def forget(self) -> None:
        self._show_bundle(None)
        self.suggest()

    def _show_bundle(self, bundle: Bundle | None) -> None:
        if not self.files.show_bundle(bundle):
            return
        if bundle is None:
            self._summary.setText(say("Nothing yet."))
            return
        size = sum(map(len, bundle.files.values()))
        self._summary.setText(
            say(
                "{files}, {bytes}",
                files=say_count("{count:,} file", "{count:,} files", len(bundle.files)),
                bytes=say_count("{count:,} byte", "{count:,} bytes", size),
            )
        )

    def _browse(self) -> None:
        before = self.path
        if self.as_zip:
            chosen = self.services.messages.save_file(
                say("Export to"), say("Zip file (*.zip)"), before or Path("export.zip")
            )
        else:
            chosen = self.services.messages.folder(
                say("Export to"), before.parent if before else Path.home()
            )
        if chosen:
            self.line.setText(str(chosen))

    def _build(self) -> None:
        group = QButtonGroup(self)
        kinds = QHBoxLayout()
        for kind in (self._folder, self._zip):
            group.addButton(kind)
            kinds.addWidget(kind)
        kinds.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self._browse_button)
        self.column.addWidget(Heading(say("Where to?")))
        self.column.addLayout(kinds)
        self.column.addLayout(row)
        self.column.addWidget(
            Hint(
                say(
                    "An earlier export is brought up to date. Files of your own beside it are "
                    "kept. Enter exports."
                )
            )
        )
        self.column.addWidget(Heading(say("What is written")))
        self.column.addWidget(self._summary)
        self.column.addWidget(self.files, 1)


class FileTree(QTreeWidget):
    """The files of a bundle, with their sizes."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("export_files")
        self.setAccessibleName(say("Files that are written"))
        # Names of files are read from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setHeaderLabels([say("File"), say("Bytes")])
        # Qt would put words of a right-to-left language to the other side of their column.
        self.headerItem().setTextAlignment(0, _LEFT | Qt.AlignmentFlag.AlignAbsolute)
        self.headerItem().setTextAlignment(1, _RIGHT | Qt.AlignmentFlag.AlignAbsolute)
        self._shown: Bundle | None = None
        self._is_filled = False

    def show_bundle(self, bundle: Bundle | None) -> bool:
        """List a bundle's files; without one there are none. Tells whether they are others."""
        if self._is_filled and bundle is self._shown:
            return False
        self._shown, self._is_filled = bundle, True
        self.clear()
        folders: dict[str, QTreeWidgetItem] = {}
        for path, content in (bundle.files if bundle else {}).items():
            folder, _, name = path.rpartition("/")
            item = QTreeWidgetItem([name, f"{len(content):,}"])
            item.setTextAlignment(1, _RIGHT)
            if not folder:
                self.addTopLevelItem(item)
                continue
            if folder not in folders:
                folders[folder] = QTreeWidgetItem([folder])
                folders[folder].setIcon(0, icon("folder"))
                self.addTopLevelItem(folders[folder])
            folders[folder].addChild(item)
        self.expandAll()
        self.resizeColumnToContents(0)
        return True
