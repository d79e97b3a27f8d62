"""The tutorial does what it says: its steps are read, and done in the window."""

from __future__ import annotations

import pytest

from builder.deliver.bundle_folder import read_bundle
from builder.storage import project_file
from scripts.write_reference import DOCS
from tests.gui.test.workspace_page import TestPage
from tests.gui.tutorial.hand import TutorialHand
from tests.gui.tutorial.reading import Sentence, sentences_of

PAGE = (DOCS / "first-form.md").read_text(encoding="utf-8")
# A person reads and does six sentences a minute.
_SENTENCES_MOST = 60


def test_the_tutorial_leads_from_nothing_to_a_delivered_submission(app, tmp_path, qtbot):
    hand = TutorialHand(app, tmp_path)
    for sentence in sentences_of(PAGE):
        try:
            hand.do(sentence)
        except Exception as fault:
            fault.add_note(f"step {sentence.step}: {sentence.words}")
            raise
    # What was promised is there, and not only in words.
    project = project_file.read(tmp_path / "first.webview.json").project
    assert project.texts.title.in_language("en") == "Book a table"
    (delivery,) = TestPage(qtbot, app.window.workspace("test")).deliveries()
    assert delivery.accepted
    assert delivery.ruling.body["context"]["number_of_guests"] == 4
    assert b"Book a table" in read_bundle(tmp_path / "first-export")["page/index.html"]


def test_it_takes_ten_minutes():
    assert 20 < len(sentences_of(PAGE)) <= _SENTENCES_MOST


@pytest.mark.parametrize(
    "step",
    [
        "1. Wiggle **Start**.",
        "1. Click **Start** and hope.",
        "1. Then everything works by itself.",
        "1. Click **Start**. Press Enter.",
        "1. Press `Ctrl+S`, then wait.",
        "2. Click **Start**.",
    ],
)
def test_a_sentence_that_no_hand_understands_fails(step):
    with pytest.raises(ValueError, match="step"):
        sentences_of(step)


def test_what_is_not_in_the_window_fails(app, tmp_path, monkeypatch):
    monkeypatch.setattr("tests.gui.tutorial.hand._SOON_MS", 100)
    monkeypatch.setattr("tests.gui.tutorial.hand._SLOW_MS", 100)
    hand = TutorialHand(app, tmp_path)
    hand.do(Sentence(1, "", "see", "Recent projects"))
    for verb, what, where in (
        ("click", "Contact detail", ""),
        ("see", "Delivered", ""),
        ("type into", "a", "Title"),
    ):
        with pytest.raises(Exception, match="timed out"):
            hand.do(Sentence(1, "", verb, what, where))
