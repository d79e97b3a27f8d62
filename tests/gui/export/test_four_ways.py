"""Four-way parity in the window, with the real page in the engine."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from builder.form import edits
from builder.form.conditions import Comparison
from builder.storage.starters import cases_of, open_starter
from tests.gui.finding import find
from tests.gui.settling import settle
from tests.projects import NAME, reading

_MS = 60_000


def compare(page):
    page.go("parity")
    page.press("parity_compare")
    page.bot.waitUntil(
        lambda: find(page.workspace, QPushButton, "parity_compare").isEnabled(), timeout=_MS
    )
    return page.words("parity_result")


def test_the_four_ways_deliver_the_same_and_each_difference_has_its_reason(page, services):
    services.document.open(open_starter("quote"))
    settle(page.bot, services.derived)
    said = compare(page)
    assert said.startswith("Page, Test and exported backend deliver the same.")
    assert len(set(page.pieces["context.total"][:3])) == 1
    page.choose_piece("context.area_m2")
    assert "as text" in page.words("parity_why")
    page.choose_piece("Token: issuer")
    assert "issuer" in page.words("parity_why")
    assert page.pieces["Token: issuer"][0] == "–"
    everything = len(page.pieces)
    page.tick(QCheckBox, "parity_only")
    assert 0 < len(page.pieces) < everything
    assert "Outcome" not in page.pieces
    # An edit makes it of an earlier state.
    services.document.edit("Rename", replace(services.document.project, name="Another"))
    settle(page.bot, services.derived)
    page.bot.waitUntil(
        lambda: page.words("parity_earlier") != "" and page.workspace.parity.is_of_earlier
    )


def test_a_case_beside_the_project_is_compared_refused_or_not(page, services, tmp_path):
    (tmp_path / "mine.cases.csv").write_bytes(cases_of("demo-form"))
    services.document.open(open_starter("demo-form"), tmp_path / "mine.webview.json")
    settle(page.bot, services.derived)
    page.go("parity")
    page.bot.waitUntil(lambda: any("Case: " in each for each in page.entries("parity_answers")))
    refused = [each for each in page.entries("parity_answers") if "Case: " in each][-1]
    page.choose("parity_answers", refused)
    said = compare(page)
    assert said.startswith("Page, Test and exported backend deliver the same."), page.pieces
    assert page.pieces["Outcome"][0].startswith(("refused: ", "delivered"))
    assert find(page.workspace, QLabel, "parity_note").isHidden()


def test_a_case_with_variables_is_compared_on_each_way(page, services, tmp_path):
    (tmp_path / "mine.cases.csv").write_text(
        f"case,variables,{NAME.name},expect.status\n"
        'Third,"{""visits"": 3}",Ada,200\nFourth,"{""visits"": 4}",Ada,200\n'
    )
    form = reading("mine")
    # Asked for at the third visit only, which the page has to know.
    third = Comparison(field="f_v", test="equals", values=("3",))
    form = replace(form, fields=(form.fields[0], replace(NAME, show_if=third)))
    services.document.open(form, tmp_path / "mine.webview.json")
    settle(page.bot, services.derived)
    page.go("parity")
    page.bot.waitUntil(lambda: "Case: Third" in page.entries("parity_answers"))
    assert find(page.workspace, QLabel, "parity_note").isHidden()
    for case, visits, told in (("Third", '"3"', '"Ada"'), ("Fourth", '"4"', "–")):
        page.choose("parity_answers", f"Case: {case}")
        said = compare(page)
        assert said.startswith("Page, Test and exported backend deliver the same."), page.pieces
        assert page.pieces["context.visits"][:3] == [visits] * 3
        assert page.pieces[f"context.{NAME.name}"][:3] == [told] * 3


def test_a_table_that_is_wrong_or_changed_is_told(page, services, tmp_path):
    mine = tmp_path / "mine.webview.json"
    table = tmp_path / "mine.cases.csv"
    table.write_text("case,expect.status\nTwo,422\n")
    services.document.open(open_starter("contact"), mine)
    settle(page.bot, services.derived)
    page.go("parity")
    page.bot.waitUntil(lambda: "Case: Two" in page.entries("parity_answers"))
    # A case that is gone by then is not compared.
    page.choose("parity_answers", "Case: Two")
    table.write_text("case,expect.status\nFour,422\n")
    assert compare(page).startswith("This case is not in the table")
    # A table that does not fit the form says why.
    table.write_text("case,nothing_like_it\nTwo,1\n")
    services.document.edit("Rename", replace(services.document.project, name="Another"))
    settle(page.bot, services.derived)
    page.bot.waitUntil(lambda: "cannot be used" in page.words("parity_note"))
    assert "nothing_like_it" in page.words("parity_note")
    services.document.open(open_starter("contact"))
    assert find(page.workspace, QLabel, "parity_note").isHidden()


def test_it_can_be_cancelled_and_begun_again(page, services):
    services.document.open(open_starter("contact"))
    settle(page.bot, services.derived)
    page.go("parity")
    page.press("parity_compare")
    page.press("parity_cancel")
    assert page.words("parity_result") == "Cancelled."
    assert compare(page).startswith("Page, Test and exported backend")
    assert page.mark("parity") == page.words("parity_result")
    # The next one is about the form as it was when it was asked for, whatever is edited meanwhile.
    page.press("parity_compare")
    assert page.mark("parity") == ""
    form = services.document.project
    edited = edits.change_field(form, form.fields[0].id, name="called")
    services.document.edit("Rename", edited)
    settle(page.bot, services.derived)
    said = find(page.workspace, QLabel, "parity_result")
    page.bot.waitUntil(lambda: said.text().startswith("Page, Test"), timeout=_MS)
    assert "context.full_name" in page.pieces
    assert page.workspace.parity.is_of_earlier
    assert page.mark("parity") == ""


def test_what_is_asked_for_right_after_an_edit_comes_once_the_form_is_known(page, services):
    form = services.document.project
    services.document.edit("Rename", replace(form, name="Another"))
    page.run_command("export.parity")
    assert page.section == "parity"
    cancel = find(page.workspace, QPushButton, "parity_cancel")
    page.bot.waitUntil(cancel.isVisible, timeout=_MS)
    page.press("parity_cancel")
