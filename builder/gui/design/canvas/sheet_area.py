"""The form on its sheet, as it is seen: arranged, scrolled, zoomed and painted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from builder.gui.design.canvas.badges import Badge, placed_badges
from builder.gui.design.canvas.description import marks_by_field
from builder.gui.design.canvas.layout import SheetLayout
from builder.gui.design.canvas.painter import CanvasPainter, Seen, arrow_place
from builder.gui.design.canvas.shapes import BOXES
from builder.gui.design.canvas.style import style_for
from builder.gui.design.canvas.view import NARROWEST, SheetView
from builder.gui.design.folding import Folding
from builder.gui.state.document import Document
from builder.gui.state.language import Language

if TYPE_CHECKING:
    from builder.gui.design.canvas.zoom_button import ZoomButton
    from builder.gui.state.derived import Finding


class SheetArea(QAbstractScrollArea):
    """Shows the open form. Only what is in sight is painted, and only what changed is measured.

    Args:
        document: The open form.
        language: The language that texts are shown in.
        folding: Which steps are folded.
    """

    def __init__(
        self,
        document: Document,
        language: Language,
        folding: Folding,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # One of our own: PySide6 makes all its classes of widgets to find out what Qt's own is.
        self.setViewport(QWidget())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self._document = document
        self._language = language
        self._folding = folding
        self._findings: Mapping[str, tuple[Finding, ...]] = {}
        self._layout = SheetLayout()
        self._style = style_for(document.project.theme, self.palette(), self.font())
        self._view = SheetView(self, self._layout)
        self._is_behind = False  # of the form, while something else is in front

    @cached_property
    def zoom_button(self) -> ZoomButton:
        """Says how large the form is shown."""
        # Once it is needed: PySide6 makes all enums of QStyle for it, which a start spares.
        from builder.gui.design.canvas.zoom_button import ZoomButton  # noqa: PLC0415

        return ZoomButton(self, self._view)

    # -- where things are, in the viewport's coordinates ---------------------------------------

    @property
    def zoom(self) -> float:
        """How many times its size the form is shown."""
        return self._view.zoom

    def rect_of(self, field_id: str) -> QRect:
        """Return where a field stands.

        Raises:
            KeyError: The field is not in the form.
        """
        return self._view.in_canvas(self._layout.rects[self._layout.index_of(field_id)])

    def text_rects(self, field_id: str) -> dict[tuple[str, int | None], QRect]:
        """Return where texts stand that can be edited in place.

        Args:
            field_id: The field; empty for the texts of the form itself.
        """
        return {
            (text.place.attribute, text.place.index): self._view.in_canvas(text.rect)
            for text in self._layout.texts_of(field_id)
        }

    def box_rects(self, field_id: str) -> list[QRect]:
        """Return where the boxes of a field are drawn.

        Args:
            field_id: The field; empty for the form's button.
        """
        if field_id:
            index = self._layout.index_of(field_id)
            drawing, at = self._layout.drawings[index], self._layout.drawing_at(index)
        else:
            drawing, at = self._layout.foot, self._layout.foot_rect.topLeft()
        boxes = [each.rect for each in drawing.shapes if isinstance(each, BOXES)]
        placed = (self._layout.mirror(rect, drawing).translated(at) for rect in boxes)
        return [self._view.in_canvas(rect) for rect in placed]

    def badge_rects(self, field_id: str) -> list[tuple[Badge, QRect]]:
        """Return the badges of a field, and where they stand."""
        index = self._layout.index_of(field_id)
        found = placed_badges(self._layout, index, beside_dot=field_id in self._findings)
        return [(badge, self._view.in_canvas(rect)) for badge, rect in found]

    def fold_rect(self, step_id: str) -> QRect:
        """Return where the arrow that folds a step stands."""
        index = self._layout.index_of(step_id)
        return self._view.in_canvas(arrow_place(self._layout, index))

    # -- what is marked ------------------------------------------------------------------------

    def marked_fields(self) -> frozenset[str]:
        """Return the ids of the fields that carry a mark."""
        return frozenset(self._findings)

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Mark the fields that something is wrong with."""
        marks = marks_by_field(findings)
        if marks != self._findings:
            self._findings = marks
            self.viewport().update()

    def seen(self) -> Seen:
        """Return what is painted besides the form."""
        return Seen(findings=self._findings, folded=self._folding.folded)

    # -- geometry ------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(NARROWEST + bar, super().minimumSizeHint().height())

    def arrange(self) -> None:
        """Find a place for everything, as the form and the canvas are now."""
        project = self._document.project
        self._style = style_for(project.theme, self.palette(), self.font(), self._style)
        self._layout.arrange(
            project, self._view.frame, self._style, self._language.current, self._folding.folded
        )
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, self._view.scroll_range)
        self.viewport().update()

    def follow(self) -> None:
        """Arrange the form as it is now; while the canvas is hidden, once it is shown."""
        if self.isVisible():
            self.arrange()
        else:
            self._is_behind = True

    def catch_up(self) -> None:
        """Arrange what became of the form while the canvas was hidden."""
        self.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_behind:
            self._is_behind = False
            self.catch_up()

    def make_room(self) -> None:
        """Leave a strip below the sheet for what says how large it is, while it is needed."""
        self.zoom_button.show_zoom(self.zoom)
        self.setViewportMargins(0, 0, 0, self.zoom_button.strip)
        self.zoom_button.place()  # the viewport may be as it was

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
        if self.zoom != 1.0:
            self.zoom_button.place()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Until it is shown, a canvas has no width to arrange anything in.
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange} and self.isVisible():
            self.arrange()

    # -- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        sheet = CanvasPainter(painter, self._layout, self._style, self.palette())
        sheet.ground(event.rect())
        painter.translate(self._view.origin)
        painter.scale(self.zoom, self.zoom)
        sheet.paint(self._view.area_on_sheet(event.rect()), self.seen())
        if self.hasFocus():
            sheet.focus_ring(self.viewport().rect())
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
