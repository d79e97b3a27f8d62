"""What stands before the canvas: the kinds of field, and the fields of the form."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget

from builder.gui.design.commands import FieldCommands
from builder.gui.design.folding import Folding
from builder.gui.design.outline import Outline
from builder.gui.design.palette import Palette
from builder.gui.state.services import Services
from builder.say import say


class Lists(QTabWidget):
    """Palette and outline, one tab each.

    Args:
        services: The application's shared parts.
        commands: What is done to fields.
        folding: Which steps are folded.

    Attributes:
        palette_pane: The kinds of field.
        outline: The fields.
    """

    def __init__(self, services: Services, commands: FieldCommands, folding: Folding) -> None:
        super().__init__()
        self.setObjectName("design_tabs")
        self.setDocumentMode(True)
        self.palette_pane = Palette()
        self.palette_pane.chosen.connect(commands.add)
        self.outline = Outline(
            services.document, services.selection, services.language, commands, folding
        )
        self.outline.outline_model.set_findings(services.derived.findings)
        # Two tabs are seen together: arrows to go from one to the other would take more room.
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        for pane, words in ((self.palette_pane, say("Fields")), (self.outline, say("Outline"))):
            self.setTabToolTip(self.addTab(pane, words), words)
