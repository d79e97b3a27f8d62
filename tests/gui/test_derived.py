"""What follows from the open form: computed once a change, off the UI thread, overtaken by more."""

from dataclasses import replace
from threading import get_ident

import pytest
import shiboken6
from PySide6.QtCore import QObject

from builder.errors import BuilderError
from builder.form import edits
from builder.form.kinds import KINDS
from builder.form.texts import LocalText
from builder.gui.state import derived as module
from builder.gui.state.derived import Depth
from builder.storage.starters import open_starter
from tests.gui.settling import settle


@pytest.fixture
def derived(qtbot, services):
    settle(qtbot, services.derived)
    return services.derived


@pytest.fixture
def computed(monkeypatch):
    """The steps that were computed, with the thread of each."""
    done = []

    def noting(label, step):
        def note(known):
            done.append((label, get_ident()))
            return step(known)

        return label, note

    steps = tuple(noting(label, step) for label, step in module.STEPS)
    monkeypatch.setattr(module, "STEPS", steps)
    return done


def _retitle(services, title):
    project = services.document.project
    everywhere = LocalText.of(dict.fromkeys(project.languages, title))
    texts = replace(project.texts, title=everywhere)
    services.document.edit("Change title", replace(project, texts=texts), "title")


def test_nothing_is_computed_further_than_somebody_needs(qtbot, services, derived):
    assert derived.current.depth == Depth.FINDINGS
    assert derived.current.valid
    assert derived.current.form is None
    derived.subscribe(services.selection, Depth.FORM)
    settle(qtbot, derived)
    form = derived.current.form
    assert form is not None
    assert form.id == services.document.project.id
    assert derived.current.bundle is None
    derived.subscribe(services.selection, Depth.BUNDLE)
    settle(qtbot, derived)
    bundle = derived.current.bundle
    assert bundle is not None
    assert b"<html" in bundle["page/index.html"]


def test_each_step_is_computed_once_a_change_and_never_on_the_ui_thread(
    qtbot, services, derived, computed
):
    derived.subscribe(services.selection, Depth.BUNDLE)
    settle(qtbot, derived)
    computed.clear()
    for title in ("A", "Ab", "Abc"):
        _retitle(services, title)
    settle(qtbot, derived)
    assert [label for label, _ in computed] == [
        "Checking the form",
        "Compiling the form",
        "Rendering the form",
    ]
    assert get_ident() not in {thread for _, thread in computed}
    assert derived.current.project is services.document.project


def test_a_change_overtakes_what_is_under_way(qtbot, services, derived):
    derived.subscribe(services.selection, Depth.BUNDLE)
    settle(qtbot, derived)
    seen = []
    derived.advanced.connect(lambda known: seen.append(known.project.texts.title.best("en")))
    _retitle(services, "First")
    derived.hurry()
    _retitle(services, "Second")
    settle(qtbot, derived)
    assert set(seen) == {"Second"}


def test_a_form_with_problems_is_neither_compiled_nor_rendered(qtbot, services, derived):
    derived.subscribe(services.selection, Depth.BUNDLE)
    project = services.document.project
    services.document.edit(
        "Add", edits.insert_fields(project, [KINDS["text"].make("new", "first name")], 0)
    )
    settle(qtbot, derived)
    assert derived.current.problems
    assert derived.current.form is None
    assert derived.current.bundle is None
    services.document.undo_stack.undo()
    settle(qtbot, derived)
    assert not derived.current.problems
    assert derived.current.bundle


def test_findings_are_told_only_when_they_differ(qtbot, services, derived):
    heard: list[object] = []
    derived.findings_changed.connect(heard.append)
    _retitle(services, "Other")
    settle(qtbot, derived)
    assert heard == []
    _retitle(services, "")
    settle(qtbot, derived)
    assert heard == [derived.findings]


def test_who_unsubscribes_is_computed_for_no_longer(qtbot, services, derived, computed):
    derived.subscribe(services.selection, Depth.BUNDLE)
    settle(qtbot, derived)
    derived.unsubscribe(services.selection)
    computed.clear()
    _retitle(services, "Other")
    settle(qtbot, derived)
    assert [label for label, _ in computed] == ["Checking the form"]


def test_an_equal_form_that_is_opened_again_comes_to_rest(qtbot, services, derived):
    services.document.open(replace(services.document.project))
    settle(qtbot, derived)
    assert derived.current.project is services.document.project


def test_a_subscriber_that_dies_is_computed_for_no_longer(qtbot, services, derived, computed):
    mortal = QObject()
    derived.subscribe(mortal, Depth.BUNDLE)
    settle(qtbot, derived)
    shiboken6.delete(mortal)
    computed.clear()
    _retitle(services, "Other")
    settle(qtbot, derived)
    assert [label for label, _ in computed] == ["Checking the form"]


def test_the_end_of_a_subscriber_is_watched_for_once(qtbot, services, derived, computed):
    mortal = QObject()
    derived.subscribe(mortal, Depth.FORM)
    watching = mortal.receivers("2destroyed(QObject*)")
    assert watching > 0
    for _ in range(3):
        derived.unsubscribe(mortal)
        derived.subscribe(mortal, Depth.FORM)
    assert mortal.receivers("2destroyed(QObject*)") == watching
    settle(qtbot, derived)
    shiboken6.delete(mortal)
    computed.clear()
    _retitle(services, "Other")
    settle(qtbot, derived)
    assert [label for label, _ in computed] == ["Checking the form"]


def test_another_form_overtakes_the_steps_of_the_one_before(qtbot, services, derived):
    derived.subscribe(services.selection, Depth.BUNDLE)
    settle(qtbot, derived)
    seen = []
    derived.advanced.connect(lambda known: seen.append(known.project))
    _retitle(services, "First")
    derived.hurry()
    services.document.open(open_starter("blank"))
    settle(qtbot, derived)
    assert seen
    assert all(each is services.document.project for each in seen)


def test_a_step_that_fails_leaves_the_findings_and_says_why(qtbot, services, derived, monkeypatch):
    _retitle(services, "")
    settle(qtbot, derived)
    findings = derived.findings
    assert findings

    def fail(_known):
        raise BuilderError("It failed.", "Try again.")

    checking, _, rendering, _ = module.STEPS
    with monkeypatch.context() as patch:
        patch.setattr(module, "STEPS", (checking, ("Compiling the form", fail), rendering))
        derived.subscribe(services.selection, Depth.BUNDLE)
        settle(qtbot, derived)
        assert str(derived.current.failure).startswith("It failed.")
        assert derived.findings == findings
        assert derived.current.bundle is None
    _retitle(services, "Better")
    settle(qtbot, derived)
    assert derived.current.failure is None
    assert derived.current.bundle


def test_the_files_that_take_long_are_made_for_those_who_need_them(qtbot, services, derived):
    made: list[Depth] = []
    derived.subscribe(services.selection, Depth.BUNDLE)
    settle(qtbot, derived)
    shown = derived.current.bundle
    assert derived.current.depth == Depth.BUNDLE
    derived.advanced.connect(lambda known: made.append(known.depth))
    derived.subscribe(services.selection, Depth.FILES)
    settle(qtbot, derived)
    assert made == [Depth.FILES]
    assert derived.current.bundle is shown
