"""The form's real page, light and dark side by side, as the theme is now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from builder.errors import BuilderError
from builder.form.contrasts import better, contrasts
from builder.form.look import sound
from builder.form.project import ColourScheme, Project
from builder.form.texts import LocalText
from builder.gui.appearance.scheme_page import SchemePage
from builder.gui.state.derived import Derivation
from builder.gui.state.schemes import bundle_in
from builder.gui.state.services import Services
from builder.gui.web.engine_view import EngineView
from builder.gui.widgets.flowing import FlowingRow
from builder.gui.widgets.lines import Choice
from builder.gui.widgets.splits import split
from builder.gui.widgets.tasks import Task
from builder.gui.widgets.theme import Hint, Space
from builder.say import say
from builder.storage.starters import open_starter
from builder.trial.samples import sample_parameters

if TYPE_CHECKING:
    from builder.gui.state.derived import Bundle, Finding

_WIDTHS: Final = ((say("On a computer"), 760), (say("On a phone"), 390))
_SIDE_BY_SIDE: Final = 620
_LEAST_WIDTH: Final = 260  # device-independent pixels
_PAUSE_MS: Final = 150
_SCHEMES: Final[tuple[ColourScheme, ...]] = ("light", "dark")
_NAMES: Final = {"light": say("Light"), "dark": say("Dark")}
_SAMPLE: Final = "contact"
_SHOWN: Final = say("As it will ship; nothing is sent")
_INSTEAD: Final = say("The form has problems, so a sample form is shown in its colours")


class SidePages(QWidget):
    """Follows the form while it is seen; a sample form stands in for one with problems.

    Args:
        services: The application's shared parts.

    Attributes:
        pages: The page in each scheme.
        state: What is shown, in words.
        device: On what the page is shown.
    """

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setObjectName("side_pages")
        self._services = services
        self.state = Hint()
        self.state.setObjectName("side_pages_state")
        self.device = Choice()
        self.device.setObjectName("side_pages_device")
        self.device.setAccessibleName(say("Screen that the page is shown on"))
        self.device.setMinimumContentsLength(14)
        for words, width in _WIDTHS:
            self.device.addItem(words, width)
        self.device.currentIndexChanged.connect(self._show_device)
        self.pages: dict[ColourScheme, SchemePage] = {
            scheme: SchemePage(_NAMES[scheme], f"page_{scheme}", _WIDTHS[0][1])
            for scheme in _SCHEMES
        }
        self._task: Task[dict[ColourScheme, Bundle]] | None = None
        self._shown: Project | None = None
        self._schemes: list[ColourScheme] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._render)
        self._split = split(
            *self.pages.values(), name="appearance_pages", grows=1, sizes=[1000, 1000]
        )
        self._split.setStretchFactor(0, 1)  # both alike
        self.state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        head = FlowingRow()
        head.setContentsMargins(Space.M, Space.S, Space.M, Space.XS)
        head.add(self.state)
        head.add(self.device)
        column = QVBoxLayout(self)
        column.addStrut(_LEAST_WIDTH)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._split, 1)
        services.derived.advanced.connect(self._follow)
        services.document.replaced.connect(self._forget)
        services.language.changed.connect(lambda _language: self._pause.start())

    @property
    def is_current(self) -> bool:
        """Whether each page that is seen shows the form as it is now."""
        project = self._services.document.project
        pages = [self.pages[scheme] for scheme in self._schemes]
        return self._shown is project and all(page.browser.is_open for page in pages)

    def shut_down(self) -> None:
        """Drop the pages, and stop their servers."""
        self._pause.stop()
        for page in self.pages.values():
            page.shut_down()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if any(page.browser.view is None for page in self.pages.values()):
            QTimer.singleShot(0, self, self._load)
        self._follow(self._services.derived.current)

    def hideEvent(self, event: QHideEvent) -> None:
        self._pause.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        enough = self.width() >= _SIDE_BY_SIDE
        wanted = Qt.Orientation.Horizontal if enough else Qt.Orientation.Vertical
        if self._split.orientation() != wanted:
            self._split.setOrientation(wanted)
            self._split.setSizes([1000, 1000])

    def _load(self) -> None:
        """Load the engine and start it, in turns of the loop of their own."""
        EngineView.load()
        for page in self.pages.values():
            QTimer.singleShot(0, page, page.start)

    def _show_device(self, index: int) -> None:
        for page in self.pages.values():
            page.show_width(_WIDTHS[index][1])

    # -- following the form --------------------------------------------------------------------

    def _forget(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._shown = None
        for page in self.pages.values():
            page.forget()

    def _follow(self, known: Derivation) -> None:
        """Show the form once its problems are known."""
        if not self.isVisible() or known.project is not self._services.document.project:
            return
        if known.depth and known.project is not self._shown:
            self._pause.start()

    def _render(self) -> None:
        """Make the pages of the form as it is, off the UI thread."""
        if not self.isVisible():
            return
        known = self._services.derived.current
        project = self._services.document.project
        if known.project is not project:
            return  # followed when its problems are known
        schemes = [each for each in _SCHEMES if project.theme.scheme in ("auto", each)]
        self._schemes = schemes
        for scheme, page in self.pages.items():
            page.setVisible(scheme in schemes)
        shown = _showable(project, known.problems)
        self.state.setText(_what_is_shown(project, shown))
        if self._task is not None:
            self._task.cancel()
        self._task = self._services.tasks.run(
            say("Rendering the page"),
            lambda task: _bundles(shown, schemes, task),
            lambda bundles: self._show(project, shown, bundles),
            self._on_failed,
            self,
            background=True,
        )

    def _on_failed(self, fault: BuilderError) -> None:
        self._task = None
        self.state.setText(str(fault))
        for page in self.pages.values():
            page.explain(str(fault))

    def _show(self, project: Project, shown: Project, bundles: dict[ColourScheme, Bundle]) -> None:
        self._task = None
        self._shown = project
        integration = next(iter(shown.platform.integrations), None)
        parameters = sample_parameters(
            integration.channel if integration else "web",
            integration.integration_id if integration else "",
        )
        parameters["lang"] = self._services.language.current
        for scheme, bundle in bundles.items():
            self.pages[scheme].show_page(bundle, parameters)


def _bundles(
    project: Project, schemes: list[ColourScheme], task: Task[dict[ColourScheme, Bundle]]
) -> dict[ColourScheme, Bundle]:
    """Render the form once for each scheme, as one that has this scheme only."""
    found = {}
    for scheme in schemes:
        task.end_if_cancelled()
        found[scheme] = bundle_in(project, scheme)
    return found


def _showable(project: Project, problems: Sequence[Finding]) -> Project:
    """Return a form that can be shown, in the look of one that perhaps cannot.

    It is the form itself, unless something else is wrong with it than its look.
    """
    wrong = {each.place.attribute if not each.place.field_id else "" for each in problems}
    is_itself = all(each.startswith("theme.") for each in wrong)
    shown = project if is_itself else open_starter(_SAMPLE)
    theme = sound(project.theme)
    theme = replace(theme, radius=min(24, max(0, theme.radius)))
    if not is_itself or wrong & {"theme.logo", "theme.logo_alt"}:
        theme = replace(theme, logo="", logo_alt=LocalText())
    if any(not each.passes for each in contrasts(theme) if each.pair.cause == "ink"):
        theme = replace(theme, ink=better(theme, "ink"))
    return replace(shown, theme=theme)


def _what_is_shown(project: Project, shown: Project) -> str:
    if shown.id != project.id:
        return _INSTEAD
    own = sound(project.theme).ink
    if shown.theme.ink == own:
        return _SHOWN
    colour = shown.theme.ink
    return say("Text is shown in {colour}, as its own colour cannot be read", colour=colour)
