"""Earlier exports in the window: what was exported, and what is different."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from builder.deliver.export_history import ExportHistory
from builder.form import edits
from builder.form.texts import LocalText
from builder.storage.starters import open_starter
from tests.deliver.bundles import key
from tests.gui.settling import settle


def keep(services, project=None, days=0):
    """Keep an export of a form, as if it had been made some days ago."""
    history = ExportHistory(services.home.exports)
    bundle = services.derived.current.bundle
    made = project or services.document.project
    at = datetime.now(UTC) - timedelta(days=days)
    return history.add(made, bundle, Path("/srv") / f"{days}", "form.webview.json", at)


@pytest.fixture
def differences(page, services):
    """Two exports of the form: one as it is, and an older one with another title."""
    form = services.document.project
    texts = replace(form.texts, title=LocalText.of(en="Before", el="Πριν"))
    older = replace(form, texts=texts, fields=form.fields[:-1])
    keep(services, older, days=9)
    keep(services)
    page.go("difference")
    page.bot.waitUntil(lambda: len(page.exports) == 2)
    page.bot.waitUntil(lambda: page.difference.endswith("Nothing is different."))
    return page


def test_before_the_first_export_there_is_nothing_to_compare(page):
    page.go("difference")
    assert page.words("difference_hint").startswith("This form was never exported")
    assert not page.exports


def test_the_form_is_compared_with_its_last_export_at_first(differences):
    page = differences
    when, revision, key_pair, target = page.exports[0]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d", when)
    assert len(revision) == 16
    assert (key_pair, target) == ("none", "/srv/0")
    assert "to the form as it is now" in page.difference
    assert page.difference_tabs == ["Properties (0)", "Files (0)"]


def test_any_earlier_export_can_be_compared_in_a_persons_words(differences):
    page = differences
    page.choose_exports(1)
    page.bot.waitUntil(lambda: bool(page.changed_properties))
    changed = {label: (old, new) for label, old, new in page.changed_properties}
    assert changed["Title (English)"][0] == "Before"
    assert any(label.endswith("was added") for label in changed)
    assert not any("texts.title" in label for label in changed)


def test_an_edit_shows_in_properties_and_files(differences, services):
    page = differences
    form = services.document.project
    services.document.edit("Rename", replace(form, name="Quite another"))
    settle(page.bot, services.derived)
    page.bot.waitUntil(lambda: bool(page.changed_files))
    assert ("Project name", form.name, "Quite another") in page.changed_properties
    paths = [path for path, _, _ in page.changed_files]
    assert "MANIFEST.json" in paths
    assert all("byte" in before for _, before, _ in page.changed_files)


def test_two_exports_are_compared_with_each_other(differences, services):
    page = differences
    form = services.document.project
    services.document.edit("Rename", replace(form, name="Quite another"))
    settle(page.bot, services.derived)
    page.choose_exports(0, 1)
    page.bot.waitUntil(lambda: "now" not in page.difference and bool(page.changed_properties))
    labels = [label for label, _, _ in page.changed_properties]
    assert "Project name" not in labels
    assert "Title (English)" in labels


def test_an_export_is_removed_from_the_list_once_that_was_confirmed(differences, services, dialogs):
    page = differences
    dialogs.will("confirm", False)
    page.press("difference_remove")
    assert len(page.exports) == 2
    dialogs.will("confirm", True)
    page.press("difference_remove")
    page.bot.waitUntil(lambda: len(page.exports) == 1)
    assert [each.target for each in ExportHistory(services.home.exports).entries()] == ["/srv/9"]
    assert "stays where it is" in dialogs.said[-1]


def test_a_form_that_was_not_kept_is_said_and_its_files_are_compared(page, services):
    form = services.document.project
    texts = replace(form.texts, intro=LocalText.of(en=key().private_pem.decode()))
    keep(services, replace(form, texts=texts))
    page.go("difference")
    page.bot.waitUntil(lambda: "is not kept" in page.difference)
    assert page.difference_tabs[1] == "Files (0)"


def test_a_form_with_problems_is_compared_by_its_properties(differences, services):
    page = differences
    form = services.document.project
    gender = next(each for each in form.fields if each.kind == "radio")
    services.document.edit("Break", edits.change_field(form, gender.id, options=()))
    settle(page.bot, services.derived)
    page.bot.waitUntil(lambda: "while the form has problems" in page.difference)
    assert len(page.changed_properties) == 1


def test_what_is_exported_now_is_in_the_list_and_other_forms_are_not(page, services, tmp_path):
    keep(services, replace(services.document.project, id="another"))
    page.type_target(tmp_path / "out")
    page.press("export_button")
    page.wait_for_steps()
    page.go("difference")
    page.bot.waitUntil(lambda: len(page.exports) == 1)
    assert page.exports[0][3] == str(tmp_path / "out")
    services.document.open(open_starter("lead"))
    assert not page.exports


def test_what_was_noted_and_cannot_be_read_is_said(differences, services):
    page = differences
    damaged, whole = sorted(services.home.exports.iterdir())
    damaged.write_bytes(b"{")
    page.go_again("difference")
    page.bot.waitUntil(lambda: len(page.exports) == 1)
    told = f"What was noted of 1 earlier export cannot be read: {damaged}."
    assert page.seen("difference_unread") == told
    whole.write_bytes(b"")
    page.go_again("difference")
    page.bot.waitUntil(lambda: not page.exports)
    assert page.seen("difference_unread").startswith("What was noted of 2 earlier exports")
    assert page.seen("difference_hint") == ""  # whether the form was exported is not known
