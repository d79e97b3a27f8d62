"""What the page does with the address that the chat opens it at."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from builder.backend.parameters import read_parameters
from builder.form.project import FormTexts
from builder.form.texts import LocalText
from tests.browser.form_page import ORIGIN, PARAMETERS
from tests.projects import NAME, every_kind, hostile, project, small

pytestmark = pytest.mark.browser


def test_a_form_opened_by_a_chat_shows_at_once_with_one_request(open_form):
    form = open_form(every_kind())
    expect(form.form).to_be_visible()
    expect(form.heading).to_have_text("Return a product")
    assert len(form.requests) == 1


MALFORMED = ["", "a b", "../admin", "é", "x" * 129, "a\r\nX: y", "<script>"]
UNPRINTABLE = ["", "a\r\nX: y", "x" * 257, "😀" * 257, "a\u202eb", "a\u2028b", "\x7f", "a\x85"]
PRINTABLE = [
    "Ab+/cd==", "+30 210 123 4567", "maría@example.com", "Γιώργος", "👩\u200d🚀", "e\u0301",
    "x" * 256, "😀" * 256, "<script>", "../admin", "a b",
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "values"),
    [
        *((name, MALFORMED) for name in ("channel", "integration_id", "session_id")),
        ("user_id", UNPRINTABLE),
    ],
)
def test_without_what_it_needs_it_says_so_before_anyone_types(open_form, name, values):
    form = open_form(small())
    for value in values:
        form.open(**{name: value})
        expect(form.heading, value).to_have_text("Please open this form from the chat")
        expect(form.form).to_be_hidden()
        text = form.page.locator("body").inner_text()
        # No internals, and nothing of what came with the address.
        for internal in (
            "channel", "integration", "session", "user", "parameter", "script", "admin",
        ):  # fmt: skip
            assert internal not in text.lower(), value
    assert form.submissions == []


def test_a_malformed_optional_id_is_not_passed_on_half_read(open_form):
    form = open_form(small(), parameters={"trigger_node_id": "a\nb"})
    expect(form.heading).to_have_text("Please open this form from the chat")


def test_users_and_nodes_have_ids_of_any_printable_characters(open_form):
    form = open_form(small())
    for value in PRINTABLE:
        form.open(user_id=value, trigger_node_id=value)
        form.fill({"first_name": "Ada"})
        form.submit()
        expect(form.heading).to_have_text("Thank you")
        sent = form.submission()["params"]
        assert (sent["user_id"], sent["trigger_node_id"]) == (value, value)
        # What the page takes, the backend takes.
        read = read_parameters(sent)
        assert (read.user_id, read.trigger_node_id) == (value, value)
        form.submissions.clear()


def test_a_malformed_page_id_is_ignored(open_form):
    form = open_form(small())
    for value in [*MALFORMED[1:], "Γιώργος"]:
        form.open(page_id=value)
        form.fill({"first_name": "Ada"})
        form.submit()
        expect(form.heading).to_have_text("Thank you")
        assert form.submission()["params"] == PARAMETERS, value
        form.submissions.clear()


def test_optional_parameters_may_be_absent(open_form):
    form = open_form(small(), parameters={"trigger_node_id": ""})
    form.fill({"first_name": "Ada"})
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submission()["params"] == {
        name: value for name, value in PARAMETERS.items() if name != "trigger_node_id"
    }


def test_any_channel_opens_the_form(open_form):
    form = open_form(small())
    for channel in ("viber", "zendesk", "hangout", "apifon", "brand_new-1", "Viber", "x" * 128):
        form.open(channel=channel)
        expect(form.form, channel).to_be_visible()


def test_the_query_leaves_the_address_without_a_new_history_entry(open_form):
    form = open_form(small())
    expect(form.form).to_be_visible()
    expect(form.page).to_have_url(f"{ORIGIN}/")
    assert form.page.evaluate("history.length - historyAtFirst") == 0


def test_reloading_does_not_lose_the_conversation(open_form):
    form = open_form(small(), parameters={"lang": "el"})
    expect(form.page).to_have_url(f"{ORIGIN}/")
    form.page.reload()
    expect(form.heading).to_have_text("Επιστροφή προϊόντος")
    form.fill({"first_name": "Άννα"})
    form.submit()
    expect(form.heading).to_have_text("Ευχαριστούμε")
    assert form.submission()["params"] == {**PARAMETERS, "lang": "el"}


def test_a_bare_address_says_where_to_open_the_form(open_form):
    form = open_form(small(), parameters=dict.fromkeys(PARAMETERS, ""))
    expect(form.heading).to_have_text("Please open this form from the chat")


LANGUAGES = [
    ("", "en", "Return a product"),
    ("en", "en", "Return a product"),
    ("EL", "el", "Επιστροφή προϊόντος"),
    ("el-GR", "el", "Επιστροφή προϊόντος"),
    ("fr", "en", "Return a product"),
    ("el_CY", "el", "Επιστροφή προϊόντος"),
    ("constructor", "en", "Return a product"),
    ("<b>", "en", "Return a product"),
]


def test_the_language_follows_the_chat(open_form):
    form = open_form(every_kind())
    for asked, language, title in LANGUAGES:
        form.open(lang=asked)
        expect(form.heading, asked).to_have_text(title)
        expect(form.page).to_have_title(title)
        expect(form.page.locator("html")).to_have_attribute("lang", language)
        expect(form.page.locator("html")).to_have_attribute("dir", "ltr")


def test_every_text_changes_with_the_language(open_form):
    greek = open_form(every_kind(), parameters={"lang": "el"}).page.locator("main").inner_text()
    for english in ("Your order", "First name", "As on", "(optional)", "Choose", "Send\n"):
        assert english not in greek
    assert "Όνομα" in greek
    assert "(προαιρετικό)" in greek
    assert "Επιλέξτε…" in greek


def test_placeholders_change_with_the_language(open_form):
    form = open_form(every_kind(), parameters={"lang": "el"})
    expect(form.control("order_no")).to_have_attribute("placeholder", "AB12345678 (ελ)")


def test_a_regional_language_falls_back_to_its_base_then_to_the_default(open_form):
    title = LocalText.of({"pt": "Olá", "en": "Hello", "pt-br": "Oi"})
    form = project(NAME, languages=("en", "pt", "pt-br"), texts=FormTexts(title=title))
    for asked, shown in (("pt-BR", "Oi"), ("pt-PT", "Olá"), ("pt", "Olá"), ("es", "Hello")):
        expect(open_form(form, parameters={"lang": asked}).heading).to_have_text(shown)


@pytest.mark.parametrize("language", ["ar", "he"])
def test_languages_written_from_the_right_turn_the_page_around(open_form, language):
    form = open_form(project(NAME, languages=("en", language)), parameters={"lang": language})
    expect(form.page.locator("html")).to_have_attribute("dir", "rtl")
    label = form.page.locator("label").first.bounding_box()
    box = form.control("first_name").bounding_box()
    assert label
    assert box
    assert label["x"] + label["width"] == pytest.approx(box["x"] + box["width"], abs=1)


def test_hidden_parameters_ride_along_and_others_do_not(open_form):
    form = open_form(
        every_kind(), parameters={"utm_campaign": "spring Ω", "utm_source": "mail", "source": "x"}
    )
    assert "confidential-constant" not in form.page.content()
    form.fill(
        {
            "first_name": "Ada",
            "order_no": "ab12345678",
            "quantity": "2",
            "bought_on": "2024-05-01",
            "email": "ada@example.com",
        }
    )
    form.control("reason").select_option("damaged")
    form.page.get_by_label("Voucher").check()
    form.control("agree").check()
    form.submit()
    expect(form.heading).to_have_text("Thank you")
    assert form.submission()["params"] == {**PARAMETERS, "utm_campaign": "spring Ω"}


@pytest.mark.parametrize("language", ["en", "el"])
def test_texts_are_text_wherever_they_stand(open_form, language):
    form = open_form(hostile(), parameters={"lang": language})
    expect(form.form).to_be_visible()
    form.fill({"one": "<script>window.hurt = 1</script>", "six": "<img src=x onerror=hurt>"})
    form.submit()
    expect(form.summary).to_be_focused()
    form.answers = [(422, {"fields": {"one": "<img src=x onerror='window.hurt = 1'>"}})]
    form.fill({"one": "abc", "six": "a@b.co"})
    form.control("three").select_option(index=1)
    form.control("four").check()
    form.control("five").check()
    form.submit()
    expect(form.error("one")).to_contain_text("<img src=x")
    form.answers = [(200, {"status": "delivered"})]
    form.fill({"one": "abcd"})
    form.submit()
    form.page.locator("html[data-screen=done]").wait_for()
    assert form.page.evaluate("window.hurt") is None
    assert form.page.locator("img, svg, main script, b").count() == 0
