"""What the pages of the preview meet, and what is told of them: shared by all pages shown."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, quote

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from builder.backend.spec import FormSpec
from builder.deliver.closing_cases import cases_of, loads_script
from builder.deliver.preview_server import ANSWERS, Surroundings, query_of
from builder.gui.preview.output import Output
from builder.gui.preview.payload import describe, refusal, text_of
from builder.gui.preview.settings_pane import SettingsPane
from builder.gui.preview.timeline import Timeline
from builder.gui.preview.wall.setups import parameters_of
from builder.gui.state.services import Services
from builder.gui.web.browser import Browser
from builder.gui.web.probe import Look
from builder.say import say
from builder.storage.walls import Setup
from builder.trial.foreseen import foresee, references_of
from builder.trial.profiles import Profiles, beside

if TYPE_CHECKING:
    from collections.abc import Iterable

_HOUR_S: Final = 3600
_SOME_HOST: Final = "https://your-host.example.com"


class Lab(QObject):
    """Hands what is chosen in the settings to the pages, and what they tell to the output.

    Args:
        services: The application's shared parts.
        settings: The pane of settings.
        output: Where things are told.
        parent: Its owner.

    Attributes:
        timeline: Notes what becomes of submissions.
        references: The random references that submissions are answered with.
    """

    def __init__(
        self, services: Services, settings: SettingsPane, output: Output, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._settings = settings
        self._output = output
        self._form: FormSpec | None = None
        self._project_id = ""
        self._setup = Setup()
        self._kept_at: tuple[Path | None, Path] | None = None
        self._delivery = b""
        self._described: object = None  # what the delivery that is shown follows from
        self._dialogs: dict[str, QDialog] = {}
        self.references: Mapping[str, str] = {}
        self.timeline = Timeline(self)
        self.timeline.changed.connect(lambda: output.timeline.show_moments(self.timeline.moments))
        settings.build(
            services.commands.button("preview.copy_address"),
            services.commands.button("preview.closing_lab"),
            services.commands.button("preview.phone"),
        )
        settings.answer.currentIndexChanged.connect(self._choose_answer)
        settings.opening_changed.connect(self._show_address)
        services.document.state_changed.connect(self.show_project)

    def join(self, browser: Browser) -> None:
        """Let a page meet what the others meet, and tell what it does."""
        self.timeline.join(browser)
        browser.told_host.connect(self._on_told)
        browser.submitted.connect(self._on_submitted)
        browser.blocked.connect(self._output.note_blocked)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return what the commands do."""
        return {
            "preview.copy_address": self._copy_address,
            "preview.copy_delivery": self._copy_delivery,
            "preview.closing_lab": partial(self._open, "closing"),
            "preview.phone": partial(self._open, "phone"),
        }

    # -- following the form ----------------------------------------------------------------------

    def show_project(self) -> None:
        """Follow the open form: where its profiles are, and its address."""
        document = self._services.document
        own = self._services.home.parameters / f"{quote(document.project.id, safe='')}.json"
        if document.project.id != self._project_id:
            self._project_id = document.project.id
            self._settings.variables.forget()
        kept_at = (beside(document.path) if document.path else None, own)
        if kept_at != self._kept_at:
            self._kept_at = kept_at
            self._settings.show_profiles(Profiles(*kept_at))
        self._show_address()

    def read_again(self) -> None:
        """Read the profiles again, which others may have changed."""
        self._kept_at = None

    def show_form(self, form: FormSpec) -> None:
        """Follow the compiled form: what it reads, and what its backend refuses."""
        self._form = form
        self.references = references_of(form)
        self._settings.show_variables(form.variables)
        around = self.timeline.around
        around.judge = lambda body: refusal(form, body, around.variables)

    def opening(self) -> dict[str, str]:
        """Return the parameters to open a page with, and let it meet what is chosen now."""
        parameters = self._settings.parameters.parameters()
        project = self._services.document.project
        channel = parameters.get("channel", "")
        self._settings.show_closing(cases_of(channel, by_script=loads_script(project, channel)))
        around = self.timeline.around
        around.more = self._settings.parameters.more()
        names = self._form.variables if self._form is not None else ()
        values = self._settings.variables.values()
        around.variables = {name: values[name] for name in names if name in values}
        around.closing = self._settings.closing
        return parameters

    def surroundings(self) -> Surroundings:
        """Return what a page meets that nothing is told of, and that is answered as usual."""
        around = self.timeline.around
        return Surroundings(more=around.more, variables=dict(around.variables))

    def follow(self, setup: Setup) -> None:
        """Let the address be the one of a pane with this setup."""
        self._setup = setup
        self._show_address()

    def forget(self) -> None:
        """Forget the form that was shown, as another one was opened; a phone gets neither."""
        self.shut_down()
        self._form = None
        self._project_id = ""
        self.show_nothing("")
        self.timeline.clear()

    def show_nothing(self, why: str) -> None:
        """Show that nothing would be delivered, as no page of the form is shown."""
        self._show_delivery(why, b"")

    # -- what pages tell -------------------------------------------------------------------------

    def show_look(self, form: FormSpec, look: Look | None, opened_with: Mapping[str, str]) -> None:
        """Show what would be delivered of what stands in the page.

        Args:
            form: The compiled form of the page.
            look: What stands in the page; None if it did not tell.
            opened_with: The parameters that the page was opened with.
        """
        if look is None:
            self.show_nothing("")
            return
        around = self.timeline.around
        # Asked again and again. What counts as today moves on by itself, at full hours.
        hour = time.time() // _HOUR_S
        follows_from = (form, look, dict(opened_with), dict(around.variables), around.more, hour)
        if follows_from == self._described:
            return
        asked = parse_qsl(query_of(opened_with, around.more), keep_blank_values=True)
        # Of a name that stands twice, a page reads the first.
        told = describe(form, look, dict(reversed(asked)), around.variables)
        self._show_delivery(told.text, told.body)
        self._described = follows_from

    def _show_delivery(self, text: str, body: bytes) -> None:
        self._described = None
        self._delivery = body
        self._output.show_payload(text, body)
        self._services.commands.note(deliverable=bool(body))

    def _on_submitted(self, body: str) -> None:
        if self._form is None:
            return
        found = foresee(self._form, body.encode(), self.timeline.around.variables)
        if found.is_delivered:
            told = text_of(found)
        else:
            told = "\n".join((say("The backend refuses it:"), *found.reasons))
        self._output.show_submission(body, told, found.body)

    def _on_told(self, text: str) -> None:
        around = self.timeline.around
        closes = (text == "closeModal" and around.closing.parent_closes) or (
            text == "window.close()" and around.closing.window_closes
        )
        if closes:
            line = say(
                "Message to the chat: {message} – the chat would close the form now", message=text
            )
        else:
            line = say("Message to the chat: {message}", message=text)
        self._output.console.say("info", line)

    # -- acts ------------------------------------------------------------------------------------

    @property
    def address(self) -> str:
        """The page's address as a chat would call it."""
        origin = next(iter(self._services.document.project.hosting.page_origins), _SOME_HOST)
        form = self._settings.parameters
        project = self._services.document.project
        parameters = parameters_of(self._setup, form.parameters(), project)
        return f"{origin}/?{query_of(parameters, form.more())}"

    def _show_address(self) -> None:
        self._settings.show_address(self.address)

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self.address)

    def _copy_delivery(self) -> None:
        QGuiApplication.clipboard().setText(self._delivery.decode())

    def _choose_answer(self, index: int) -> None:
        self.timeline.around.answer = ANSWERS[index]

    def _open(self, name: str) -> None:
        """Open one of the windows beside the preview, or bring it to the front."""
        window = self._settings.window()
        dialog = self._dialogs.get(name)
        if dialog is None:
            dialog = self._dialogs[name] = self._made(name, window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.destroyed.connect(lambda: self._dialogs.pop(name, None))
            # Where nothing composes windows, what was behind it would not be painted again beside
            # the page, which is a native window.
            dialog.finished.connect(lambda _: QTimer.singleShot(0, window, window.update))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _made(self, name: str, window: QWidget) -> QDialog:
        if name == "closing":
            from builder.gui.preview.closing_dialog import ClosingDialog  # noqa: PLC0415

            return ClosingDialog(self._services, self._settings.channel, window)
        from builder.gui.preview.phone_dialog import PhoneDialog  # noqa: PLC0415 - on first use

        return PhoneDialog(self._services, self._settings, self.timeline.around, window)

    def shut_down(self) -> None:
        """Close what was opened beside the preview."""
        open_ones: Iterable[QDialog] = tuple(self._dialogs.values())
        for dialog in open_ones:
            dialog.close()
