"""The rules of the selected field, in sentences above its properties."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from builder.form.fields import Field
from builder.form.project import Project
from builder.form.rules_in_words import Rule, rules_of_field
from builder.gui.widgets.icons import icon
from builder.gui.widgets.theme import Space


class RuleBadge(QToolButton):
    """One rule, in one line; it leads to the rule's editor.

    Args:
        rule: The rule.
    """

    def __init__(self, rule: Rule) -> None:
        super().__init__()
        self._words = rule.words
        self.setObjectName(f"badge_{rule.place.attribute}")
        self.setProperty("badge", True)
        self.setIcon(icon("logic"))
        self.setIconSize(QSize(14, 14))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(rule.words)
        self.setAccessibleName(rule.words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 44
        elided = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(elided.replace("&", "&&"))


class RuleBadges(QWidget):
    """What decides about the selected field; not there while nothing does.

    Signals:
        place_wanted(place): The person wants to edit the rule at this place.
    """

    place_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rule_badges")
        self._rules: tuple[Rule, ...] = ()
        self._badges: list[RuleBadge] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, 0, Space.L, Space.S)
        self._column.setSpacing(2)
        self.hide()

    @property
    def words(self) -> list[str]:
        """What they say."""
        return [rule.words for rule in self._rules]

    def show_field(self, project: Project, field: Field | None, language: str) -> None:
        """Show the rules of a field; none for None."""
        rules: tuple[Rule, ...] = ()
        if field is not None and _may_have_rules(field):
            fields = {each.id: each for each in project.fields}
            rules = tuple(rules_of_field(field, fields, language))
        if rules == self._rules:
            return
        self._rules = rules
        for badge in self._badges:
            badge.hide()
            self._column.removeWidget(badge)
            badge.deleteLater()
        self._badges = [RuleBadge(rule) for rule in rules]
        for rule, made in zip(rules, self._badges, strict=True):
            made.clicked.connect(lambda _on, place=rule.place: self.place_wanted.emit(place))
            self._column.addWidget(made)
        self.setVisible(bool(rules))


def _may_have_rules(field: Field) -> bool:
    """Tell quickly whether a field can have a rule: most have none."""
    holders = ("show_if", "required_if", "prefill", "equals", "expression")
    return any(getattr(field, each, None) for each in holders)
