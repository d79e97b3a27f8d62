"""What is done with the panes: the commands of Preview that are about them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from builder.deliver.preview_server import Surroundings
from builder.errors import BuilderError
from builder.form.project import Project
from builder.gui.languages import spoken
from builder.gui.preview.accessibility.panel import ChecksPanel, outlining
from builder.gui.preview.picking import Picking
from builder.gui.preview.wall.pane import Pane
from builder.gui.preview.wall.putting_back import PuttingBack
from builder.gui.preview.wall.setups import SETS
from builder.gui.preview.wall.wall import Wall
from builder.gui.state.services import Services
from builder.gui.web.picking import field_with_key
from builder.say import say, say_count
from builder.storage.walls import Setup
from builder.value import dataclass

if TYPE_CHECKING:
    from builder.gui.preview.wall.pictures import Photographer, Picture
    from builder.gui.state.derived import Bundle, FormSpec
    from builder.gui.web.axe import Check
    from builder.trial.accessibility import Issue


@dataclass(frozen=True)
class Shown:
    """What is shown, if it is the form as it is now.

    Attributes:
        project: The form.
        form: The compiled form.
        bundle: Everything that ships.
        base: The query parameters that all panes have.
        around: What the pages meet.
    """

    project: Project
    form: FormSpec
    bundle: Bundle
    base: Mapping[str, str]
    around: Surroundings


class Acts(QObject):
    """Hands in what the commands do.

    Args:
        wall: The panes.
        checks: Shows what breaks a rule of accessibility.
        services: The application's shared parts.
        shown: Returns what is shown; None while that is not the form as it is now.

    Signals:
        told(text): What was done, or what can be done now; empty for what is usual.
        checking(): The page is being checked; what is found is in the panel.
    """

    told = Signal(str)
    checking = Signal()

    def __init__(
        self, wall: Wall, checks: ChecksPanel, services: Services, shown: Callable[[], Shown | None]
    ) -> None:
        super().__init__(wall)
        self._wall, self._checks, self._services, self._shown = wall, checks, services, shown
        self._running: Check | None = None
        self._photographer: Photographer | None = None
        self._wish: Callable[[], None] | None = None
        self._wish_under_way: Callable[[], None] | None = None  # while pictures are taken for it
        self._at: tuple[Pane, Setup] = (wall.current, wall.current.setup)
        self.putting_back = PuttingBack(wall)
        self._picking = Picking(wall, services)
        self._picking.told.connect(self.told)
        checks.check_wanted.connect(self._check)
        checks.report_wanted.connect(self._report)
        checks.chosen.connect(self._show_issue)
        services.commands.handle(
            {
                "preview.add_pane": lambda: wall.add(Setup()),
                "preview.duplicate_pane": lambda: wall.add(wall.current.setup),
                "preview.rename_pane": lambda: wall.current.head.rename(),
                "preview.remove_pane": self._remove,
                "preview.pane_back": lambda: wall.shift(-1),
                "preview.pane_on": lambda: wall.shift(1),
                "preview.mirror": self._switch_mirror,
                "preview.pick": self._switch_picking,
                "preview.save_pictures": lambda: self._photograph(self._save_pictures),
                "preview.save_pdf": lambda: self._photograph(self._save_pdf),
                "preview.check_accessibility": self._check,
                "preview.accessibility_report": self._report,
                "preview.record_case": self._record,
                **{f"preview.set_{name}": partial(self._put_up, name) for name in SETS},
            }
        )

    # -- panes ---------------------------------------------------------------------------------

    def _put_up(self, name: str) -> None:
        setups = SETS[name](self._services.document.project)
        self.putting_back.note(lambda: self._wall.put_up(setups), say("Put the panes back"))

    def _remove(self) -> None:
        words = say("Put “{pane}” back", pane=self._wall.current.title)
        self.putting_back.note(self._wall.remove, words)

    def _switch_mirror(self) -> None:
        on = not self._wall.mirror.is_on
        self._wall.mirror.switch(on=on)
        self._services.commands.action("preview.mirror").setChecked(on)

    def _switch_picking(self) -> None:
        on = not self._picking.is_on
        self._picking.switch(on=on)
        self._services.commands.action("preview.pick").setChecked(on)

    # -- pictures ------------------------------------------------------------------------------

    def _photograph(self, then: Callable[[list[Picture]], None]) -> None:
        """Open the pages that nobody has scrolled to yet, and take a picture of each pane."""
        if self._shown() is None:
            self._wait_for(partial(self._photograph, then))
            return
        self._wish = None
        from builder.gui.preview.wall.pictures import Photographer  # noqa: PLC0415 - on first use

        def done(pictures: list[Picture], missing: int) -> None:
            self._photographer = self._wish_under_way = None
            self.told.emit("")
            if missing:
                fault = say_count(
                    "{count:,} pane could not be photographed.",
                    "{count:,} panes could not be photographed.",
                    missing,
                )
                self._wall.said.emit("warning", fault)
            if pictures:
                then(pictures)

        def begin() -> None:
            self._photographer = Photographer(self._wall.panes, done, self)
            self._photographer.start()

        self._stop_pictures()
        self._wish_under_way = partial(self._photograph, then)
        self.told.emit(say("Taking the pictures…"))
        self._wall.turns.when_all_are_open(begin)

    def _stop_pictures(self) -> Callable[[], None] | None:
        """Take no more pictures; returns what takes them from the beginning, if some were taken."""
        self._wall.turns.open_what_is_in_view()
        photographer, self._photographer = self._photographer, None
        if photographer is not None:
            photographer.stop()
        wish, self._wish_under_way = self._wish_under_way, None
        return wish

    def _save_pictures(self, pictures: list[Picture]) -> None:
        from builder.gui.preview.wall.pictures import (  # noqa: PLC0415 - on first use
            file_name,
            save_pictures,
        )

        document = self._services.document
        parent = self._services.messages.folder(
            say("Folder for the pictures"), document.path.parent if document.path else None
        )
        if parent is None:
            return
        name = file_name(say("{form}, preview", form=document.project.name))
        self._write(
            say("Writing the pictures"), lambda _task: save_pictures(pictures, parent / name)
        )

    def _save_pdf(self, pictures: list[Picture]) -> None:
        from builder.gui.preview.wall.pictures import (  # noqa: PLC0415 - on first use
            file_name,
            save_pdf,
        )

        document = self._services.document
        folder = document.path.parent if document.path else Path.home()
        name = file_name(say("{form}, preview", form=document.project.name))
        path = self._services.messages.save_file(
            say("Save as PDF"), say("PDF files (*.pdf)"), folder / f"{name}.pdf"
        )
        if path is None:
            return

        def work(_task: object) -> Path:
            save_pdf(pictures, document.project.name, path)
            return path

        self._write(say("Writing the PDF"), work)

    def _write(self, label: str, work: Callable[[Any], Path]) -> None:
        def done(path: Path) -> None:
            self.told.emit(say("Saved as {file}.", file=path.name))

        self._services.tasks.run(label, work, done, self._fail, self)

    def _fail(self, fault: BuilderError) -> None:
        self._services.messages.error(fault)

    # -- accessibility -------------------------------------------------------------------------

    def _check(self) -> None:
        self.checking.emit()
        if self._is_ready():
            self._begin_check()
        else:
            self.forget_page()
            self._wait_for(self._check)

    def _begin_check(self) -> None:
        from builder.gui.web.axe import Check  # noqa: PLC0415 - on first use

        pane = self._wall.current

        def done(issues: tuple[Issue, ...], fault: str) -> None:
            self._running = None
            self._checks.show_issues(pane.title, issues, fault)

        self._stop_check()
        if self._wish == self._check:
            self._wish = None
        self._checks.show_busy()
        check = self._running = Check(pane.browser, spoken(), done)
        pane.browser.when_set(lambda: check.start() if check is self._running else None)

    def follow_page(self) -> None:
        """Check the page that is shown now, if what is found is in sight; else forget the last."""
        if self._checks.isVisible() and self._is_ready():
            self._begin_check()
        else:
            self.forget_page()

    def follow_pane(self) -> None:
        """Check the current pane, as :meth:`follow_page` does, if it is another one or changed."""
        at = (self._wall.current, self._wall.current.setup)
        if at != self._at:
            self._at = at
            self.follow_page()

    def forget_page(self) -> None:
        """Forget what was found, as the page is another one or none."""
        self._stop_check()
        self._checks.forget()

    def _is_ready(self) -> bool:
        """Whether the current pane shows the page of the form as it is now."""
        return self._wall.current.browser.is_open and self._shown() is not None

    # -- before there is a page ----------------------------------------------------------------

    def fulfil(self) -> None:
        """Do what was asked for before the page was shown, if it is shown now."""
        if self._wish is not None and self._is_ready():
            self._wish()

    def wait_for_page(self) -> None:
        """Begin with what was asked for, or is under way, when there is a page to show again."""
        wish = self._stop_pictures() or self._wish
        if wish is not None:
            self._wait_for(wish)

    def leave(self) -> None:
        """Drop what was asked for, as the form or the workspace is left."""
        if self._stop_pictures() is not None:
            self._wall.said.emit(
                "warning", say("The pictures were not taken, as the preview was left.")
            )
            self.told.emit("")
        self._wish = None

    def _wait_for(self, wish: Callable[[], None]) -> None:
        self._wish = wish
        self.told.emit(self._not_yet())

    def _not_yet(self) -> str:
        """Say why something cannot be done with the page, and when it is."""
        known = self._services.derived.current
        if known.failure is not None:
            return str(known.failure)
        if known.problems:
            return say("Not yet: the form has problems. This begins once they are mended.")
        return say("This begins once the page is shown.")

    def _stop_check(self) -> None:
        running, self._running = self._running, None
        if running is not None and isValid(running):
            running.stop()

    def _show_issue(self, issue: Issue) -> None:
        """Outline an issue's element in the page, and select its field in Design."""
        self._wall.current.browser.ask(outlining(issue), lambda _found: None)
        field = field_with_key(self._services.document.project, issue.key) if issue.key else None
        if field is not None:
            self._services.selection.select({field.id})

    def _report(self) -> None:
        from builder.gui.preview.accessibility.report_dialog import (  # noqa: PLC0415 - on first use
            ReportDialog,
        )

        shown = self._shown()
        if shown is None:
            self._wait_for(self._report)
        else:
            self._wish = None
            window = self._wall.window()
            ReportDialog(self._services, shown, self._wall.setups, window).open()

    # -- cases ---------------------------------------------------------------------------------

    def _record(self) -> None:
        """Make a case of the current pane's answers, and go to the table."""
        nothing = say("No case was made: the page does not show the form.")
        browser = self._wall.current.browser

        def answered(look: Any) -> None:
            if not look.get("body"):
                self.told.emit(nothing)
                return
            sent, shown = json.loads(look["body"]), self._shown()
            variables = shown.around.variables if shown is not None else {}
            self._services.recordings.record(sent["values"], sent["params"], variables=variables)
            self._services.commands.run("go.cases")

        if browser.is_open:
            browser.ask("look()", answered)
        else:
            self.told.emit(nothing)
