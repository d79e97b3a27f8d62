"""The Design workspace: palette and outline, canvas, inspector, side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout

from builder.form.kinds import KINDS
from builder.form.project import Project
from builder.gui.design.canvas.canvas import Canvas
from builder.gui.design.commands import FieldCommands
from builder.gui.design.following import selection_after
from builder.gui.design.inspector.panel import Inspector
from builder.gui.design.outline import Outline
from builder.gui.design.palette import Palette
from builder.gui.state.derived import Finding
from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.gui.widgets.icons import icon


class DesignWorkspace(Workspace):
    """Where a form takes shape.

    Args:
        services: The application's shared parts.
    """

    title = "Design"
    icon = "design"

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        document, selection = services.document, services.selection
        self.commands = FieldCommands(document, selection, services.messages)
        self.palette_pane = Palette()
        self.outline = Outline(document, selection)
        self.canvas = Canvas(document, selection, services.language, self.commands)
        self.inspector = Inspector(document, selection, services.language)
        # After the panels, so that they know the new form when the selection follows it.
        document.changed.connect(self._on_changed)
        document.replaced.connect(self._on_replaced)
        selection.changed.connect(self._on_selected)

        self.tabs = QTabWidget()
        self.tabs.setObjectName("design_tabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.palette_pane, "Fields")
        self.tabs.addTab(self.outline, "Outline")
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("design_splitter")
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        for pane in (self.tabs, self.inspector):
            pane.setProperty("panel", True)
            pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for part in (self.tabs, self.canvas, self.inspector):
            splitter.addWidget(part)
        splitter.setSizes([220, 760, 340])
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
        splitter.setStretchFactor(2, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

        self._make_actions()
        self.palette_pane.chosen.connect(self._add)
        services.derived.findings_changed.connect(self._on_findings)
        self._on_findings(services.derived.findings)
        self._on_selected(selection.ids)

    def workspace_actions(self) -> Sequence[QAction]:
        return self._actions

    def entered(self) -> None:
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_actions(self) -> None:
        commands = self.commands
        make = self._action
        adding = [
            make(
                f"add_{kind.name}",
                f"Add {kind.label[:1].lower()}{kind.label[1:]}",
                partial(self._add, kind.name),
                icon_name=kind.icon,
                anywhere=True,
            )
            for kind in KINDS.values()
        ]
        cut = make("cut", "Cut", commands.cut, "Ctrl+X", icon_name="cut")
        copy = make("copy", "Copy", commands.copy, "Ctrl+C", icon_name="copy")
        paste = make("paste", "Paste", commands.paste, "Ctrl+V", icon_name="paste")
        duplicate = make(
            "duplicate", "Duplicate", commands.duplicate, "Ctrl+D", icon_name="duplicate"
        )
        # Not the standard key for deleting: under X11 that is Ctrl+D as well.
        delete = make("delete", "Delete", commands.delete, "Del", icon_name="delete")
        select_all = make("select_all", "Select all", commands.select_all, "Ctrl+A")
        edit_text = make("edit_text", "Edit text", self.canvas.edit_text, "F2")
        up = make("move_up", "Move up", partial(commands.shift, -1), "Alt+Up", icon_name="arrow-up")
        down = make(
            "move_down", "Move down", partial(commands.shift, 1), "Alt+Down", icon_name="arrow-down"
        )
        go_palette = make(
            "focus_palette", "Go to fields", self._focus_palette, "Alt+1", anywhere=True
        )
        go_canvas = make("focus_canvas", "Go to form", self._focus_canvas, "Alt+2", anywhere=True)
        go_inspector = make(
            "focus_inspector", "Go to properties", self.inspector.focus, "Alt+3", anywhere=True
        )
        self._needing_selection = (cut, copy, duplicate, delete, up, down)
        editing = [cut, copy, paste, duplicate, delete]
        self._actions: list[QAction] = [
            *adding,
            self._separator(),
            *editing,
            self._separator(),
            select_all,
            edit_text,
            up,
            down,
            self._separator(),
            go_palette,
            go_canvas,
            go_inspector,
        ]
        on_fields = [
            *editing,
            self._separator(),
            edit_text,
            up,
            down,
            self._separator(),
            select_all,
        ]
        for widget in (self.canvas, self.outline):
            widget.addActions(on_fields)
        self.canvas.set_menu_actions(on_fields)

    def _action(
        self,
        name: str,
        text: str,
        act: Callable[[], None],
        shortcut: str = "",
        *,
        icon_name: str = "",
        anywhere: bool = False,
    ) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"design_{name}")
        if icon_name:
            action.setIcon(icon(icon_name))
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            # Deleting a field while typing in the inspector would be a bad surprise.
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked: act())
        if anywhere:
            self.addAction(action)
        return action

    def _separator(self) -> QAction:
        action = QAction(self)
        action.setSeparator(True)
        return action

    def _add(self, kind: str) -> None:
        self.commands.add(kind)

    def _focus_palette(self) -> None:
        self.tabs.setCurrentWidget(self.palette_pane)
        self.palette_pane.focus()

    def _focus_canvas(self) -> None:
        self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_changed(self, old: Project, new: Project) -> None:
        if old.id == new.id:
            selection = self.services.selection
            selection.select(selection_after(old, new, selection.ids))

    def _on_replaced(self) -> None:
        self.services.selection.select(())

    def _on_selected(self, ids: frozenset[str]) -> None:
        for action in self._needing_selection:
            action.setEnabled(bool(ids))

    def _on_findings(self, findings: Sequence[Finding]) -> None:
        self.canvas.set_findings(findings)
        self.outline.outline_model.set_findings(findings)
        self.inspector.set_findings(findings)
