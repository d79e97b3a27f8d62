"""The Design workspace: palette and outline, canvas, inspector, side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property, partial
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from builder.form.kinds import KINDS
from builder.form.place import Place
from builder.gui.design.canvas.canvas import Canvas
from builder.gui.design.commands import FieldCommands
from builder.gui.design.folding import Folding
from builder.gui.design.following import selection_after
from builder.gui.design.side_by_side import SideBySide
from builder.gui.state.change import Change
from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.gui.widgets.later import Later
from builder.gui.widgets.quiet_turns import QuietTurns
from builder.gui.widgets.splits import as_panel, split

if TYPE_CHECKING:
    from builder.gui.design.inspector.panel import Inspector
    from builder.gui.design.lists import Lists
    from builder.gui.design.live_page import LivePage
    from builder.gui.design.outline import Outline
    from builder.gui.design.palette import Palette
    from builder.gui.design.settings_dialog import SettingsDialog
    from builder.gui.state.derived import Finding

_REST_MS: Final = 1000
# What the context menus of form and outline offer.
_ON_FIELDS: Final = (
    "field.insert",
    "field.cut",
    "field.copy",
    "field.paste",
    "field.duplicate",
    "field.delete",
    "field.edit_text",
    "field.change_kind",
    "texts.show",
    "field.move_up",
    "field.move_down",
    "field.select_all",
)


class DesignWorkspace(Workspace):
    """Where a form takes shape.

    The canvas is there at once; what stands beside it comes a moment after it was seen.

    Args:
        services: The application's shared parts.

    Attributes:
        commands: What is done to fields.
        canvas: The form as it looks.
    """

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        document, selection = services.document, services.selection
        self.folding = Folding(document, self)
        self.commands = FieldCommands(
            document, selection, services.messages, self.folding, services.tasks
        )
        self.canvas = Canvas(document, selection, services.language, self.commands, self.folding)
        self._before = Later(QSize(220, 600), _load_lists, self._make_lists)
        self._beside = Later(
            QSize(340, 600), _load_inspector, self._make_inspector, after=self._before
        )
        for pane in (self._before, self._beside):
            pane.shown.connect(self._order_tabs)
        self._quiet = QuietTurns(self)
        self._beside.shown.connect(lambda: self._quiet.follow(_first_acts()))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._prepare)
        self._beside.shown.connect(self._rest.start)
        # Behind the canvas, so that it knows the new form when the selection follows it.
        document.changed.connect(self._on_changed)
        document.replaced.connect(self._on_replaced)
        selection.changed.connect(self._on_selected)
        selection.place_requested.connect(self._lead_to)

        self._middle = SideBySide(self.canvas)
        parts = (as_panel(self._before), self._middle, as_panel(self._beside))
        splitter = split(*parts, name="design_splitter", grows=1, sizes=[220, 760, 340])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

        self.live_page: LivePage | None = None
        self._hand_in_commands()
        services.derived.findings_changed.connect(self._on_findings)
        self._on_findings(services.derived.findings)
        self._on_selected(selection.ids)

    @property
    def tabs(self) -> Lists:
        """Palette and outline, which are made now if the window has not come to them yet."""
        return self._before.content

    @property
    def palette_pane(self) -> Palette:
        """The kinds of field."""
        return self.tabs.palette_pane

    @property
    def outline(self) -> Outline:
        """The fields as a list."""
        return self.tabs.outline

    @property
    def inspector(self) -> Inspector:
        """The inspector, which is made now if the window has not come to it yet."""
        return self._beside.content

    @cached_property
    def settings(self) -> SettingsDialog:
        """The settings of the form, made when they are first wanted."""
        from builder.gui.design.settings_dialog import (  # noqa: PLC0415 - on first use
            SettingsDialog,
        )

        return SettingsDialog(self.services, self)

    def shut_down(self) -> None:
        """Drop the live page."""
        if self.live_page is not None:
            self.live_page.shut_down()

    def _toggle_live_page(self) -> None:
        """Show the real page beside the canvas, or no longer; the engine starts at first use."""
        if self.live_page is None:
            # Loads the browser's room, and with it the preview's server.
            from builder.gui.design.live_page import LivePage  # noqa: PLC0415

            self.live_page = LivePage(self.services)
            self.live_page.hide()
            self._middle.addWidget(self.live_page)
        shown = self.live_page.isHidden()
        self.live_page.setVisible(shown)
        self._middle.setSizes([1000, 1000])
        self._middle.turn()
        self.services.commands.action("design.live_page").setChecked(shown)

    def entered(self) -> None:
        self._rest.start()  # what was left, as another workspace came to the front
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hand_in_commands(self) -> None:
        commands, edits = self.services.commands, self.commands
        commands.handle(
            {
                **{f"field.add_{kind}": partial(edits.add, kind) for kind in KINDS},
                "field.cut": edits.cut,
                "field.copy": edits.copy,
                "field.paste": edits.paste,
                "field.duplicate": edits.duplicate,
                "field.delete": edits.delete,
                "field.change_kind": edits.change_kind,
                "field.edit_text": self.canvas.edit_text,
                "field.move_up": partial(edits.shift, -1),
                "field.move_down": partial(edits.shift, 1),
                "field.select_all": edits.select_all,
                "field.insert": self.canvas.open_insertion_list,
                "field.fold": self.canvas.fold_step,
                "design.zoom_in": partial(self.canvas.zoom_by, 1),
                "design.zoom_out": partial(self.canvas.zoom_by, -1),
                "design.zoom_reset": partial(self.canvas.zoom_by, 0),
                "design.live_page": self._toggle_live_page,
                "design.go_fields": self._focus_palette,
                "design.go_form": self._focus_canvas,
                "design.go_properties": self._focus_inspector,
                "design.search_properties": lambda: self.inspector.search(),
                "form.settings": lambda: self.settings.open_page(),
            }
        )
        commands.work_in("fields", self.canvas)
        commands.work_in("properties", self._beside)
        commands.work_in("design", self)
        self.canvas.set_menu_actions(commands.actions(*_ON_FIELDS))

    def _focus_palette(self) -> None:
        self.activateWindow()
        self.tabs.setCurrentWidget(self.palette_pane)
        self.palette_pane.focus()

    def _focus_canvas(self) -> None:
        self.activateWindow()
        self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_inspector(self) -> None:
        self.activateWindow()
        self.inspector.focus()

    def _make_lists(self) -> Lists:
        from builder.gui.design.lists import Lists  # noqa: PLC0415 - loaded before

        services = self.services
        made = Lists(services, self.commands, self.folding)
        made.outline.addActions(services.commands.actions(*_ON_FIELDS))
        services.commands.work_in("fields", made.outline)
        # Behind the outline, so that it knows the new form when the selection follows it.
        services.document.changed.disconnect(self._on_changed)
        services.document.changed.connect(self._on_changed)
        return made

    def _make_inspector(self) -> Inspector:
        from builder.gui.design.inspector.panel import Inspector  # noqa: PLC0415 - loaded before

        _ = self.tabs  # before it, as Tab goes
        made = Inspector(self.services)
        made.settings_wanted.connect(lambda place: self.settings.focus_place(place))
        made.set_findings(self.services.derived.findings)
        return made

    def _order_tabs(self) -> None:
        """Let Tab go as the eye does, from the lists to the canvas, though they were made later."""
        QWidget.setTabOrder(self.outline, self.canvas)

    def _prepare(self) -> None:
        """Make the inspector's editors while the person looks at what was opened."""
        if self._beside.is_made:
            self._quiet.follow(takewhile(lambda _: self.isVisible(), self.inspector.prepare()))

    def _lead_to(self, place: Place) -> None:
        """Have the inspector shown before it leads to a place; the theme has a view of its own."""
        if place.is_of_theme:
            return
        follows = self._beside.is_made
        inspector = self.inspector
        if not follows:  # it does so by itself from the next time on
            inspector.focus_place(place)

    def _on_changed(self, change: Change) -> None:
        selection = self.services.selection
        selection.select(() if change.opened else selection_after(change, selection.ids))

    def _on_replaced(self) -> None:
        self.services.selection.select(())
        self._rest.start()

    def _on_selected(self, ids: frozenset[str]) -> None:
        self.services.commands.note(fields_selected=bool(ids))

    def _on_findings(self, findings: Sequence[Finding]) -> None:
        self.canvas.set_findings(findings)
        if self._before.is_made:
            self.outline.outline_model.set_findings(findings)
        if self._beside.is_made:
            self.inspector.set_findings(findings)


def _load_lists() -> None:
    import builder.gui.design.lists  # noqa: F401, PLC0415 - takes a turn of its own


def _load_inspector() -> None:
    import builder.gui.design.inspector.panel  # noqa: F401, PLC0415 - takes a turn of its own


def _first_acts() -> Iterator[None]:
    """Import what a first act needs, so that none has to wait for it; each takes a turn."""
    import builder.form.edits_texts  # noqa: PLC0415 - any edit

    yield
    import builder.gui.design.canvas.text_editing  # noqa: PLC0415 - F2

    yield
    import builder.gui.design.canvas.insertion_list  # noqa: PLC0415 - the list of kinds

    yield
    import builder.gui.design.deletion  # noqa: PLC0415

    yield
    import builder.form.edits_copies  # noqa: PLC0415 - copying

    yield
    import builder.form.mends  # noqa: F401, PLC0415 - the first finding
