"""Four-way parity in the window, with the real page in the engine."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QPushButton

from builder.storage.starters import cases_of, open_starter
from tests.gui.finding import find
from tests.gui.settling import settle

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


def test_it_can_be_cancelled_and_begun_again(page, services):
    services.document.open(open_starter("contact"))
    settle(page.bot, services.derived)
    page.go("parity")
    page.press("parity_compare")
    page.press("parity_cancel")
    assert page.words("parity_result") == "Cancelled."
    assert compare(page).startswith("Page, Test and exported backend")
