"""The editors of the theme, one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from builder.form.colours import LIGHT
from builder.form.contrasts import COLOURS
from builder.form.edits_texts import translate
from builder.form.edits_theme import change_theme, with_preset
from builder.form.look import FONTS
from builder.form.pictures import LOGO_MAX
from builder.form.place import Place
from builder.form.presets import Preset
from builder.form.project import Theme
from builder.form.property_names import FORM_PROPERTIES
from builder.form.texts import LocalText
from builder.gui.appearance.colour_box import ColourBox, Offer
from builder.gui.appearance.colour_source import ColourSource
from builder.gui.appearance.contrast_list import ContrastList
from builder.gui.appearance.presets_box import PresetsBox
from builder.gui.appearance.sample import face
from builder.gui.appearance.theme_row import ThemeRow
from builder.gui.languages import names
from builder.gui.state.services import Services
from builder.gui.widgets.keyboard import put_in_order
from builder.gui.widgets.lines import Choice, Line, Number
from builder.gui.widgets.picture_box import PictureBox
from builder.gui.widgets.sentences import inside
from builder.gui.widgets.theme import Heading, Hint, Space
from builder.say import listed, say

if TYPE_CHECKING:
    from builder.gui.state.derived import Finding

_USUAL: Final = Theme()
_RECENT: Final = 8
_MOST_RADIUS: Final = 24
_LABELS: Final = {each.name: FORM_PROPERTIES[f"theme.{each.name}"] for each in fields(Theme)}
_SCHEMES: Final = {"auto": say("As the device prefers"), "light": say("Light"), "dark": say("Dark")}
_DENSITIES: Final = {"comfortable": say("Comfortable"), "compact": say("Compact")}
_FONT_NAMES: Final = {
    "system": say("As the device's own"),
    "humanist": say("Humanist"),
    "geometric": say("Geometric"),
    "serif": say("Serif"),
    "mono": say("Monospaced"),
}
_FACE_SIZE: Final = 15


class ThemePanel(QWidget):
    """Edits the theme of the open form.

    Args:
        services: The application's shared parts.

    Attributes:
        rows: The row of each property, by its name in the theme.
        presets: The looks to begin from.
        contrasts: How well the colours are seen.
        source: Takes colours from pictures and lists.

    Signals:
        focused(widget): The keyboard was put into this editor, which is to be seen.
    """

    focused = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setObjectName("theme_panel")
        self._document = services.document
        self._session = 0
        self._recent: list[str] = []
        self.rows: dict[str, ThemeRow] = {}
        self._colours: dict[str, ColourBox] = {}
        self._choices: dict[str, Choice] = {}
        self._lines: dict[str, Line] = {}
        self.presets = PresetsBox()
        self.contrasts = ContrastList()
        self.source = ColourSource(
            services.tasks, services.messages, lambda: services.document.project.theme
        )
        self._logo = PictureBox(LOGO_MAX, say("Logo"), removable=True)
        self._logo.equip(services.messages, services.tasks)
        self._radius = Number(0, _MOST_RADIUS)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._words = QWidget()
        self._words_grid = QGridLayout(self._words)
        self._words_grid.setContentsMargins(0, 0, 0, 0)
        self._words_grid.setHorizontalSpacing(Space.S)
        self._words_grid.setVerticalSpacing(Space.XS)
        self._words_grid.setColumnStretch(1, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        self._column.setSpacing(Space.M)
        self._build(services)
        self._connect()
        self.show_theme()

    # -- building ------------------------------------------------------------------------------

    def _build(self, services: Services) -> None:
        self._title(
            say("Begin from a look"), say("Everything but the logo changes; undo brings it back.")
        )
        self._column.addWidget(self.presets)
        self._title(say("Colours"), say("Those of text and behind it count in light surroundings."))
        self._add(
            "accent", self._colour_box("accent", optional=False), say("Buttons and focus marks.")
        )
        for name in ("canvas", "card", "ink"):
            self._add(name, self._colour_box(name, optional=True))
        self._add("scheme", self._choice("scheme", _SCHEMES))
        self._title(
            say("Contrast"), say("As the Web Content Accessibility Guidelines 2.2 measure it.")
        )
        self._column.addWidget(self.contrasts)
        self._title(say("Take colours from elsewhere"))
        self._column.addWidget(self.source)
        self._title(say("Shape and letters"))
        self._add("radius", self._radius_editor())
        self._add("density", self._choice("density", _DENSITIES))
        self._add("font", self._choice("font", _FONT_NAMES), say("None is loaded from elsewhere."))
        for place, font in enumerate(FONTS):
            shown = face(font, _FACE_SIZE)
            self._choices["font"].setItemData(place, shown, Qt.ItemDataRole.FontRole)
        self._title(say("Logo"), say("Stands above the form."))
        self._add("logo", self._logo)
        hint = say("For those who cannot see it; empty for decoration.")
        self._add("logo_alt", self._words, hint)
        self._title(say("Theme of another form"))
        commands = services.commands
        for name in ("copy", "paste", "take"):
            button = commands.button(f"appearance.{name}")
            button.setObjectName(f"appearance_{name}")
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)

    def _title(self, words: str, hint: str = "") -> None:
        if self._column.count():
            self._column.addSpacing(Space.S)
        self._column.addWidget(Heading(words))
        if hint:
            self._column.addWidget(Hint(hint))

    def _add(self, attribute: str, editor: QWidget, hint: str = "") -> None:
        row = self.rows[attribute] = ThemeRow(attribute, _LABELS[attribute], editor, hint)
        row.reset_wanted.connect(lambda: self._reset(attribute))
        self._column.addWidget(row)

    def _colour_box(self, name: str, *, optional: bool) -> ColourBox:
        box = ColourBox(_LABELS[name], optional=optional, offers=partial(self._offers, name))
        box.setObjectName(f"colour_{name}")
        box.entered.connect(self._begin)
        box.picked.connect(lambda colour: self._edit(name, colour, typed=True))
        box.settled.connect(self._note_recent)
        self._colours[name] = box
        return box

    def _choice(self, name: str, words: dict[str, str]) -> Choice:
        choice = Choice()
        choice.setObjectName(f"choice_{name}")
        choice.setAccessibleName(_LABELS[name])
        for value, said in words.items():
            choice.addItem(said, value)
        choice.activated.connect(lambda at: self._edit(name, choice.itemData(at)))
        self._choices[name] = choice
        return choice

    def _radius_editor(self) -> QWidget:
        self._slider.setRange(0, _MOST_RADIUS)
        self._slider.setAccessibleName(say("Corner radius, by sliding"))
        self._slider.setObjectName("radius_slider")
        self._radius.setObjectName("radius_number")
        self._radius.setAccessibleName(_LABELS["radius"])
        self._radius.setSuffix(" px")
        self._radius.setFixedWidth(96)
        editor = QWidget()
        editor.setFocusProxy(self._slider)  # the first of both, or Tab would pass it over
        row = QHBoxLayout(editor)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._slider, 1)
        row.addWidget(self._radius)
        return editor

    def _connect(self) -> None:
        self.presets.chosen.connect(self._take_preset)
        self.contrasts.better_wanted.connect(self._take_colour)
        self.source.assigned.connect(self._take_colour)
        self._radius.entered.connect(self._begin)
        self._slider.sliderPressed.connect(self._begin)
        self._radius.valueChanged.connect(lambda value: self._edit("radius", value, typed=True))
        self._slider.valueChanged.connect(lambda value: self._edit("radius", value, typed=True))
        self._logo.picked.connect(lambda url: self._edit("logo", url))
        self._document.changed.connect(lambda _change: self._follow())
        self._document.replaced.connect(self._forget)

    # -- showing -------------------------------------------------------------------------------

    def _follow(self) -> None:
        if self.isVisible():
            self.show_theme()

    def _forget(self) -> None:
        self._begin()
        self._logo.forget()
        self.source.forget()

    def show_theme(self) -> None:
        """Show the theme as it is now."""
        theme = self._document.project.theme
        for name, box in self._colours.items():
            usual = _USUAL.accent if name == "accent" else LIGHT[name]
            box.show_colour(getattr(theme, name), usual)
        for name, choice in self._choices.items():
            choice.show_value(getattr(theme, name))
        for number in (self._radius, self._slider):
            with QSignalBlocker(number):
                number.setValue(theme.radius)
        self._logo.show_url(theme.logo)
        self._show_words(theme.logo_alt)
        for each in fields(Theme):
            held = getattr(theme, each.name)
            self.rows[each.name].show_changed(changed=held != each.default)
        self.presets.show_theme(theme)
        before = len(self.contrasts.buttons)
        self.contrasts.show_theme(theme)
        if len(self.contrasts.buttons) > before:
            following = next(iter(self.source.found), self.source.choose_button)
            put_in_order((*self.contrasts.buttons, following), following)

    def _show_words(self, words: LocalText) -> None:
        languages = self._document.project.languages
        if list(self._lines) != list(languages):
            while (item := self._words_grid.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()  # the event loop deletes it, which may take a moment
                    widget.deleteLater()
            self._lines = {tag: self._line(tag) for tag in languages}
            for place, (tag, line) in enumerate(self._lines.items()):
                if len(languages) > 1:
                    whose = QLabel(names.language(tag))
                    whose.setProperty("tone", "hint")
                    self._words_grid.addWidget(whose, place, 0)
                self._words_grid.addWidget(line, place, 1)
            reset = self.rows["logo_alt"].reset_button
            put_in_order((*self._lines.values(), reset), reset)
        for tag, line in self._lines.items():
            line.show_text(words.in_language(tag))

    def _line(self, language: str) -> Line:
        line = Line()
        line.setObjectName(f"logo_alt_{language}")
        line.setPlaceholderText(names.language(language))
        line.setAccessibleName(listed((_LABELS["logo_alt"], names.language(language))))
        line.entered.connect(self._begin)
        line.typed.connect(lambda words: self._edit_words(language, words))
        return line

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what is wrong beside the properties concerned."""
        for name, row in self.rows.items():
            place = f"theme.{name}"
            row.show_findings(
                [e for e in findings if not e.place.field_id and e.place.attribute == place]
            )

    def focus_first(self) -> None:
        """Put the keyboard at the top."""
        self.presets.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_again(self) -> None:
        """Put the keyboard where it was in here."""
        last = self.focusWidget()
        if last is None or not last.isVisibleTo(self):
            last = self.presets.first
        last.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus(self, place: Place) -> None:
        """Put the keyboard where a place of the theme is edited."""
        name = place.attribute.removeprefix("theme.")
        row = self.rows.get(name)
        if row is None:
            return
        editor: QWidget = row.editor
        if name == "logo":
            editor = self._logo.choose_button
        elif name == "logo_alt" and self._lines:
            editor = self._lines.get(place.language, next(iter(self._lines.values())))
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.focused.emit(row)

    # -- editing -------------------------------------------------------------------------------

    def _begin(self) -> None:
        """Begin an undo step."""
        self._session += 1

    def _edit(self, name: str, value: Any, *, typed: bool = False) -> None:
        label = say("Change {property}", property=inside(_LABELS[name]))
        key = f"theme.{name}.{self._session}" if typed else ""
        changed = change_theme(self._document.project, **{name: value})
        self._document.edit(label, changed, key)

    def _edit_words(self, language: str, words: str) -> None:
        place = Place(attribute="theme.logo_alt")
        changed = translate(self._document.project, place, language, words)
        key = f"theme.logo_alt.{language}.{self._session}"
        self._document.edit(say("Change logo in words"), changed, key)

    def _reset(self, name: str) -> None:
        label = say("Reset {property}", property=inside(_LABELS[name]))
        usual = getattr(_USUAL, name)
        self._document.edit(label, change_theme(self._document.project, **{name: usual}))

    def _take_colour(self, name: str, colour: str) -> None:
        self._edit(name, colour)
        self._note_recent(colour)

    def _take_preset(self, preset: Preset) -> None:
        project = with_preset(self._document.project, preset)
        self._document.edit(say("Begin from {look}", look=preset.title), project)
        self.show_theme()  # also if it was that already, as its button went off

    def _note_recent(self, colour: str) -> None:
        if colour:
            rest = [each for each in self._recent if each != colour]
            self._recent = [colour, *rest][:_RECENT]

    def _offers(self, name: str) -> list[Offer]:
        """Return the colours of the other properties, and those chosen lately."""
        theme = self._document.project.theme
        found = [
            Offer(say("Colours of this form"), f"{words}, {getattr(theme, other) or LIGHT[other]}",
                  getattr(theme, other) or LIGHT[other])
            for other, words in COLOURS.items()
            if other != name
        ]  # fmt: skip
        return found + [Offer(say("Chosen lately"), each, each) for each in self._recent]
