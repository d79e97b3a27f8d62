"""Profiles, variables of the conversation, and the address as the chat calls it."""

from dataclasses import replace
from urllib.parse import parse_qsl, urlsplit

from builder.form.conditions import Comparison
from builder.form.fields import HiddenField
from builder.form.project import Hosting, Integration, Platform
from builder.storage.starters import open_starter
from builder.trial.profiles import Profile, Profiles, beside
from tests.gui.preview_lab.lab_page import LabPage
from tests.gui.preview_page import PreviewPage
from tests.projects import NAME, project

HEADING = "page.querySelector('h1').textContent.trim()"


def test_values_are_kept_as_a_profile_and_come_back(lab):
    page = lab.page
    page.type_parameter("user_id", "anna@example.com")
    lab.do("new")
    lab.name_it("Anna")
    assert lab.profiles == ["As documented", "Anna"]
    assert lab.profile == "Anna"
    page.type_parameter("user_id", "bert")
    assert "not saved" in lab.profile_state
    lab.do("new")
    lab.name_it("Bert")
    lab.choose_profile("Anna")
    assert page.parameters["user_id"] == "anna@example.com"
    assert lab.profile_state == ""
    page.wait_for_page()
    page.type_parameter("more", "user_id=other")
    lab.save_profile()
    lab.choose_profile("As documented")
    assert page.parameters["user_id"] == "user-7f3c2a10"
    assert "more" not in page.parameters
    lab.choose_profile("Anna")
    assert page.parameters["more"] == "user_id=other"


def test_a_profile_is_duplicated_renamed_and_deleted(lab):
    lab.do("new")
    lab.name_it("Anna")
    lab.do("duplicate")
    lab.name_it("Zoe")
    lab.do("rename")
    lab.name_it("Zora")
    assert lab.profiles == ["As documented", "Anna", "Zora"]
    lab.do("rename")
    lab.name_it("anna")
    assert "already" in lab.profile_state
    assert lab.asks_for_a_name
    lab.name_it("Zoe B")
    assert not lab.asks_for_a_name
    lab.do("delete")
    assert lab.profiles == ["As documented", "Anna"]
    assert lab.profile == "As documented"
    assert not any(lab.can_do(name) for name in ("duplicate", "rename", "delete", "shared"))


def test_a_chosen_profile_stays_chosen_when_one_comes_back_to_preview(lab, services, tmp_path):
    lab.page.type_parameter("user_id", "anna")
    lab.do("new")
    lab.name_it("Anna")
    own = services.home.parameters / f"{services.document.project.id}.json"
    Profiles(None, own).add(Profile(name="Of another window", parameters={}))
    lab.workspace.hide()
    lab.workspace.show()
    lab.workspace.entered()
    assert lab.profiles == ["As documented", "Anna", "Of another window"]
    assert lab.profile == "Anna"
    assert lab.profile_state == ""


def test_a_profile_keeps_what_the_form_does_not_know_now(lab, services):
    """Made for a form that reads a parameter and a variable, which is opened without them."""
    own = services.home.parameters / f"{services.document.project.id}.json"
    known = {"channel": "web", "lang": "en", "user_id": "anna", "utm_campaign": "spring"}
    held = Profile(name="Anna", parameters=known, variables={"city": "Athens"})
    Profiles(None, own).add(held)
    lab.workspace.hide()
    lab.workspace.show()
    lab.workspace.entered()
    lab.choose_profile("Anna")
    assert "utm_campaign=spring" in lab.address
    assert lab.profile_state == ""
    lab.page.type_parameter("user_id", "bert")
    assert "not saved" in lab.profile_state
    lab.save_profile()
    assert lab.profile_state == ""
    ((saved,), _faults) = Profiles(None, own).read()
    assert saved.variables == {"city": "Athens"}
    assert (saved.parameters["user_id"], saved.more) == ("bert", "utm_campaign=spring")


def test_cases_are_made_of_the_channel_that_is_chosen(lab):
    lab.page.type_parameter("channel", "viber")
    lab.page.try_case("Channel in capitals")
    assert lab.page.parameters["channel"] == "VIBER"
    lab.page.type_parameter("channel", "VIBER")
    lab.page.try_case("As documented")
    assert lab.page.parameters["channel"] == "viber"
    lab.page.wait_for_page()
    assert lab.page.run(HEADING) == "Your details"


def test_a_copy_of_the_form_with_the_same_id_begins_as_documented(lab, services, tmp_path):
    lab.page.type_parameter("integration_id", "of-the-one-before")
    lab.page.type_parameter("user_id", "anna")
    lab.page.type_parameter("more", "debug=1")
    project = services.document.project
    own = Platform(integrations=(Integration(channel="web", integration_id="of-the-copy"),))
    services.document.open(replace(project, platform=own), tmp_path / "copy.webview.json")
    lab.page.wait_for_page()
    assert lab.page.parameters["integration_id"] == "of-the-copy"
    assert lab.page.parameters["user_id"] != "anna"
    assert "more" not in lab.page.parameters
    assert "of-the-one-before" not in lab.page.payload


def test_a_profile_is_shared_beside_the_project(lab, services, tmp_path):
    document = services.document
    lab.do("new")
    lab.name_it("Anna")
    assert not lab.can_do("shared")
    path = tmp_path / "shop.webview.json"
    document.mark_saved(path, "")
    lab.choose_profile("Anna")
    lab.do("shared")
    held, faults = Profiles(beside(path), tmp_path / "nobody.json").read()
    assert [each.name for each in held] == ["Anna"]
    assert faults == ()
    assert lab.profiles == ["As documented", "Anna"]
    # Of another form, they are not offered.
    document.open(open_starter("lead"))
    assert lab.profiles == ["As documented"]


def test_a_damaged_file_is_named_and_stays_as_it_is(lab, services, tmp_path):
    path = tmp_path / "shop.webview.json"
    beside(path).write_text("{", "utf-8")
    services.document.mark_saved(path, "")
    assert "shop.parameters.json" in lab.profile_state
    lab.do("new")
    lab.name_it("Anna")
    assert "shop.parameters.json" in lab.profile_state
    assert beside(path).read_text("utf-8") == "{"
    beside(path).unlink()
    lab.name_it("Anna")
    assert lab.profiles == ["As documented", "Anna"]


def test_the_address_is_shown_as_it_is_called_and_copied(lab, services):
    project = services.document.project
    hosting = Hosting(page_origins=("https://forms.shop.example",))
    services.document.edit("Hosting", replace(project, hosting=hosting))
    lab.page.try_case("User id twice")
    assert lab.address.startswith("https://forms.shop.example/?channel=web&integration_id=")
    pairs = parse_qsl(urlsplit(lab.address).query)
    assert [text for name, text in pairs if name == "user_id"] == ["user-7f3c2a10", "somebody-else"]
    lab.page.try_case("Hostile: broken encoding")
    assert lab.address.endswith("&user_id=%ff%fe&lang=%C0%80&%=%zz")
    services.commands.run("preview.copy_address")
    assert lab.clipboard == lab.address
    lab.press("preview_copy_address_button")
    assert lab.clipboard == lab.address


def test_of_a_parameter_that_stands_twice_page_and_pane_take_the_first(lab):
    page = lab.page
    page.try_case("User id twice")
    page.wait_for_page()
    lab.fill_in()
    assert page.delivery["user_id"] == "user-7f3c2a10"
    page.try_case("User id twice, the first one malformed")
    page.wait_for("/from the chat/i.test(page.querySelector('h1').textContent)")
    page.wait_for_payload("'user_id' is malformed")
    page.try_case("User id empty")
    page.wait_for_payload("'user_id' is missing")
    # What nobody asks for keeps nobody out, and neither does a page's id.
    for case in ("Unknown parameter", "Page id malformed", "Hostile: names of objects"):
        page.try_case(case)
        page.wait_for_page()
        assert page.run(HEADING) == "Your details", case
        page.wait_for_payload("Not yet")


def test_the_conversations_variables_reach_page_and_payload(lab, services):
    assert not lab.has_variables
    project = services.document.project
    hidden = HiddenField(id="f_total", name="total", source="context", parameter="total_cost")
    platform = replace(project.platform, read_context=True)
    services.document.edit(
        "Variable", replace(project, fields=(*project.fields, hidden), platform=platform)
    )
    lab.page.wait_for_page()
    assert lab.has_variables
    lab.type_variable("total_cost", "12,50")
    lab.page.wait_for_page()
    lab.fill_in()
    lab.page.wait_for_payload('"total": "12,50"')
    lab.do("new")
    lab.name_it("Dear")
    lab.choose_profile("As documented")
    lab.page.wait_for_page()
    lab.fill_in()
    lab.page.bot.waitUntil(lambda: "12,50" not in lab.page.payload)
    lab.choose_profile("Dear")
    lab.page.wait_for_page()
    lab.fill_in()
    lab.page.wait_for_payload('"total": "12,50"')


def test_an_answer_that_a_variable_asks_for_stands_in_the_payload(lab, services):
    visits = HiddenField(id="f_v", name="visits", source="context", parameter="visits")
    asked = Comparison(field="f_v", test="equals", values=("3",))
    services.document.open(
        project(
            visits,
            replace(NAME, show_if=asked),
            id="asked",
            platform=Platform(read_context=True),
        )
    )
    lab.page.wait_for_page()
    lab.type_variable("visits", "3")
    lab.page.wait_for_page()
    lab.page.fill_in(NAME.name, "Ada")
    lab.page.wait_for_payload(f'"{NAME.name}": "Ada"')
    # A case that is recorded says in which conversation that was.
    with lab.page.bot.waitSignal(services.recordings.recorded):
        services.commands.run("preview.record_case")
    (recorded,) = services.recordings.take()
    assert (recorded.values[NAME.name], recorded.variables) == ("Ada", {"visits": "3"})
    lab.page.fill_in(NAME.name, "")
    lab.page.wait_for_payload("Not yet")
    # With another variable nobody is asked.
    lab.type_variable("visits", "4")
    lab.page.wait_for_page()
    lab.page.wait_for_payload('"visits": "4"')
    assert NAME.name not in lab.page.payload


def test_profiles_are_there_again_in_the_next_run(make_app, qtbot):
    app = make_app()
    app.window.files.new("demo-form")
    app.go("Preview")
    lab = LabPage(qtbot, app.window.workspace("preview"))
    PreviewPage(qtbot, lab.workspace).wait_for_page()
    project = app.window.services.document.project
    lab.do("new")
    lab.name_it("Anna")
    assert app.window.services.home.parameters.joinpath(f"{project.id}.json").is_file()
    app.window.services.document.open(open_starter("lead"))
    app.window.services.document.open(project)
    assert lab.profiles == ["As documented", "Anna"]
