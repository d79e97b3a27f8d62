"""The view of translations: a grid of all texts, and the current one in full."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from builder.form import edits
from builder.form.edits_texts import translate
from builder.form.place import Place
from builder.gui.languages import names
from builder.gui.state.change import Change
from builder.gui.state.services import Services
from builder.gui.state.workspace import Workspace
from builder.gui.translations.cells import Cells
from builder.gui.translations.detail_pane import DetailPane
from builder.gui.translations.grid import TextGrid
from builder.gui.translations.grid_model import GridModel
from builder.gui.translations.language_dialog import LanguageDialog
from builder.gui.translations.text_rows import FORM, PAGE, Wanted
from builder.gui.widgets.flowing import FlowingRow
from builder.gui.widgets.icons import icon
from builder.gui.widgets.lines import Choice
from builder.gui.widgets.search_line import SearchLine
from builder.gui.widgets.splits import as_panel, split
from builder.gui.widgets.theme import Hint, Space
from builder.say import say, say_count

_STATES: Final = (
    ("", say("With words")),
    ("any", say("Empty as well")),
    ("missing", say("Only missing")),
    ("stale", say("Only stale")),
    ("long", say("Only too long")),
    ("answers", say("Lacks an answer")),
)
_ON_CELLS: Final = (
    "texts.edit",
    "texts.cut",
    "texts.copy",
    "texts.paste",
    "texts.fill",
    "texts.clear",
    "texts.confirm",
)
_ON_LANGUAGES: Final = ("texts.add_language", "texts.make_default", "texts.remove_language")
_SUFFIXES: Final = (".csv", ".tsv", ".xlf", ".xliff")
_ON_FILES: Final = ("texts.export_csv", "texts.export_xliff", "texts.import")


class TranslationsWorkspace(Workspace):
    """Words the form in its languages.

    Args:
        services: The application's shared parts.
    """

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._typing = 0
        self.model = GridModel(self)
        self.grid = TextGrid(self.model)
        self.cells = Cells(services.document, self.model, self.grid)
        self.detail = DetailPane(self.model, services.commands.button("texts.confirm"))
        self.search = SearchLine(say("Search in all languages"), say("Search the texts"))
        self.search.setObjectName("texts_search")
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.part_box = Choice()
        self.part_box.setObjectName("texts_part")
        self.part_box.setAccessibleName(say("Part of the form"))
        self.state_box = Choice()
        self.state_box.setObjectName("texts_state")
        self.state_box.setAccessibleName(say("State of the texts"))
        for state, words in _STATES:
            self.state_box.addItem(words, state)
        self.nothing = Hint()
        self.nothing.setObjectName("texts_nothing")
        self.alone = QWidget()
        self._lay_out()
        self._hand_in_commands()
        self.model.worded.connect(self._on_worded)
        self.detail.typed.connect(self._on_typed)
        self.detail.entered.connect(self._begin_step)
        self.grid.current_changed.connect(self._show_current)
        # A letter more in a long form costs more than a letter, so the search waits for a rest.
        self._search_soon = QTimer(self)
        self._search_soon.setSingleShot(True)
        self._search_soon.setInterval(80)
        self._search_soon.timeout.connect(self._want)
        self.search.textChanged.connect(self._search_soon.start)
        self.part_box.activated.connect(self._want)
        self.state_box.activated.connect(self._want)
        services.document.changed.connect(self._follow)
        self._show_form()

    def entered(self) -> None:
        self._follow_late()
        if not self.grid.current_language:
            self._begin_at_the_first()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def lead_to(self, place: Place) -> bool:
        """Make the cell of a text the current one, whatever is searched for."""
        self._follow_late()
        if not place.language or not self.model.has(place):
            return False
        self._show_all_but(place)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def takes(self, path: Path) -> str:
        if path.suffix.lower() not in _SUFFIXES:
            return ""
        return say("Drop to import the translations in “{file}”.", file=path.name)

    def take(self, path: Path) -> None:
        self.services.selection.texts_wanted.emit(path)

    # -- following the form --------------------------------------------------------------------

    def _show_form(self) -> None:
        self.model.show_form(self.services.document.project)
        self._show_parts()
        self._show_counts()

    def _follow(self, change: Change) -> None:
        if not self.isVisible():
            return  # followed when it is entered
        if change.opened:
            self.search.clear()
            self._show_form()
            self._begin_at_the_first()
            return
        self.model.follow(change)
        self._show_parts()
        self._show_counts()

    def _follow_late(self) -> None:
        if self.model.project is not self.services.document.project:
            self._show_form()

    def _begin_at_the_first(self) -> None:
        current = self.services.language.current
        languages = self.model.languages
        others = [tag for tag in (current, *languages) if tag != languages[0]]
        column = self.model.column_of(others[0] if others else languages[0])
        self.grid.setCurrentIndex(self.model.index(0, column))

    def _show_parts(self) -> None:
        """Offer the parts of the form; a step that is no longer there is no part any more."""
        parts: list[tuple[str, str | int | None]] = [(say("All texts"), None), (say("Form"), FORM)]
        steps = self.model.steps
        parts += (
            [(say("Step {number}", number=step + 1), step) for step in range(steps)]
            if steps > 1
            else []
        )
        parts.append((say("Page's words"), PAGE))
        if [words for words, _ in parts] != [
            self.part_box.itemText(at) for at in range(self.part_box.count())
        ]:
            current = self.part_box.currentData()
            self.part_box.clear()
            for words, part in parts:
                self.part_box.addItem(words, part)
            self.part_box.setCurrentIndex(max(self.part_box.findData(current), 0))
            self._want()

    def _want(self) -> None:
        """Show what is wanted now; chosen once more, it leaves out what was filled in since."""
        self.model.want(
            Wanted(
                words=self.search.text(),
                state=self.state_box.currentData(),
                part=self.part_box.currentData(),
            )
        )
        self._show_counts()

    def _show_all_but(self, place: Place) -> None:
        """Show a place, without the filters if they hide it."""
        if self.grid.show_place(place):
            return
        self.search.clear()
        # The last are for an empty text, and for a word that this form never says.
        last = self.part_box.count() - 1
        for state, part in ((0, 0), (1, 0), (0, last)):
            self.state_box.setCurrentIndex(state)
            self.part_box.setCurrentIndex(part)
            self._want()
            if self.grid.show_place(place):
                return

    def _show_counts(self) -> None:
        is_empty = self.model.rowCount() == 0
        self.nothing.setVisible(is_empty)
        self.nothing.setText(say("No text fits. Search for something else, or show all of them."))
        self.grid.setVisible(not is_empty)
        self.alone.setVisible(len(self.model.languages) == 1)

    def _show_current(self) -> None:
        index = self.grid.currentIndex()
        self.detail.show_cell(index)
        language = self.grid.current_language
        is_other = bool(language) and language != self.model.languages[0]
        self.services.commands.note(other_language=is_other)

    # -- edits ---------------------------------------------------------------------------------

    def _begin_step(self) -> None:
        self._typing += 1

    def _on_typed(self, place: Place, language: str, words: str) -> None:
        self._edit(place, language, words, f"texts {place} {language} {self._typing}")

    def _on_worded(self, place: Place, language: str, words: str) -> None:
        self._edit(place, language, words, "")

    def _edit(self, place: Place, language: str, words: str, merge_key: str) -> None:
        document = self.services.document
        label = say("Word in {language}", language=names.language(language))
        document.edit(label, translate(document.project, place, language, words), merge_key)

    def _say(self, act: Callable[[], str]) -> None:
        self.detail.said.setText(act())
        self.grid.viewport().update()

    def _add_language(self) -> None:
        known = self.services.document.project.languages
        dialog = LanguageDialog(known, self.window())
        dialog.accepted.connect(lambda: self._take_language(dialog.language))
        dialog.open()

    def _take_language(self, language: str) -> None:
        document = self.services.document
        languages = (*document.project.languages, language)
        changed = edits.set_languages(document.project, languages)
        document.edit(say("Add {language}", language=names.language(language)), changed)
        self._follow_late()
        place = self.model.text(0).placed.place if self.model.rowCount() else Place()
        self.grid.show_place(place.in_language(language))
        self.detail.said.setText(say("Added {language}.", language=names.language(language)))

    def _remove_language(self) -> None:
        document, language = self.services.document, self.grid.current_language
        name = names.language(language)
        rows = (self.model.text(row) for row in range(self.model.rowCount()))
        count = sum(bool(row.placed.text.in_language(language)) for row in rows)
        if self.services.messages.confirm(
            say("Remove {language} from the form?", language=name),
            say_count(
                "The page is no longer offered in {language}. {count:,} wording stays in the "
                "file, in case you add {language} again.",
                "The page is no longer offered in {language}. {count:,} wordings stay in the "
                "file, in case you add {language} again.",
                count,
                language=name,
            ),
            say("Remove {language}", language=name),
            dangerous=True,
        ):
            rest = [tag for tag in document.project.languages if tag != language]
            document.edit(
                say("Remove {language}", language=name), edits.set_languages(document.project, rest)
            )

    def _make_default(self) -> None:
        document, language = self.services.document, self.grid.current_language
        rest = [tag for tag in document.project.languages if tag != language]
        changed = edits.set_languages(document.project, [language, *rest])
        document.edit(
            say("Make {language} the first language", language=names.language(language)),
            changed,
        )

    def _show_selected_field(self) -> None:
        """Show the text that was edited last, else the first one of the field that is selected.

        Without a field, it is a text of the form.
        """
        project, selection = self.services.document.project, self.services.selection
        self._follow_late()
        field = next((each for each in project.fields if each.id in selection.ids), None)
        edited = selection.edited or Place(field_id=field.id if field else "")
        place = self.model.nearest_place(edited)
        if not edited.field_id:
            place = edited if self.model.has(edited) else Place(attribute="texts.title")
        if place is not None:
            current = self.services.language.current
            others = project.languages[1:]
            language = current if current in others or not others else others[0]
            self.lead_to(place.in_language(language))

    # -- building ------------------------------------------------------------------------------

    def _hand_in_commands(self) -> None:
        commands, cells = self.services.commands, self.cells
        commands.handle(
            {
                "texts.edit": self.grid.edit_current,
                "texts.cut": lambda: self._say(cells.cut),
                "texts.copy": lambda: self._say(cells.copy),
                "texts.paste": lambda: self._say(cells.paste),
                "texts.fill": lambda: self._say(cells.fill_down),
                "texts.clear": lambda: self._say(cells.clear),
                "texts.confirm": lambda: self._say(cells.confirm),
                "texts.add_language": self._add_language,
                "texts.remove_language": self._remove_language,
                "texts.make_default": self._make_default,
                "texts.search": self.search.setFocus,
                "texts.go_grid": self.grid.setFocus,
                "texts.go_detail": self.detail.focus,
                "texts.show": self._show_selected_field,
            }
        )
        commands.work_in("texts", self.grid)
        commands.work_in("texts view", self)
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        line = QAction(self)
        line.setSeparator(True)
        self.grid.addActions([*commands.actions(*_ON_CELLS), line])
        self.grid.addActions(commands.actions(*_ON_LANGUAGES))

    def _menu_button(
        self, name: str, words: str, symbol: str, commands: tuple[str, ...]
    ) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(words)
        button.setIcon(icon(symbol))
        button.setProperty("framed", True)
        button.setProperty("menu", True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self.services.commands.menu(button, *commands))
        return button

    def _lay_out(self) -> None:
        add = self.services.commands.button("texts.add_language", primary=True)
        alone = QHBoxLayout(self.alone)
        alone.setContentsMargins(Space.M, 0, Space.M, Space.S)
        alone.addWidget(
            Hint(say("The form has one language. Add another one, and translate its texts here.")),
            1,
        )
        alone.addWidget(add)
        bar = FlowingRow()
        bar.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        for each in (
            self.search,
            self.part_box,
            self.state_box,
            self._menu_button("texts_languages", say("Languages"), "translations", _ON_LANGUAGES),
            self._menu_button("texts_files", say("Files"), "export", _ON_FILES),
        ):
            bar.add(each)
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.alone)
        column.addWidget(self.grid, 1)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.nothing, 1)
        panes = map(as_panel, (above, self.detail))
        splitter = split(
            *panes, name="texts_splitter", grows=0, orientation=Qt.Orientation.Vertical
        )
        splitter.setCollapsible(1, True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
