"""A long session of edits: whatever was done, all views of the form agree with it."""

import gc
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from builder.form.conditions import Comparison
from builder.form.fields import (
    CalculatedField,
    HeadingField,
    IntegerField,
    SelectField,
    StepField,
    TextField,
)
from builder.form.texts import LocalText
from builder.gui.rules.condition_builder import ConditionBuilder
from builder.gui.rules.dependants_dialog import DependantsDialog
from builder.settings import Home
from builder.storage import project_file
from builder.storage.codec import dump_project
from tests.gui.app_page import AppPage
from tests.gui.session_views import VIEWS
from tests.gui.test_recovery import RecoveryPage
from tests.projects import options, project, words

_GONE = 999_999_999  # no process has this number
_CTRL = Qt.KeyboardModifier.ControlModifier
_KINDS = (
    "text",
    "integer",
    "radio",
    "checkboxes",
    "date",
    "step",
    "heading",
    "calculated",
    "consent",
)
START = project(
    StepField(id="f_step", text=words("Your home", "Το σπίτι σας")),
    SelectField(id="f_wish", name="wish", label=words("I want to"), options=options("sell", "rent")),
    IntegerField(id="f_rooms", name="rooms", label=words("Rooms", "Δωμάτια")),
    TextField(
        id="f_price", name="price", label=words("Price"),
        show_if=Comparison(field="f_wish", test="equals", values=("sell",)),
    ),
    CalculatedField(id="f_sum", name="total", expression="{f_rooms} * 12"),
    HeadingField(id="f_head", text=LocalText.of(en="You have {{f_rooms|no}} rooms")),
)  # fmt: skip


class Session(RuleBasedStateMachine):
    """Somebody at work.

    Attributes:
        make_app: Opens the window.
        home: Where the app keeps what it remembers.
        folder: Takes the project files.
    """

    make_app: Callable[[], AppPage]
    home: Home
    folder: Path

    @initialize()
    def begin(self):
        self.app = type(self).make_app()
        self.path = self.folder / f"{os.urandom(4).hex()}.webview.json"
        self.app.document.open(START, self.path, self._write(START))
        self._come_to_design()

    def _come_to_design(self):
        self.app.window.services.commands.run("go.design")
        self.app.wait_for_panes()
        self.views = [view(self.app) for view in VIEWS]

    def _write(self, form):
        return project_file.write(self.path, form, None, force=True)

    @property
    def document(self):
        return self.app.document

    def run(self, command):
        """Run a command as its key would, and answer what it asks."""
        commands = self.app.window.services.commands
        if commands.action(command).isEnabled():
            commands.run(command)

    @invariant()
    def everything_agrees(self):
        QApplication.processEvents()
        for view in self.views:
            assert view.shown() == view.meant(), type(view).__name__

    # -- the rules -----------------------------------------------------------------------------

    @rule(place=st.integers(0, 30), more=st.booleans())
    def select(self, place, more):
        ids = [each.id for each in self.document.project.fields]
        first = place % (len(ids) + 1)  # behind the last: none
        self.app.window.services.selection.select(ids[first : first + 1 + more])

    @rule(kind=st.sampled_from(_KINDS))
    def add(self, kind):
        if len(self.document.project.fields) < 25:
            self.run(f"field.add_{kind}")

    @rule(command=st.sampled_from(["duplicate", "copy", "paste", "move_up", "move_down"]))
    def act(self, command):
        if len(self.document.project.fields) < 25:
            self.run(f"field.{command}")

    @rule(command=st.sampled_from(["cut", "delete"]), agrees=st.booleans())
    def remove(self, command, agrees):
        self.run(f"field.{command}")
        for dialog in self.app.window.findChildren(DependantsDialog):
            if dialog.isVisible():
                (dialog.action.click if agrees else dialog.reject)()

    @rule(written=st.sampled_from(["Rooms", "Price", "My {{Rooms}}", "", "a b c d"]))
    def word(self, written):
        """Type over a label or a heading in the inspector."""
        inspector = self.app.design.workspace.inspector
        row = inspector.row("label") or inspector.row("text") or inspector.row("texts.title")
        target = row.editor.target() if row else None
        if isinstance(target, QLineEdit):
            self.app.come_to_front()
            target.setFocus(Qt.FocusReason.MouseFocusReason)
            self.app.bot.keyClick(target, Qt.Key.Key_A, _CTRL)
            self.app.bot.keyClick(target, Qt.Key.Key_Delete)
            self.app.bot.keyClicks(target, written)

    @rule()
    def require(self):
        row = self.app.design.workspace.inspector.row("required")
        if row is not None and isinstance(box := row.editor.target(), QCheckBox):
            box.click()

    @rule()
    def ask(self):
        """Add a condition about the nearest field above."""
        row = self.app.design.workspace.inspector.row("show_if")
        builder = row.findChild(ConditionBuilder) if row else None
        if builder is not None and not builder.condition and builder.add_button.isEnabled():
            builder.add_button.click()
            if (popup := QApplication.activePopupWidget()) is not None:
                popup.close()  # no field above has an answer

    @rule(language=st.sampled_from(["en", "el"]))
    def speak(self, language):
        self.app.window.services.language.choose(language)

    @rule(command=st.sampled_from(["undo", "redo"]), times=st.integers(1, 4))
    def turn(self, command, times):
        for _ in range(times):
            self.run(f"edit.{command}")

    @rule()
    def undo_all_and_redo_all(self):
        stack, before = self.document.undo_stack, self.document.project
        steps = 0
        while stack.canUndo():
            stack.undo()
            steps += 1
        self.everything_agrees()
        for _ in range(steps):
            stack.redo()
        assert self.document.project == before

    @rule()
    def save(self):
        self.run("file.save")
        assert self.document.is_clean

    @rule()
    def open_again(self):
        self.run("file.save")
        self.app.dialogs.will("open_file", self.path)
        self.run("file.open")
        self._come_to_design()

    @precondition(lambda self: not self.document.is_clean)
    @rule()
    def be_killed(self):
        """The process dies; the next one finds what was not saved."""
        was, records = self.document.project, self.home.recovery

        def recorded():
            entries = {each: json.loads(each.read_bytes()) for each in records.glob("*.json")}
            wanted = dump_project(was)
            return next((p for p, each in entries.items() if each["project"] == wanted), None)

        self.app.bot.waitUntil(lambda: recorded() is not None)
        left = records / f"{_GONE}-{os.urandom(4).hex()}.recovery.json"
        entry = json.loads(recorded().read_bytes())
        shutil.copy(recorded(), left)
        left.write_text(json.dumps({**entry, "pid": _GONE}))
        self._end()
        self.app = type(self).make_app()
        self.app.window.welcome()
        RecoveryPage(self.app).press("open")
        assert self.document.project == was
        assert not self.document.is_clean
        self._come_to_design()

    def _end(self):
        """Let the window go, so that the next one is as quick as the first."""
        self.views.clear()
        self.app.end()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()  # nothing else does within a test

    def teardown(self):
        if hasattr(self, "app"):
            self._end()


def _play(make_app, home, folder, examples, steps):
    class Played(Session):
        pass

    Played.make_app, Played.home, Played.folder = make_app, home, folder
    run_state_machine_as_test(
        Played,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_all_views_agree_after_a_short_session(make_app, home, tmp_path):
    _play(make_app, home, tmp_path, 4, 20)


@pytest.mark.fuzz
@pytest.mark.timeout(0)
def test_all_views_agree_after_thousands_of_edits(make_app, home, tmp_path):
    _play(make_app, home, tmp_path, 100, 60)
