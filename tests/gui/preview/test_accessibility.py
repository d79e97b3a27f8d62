"""What axe finds in the page that is shown, and in all panes and states."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QTabWidget

from builder.form.conditions import Comparison
from builder.form.fields import HiddenField, Option, RadioField, StepField, TextField
from builder.form.project import Flow
from builder.form.texts import LocalText
from builder.gui.preview.accessibility.report_dialog import ReportDialog
from builder.gui.preview.accessibility.visits import setups_of
from builder.gui.web.axe import Check, words_in
from builder.storage.walls import Setup
from builder.trial.accessibility import Issue, Visit, html, read_issues
from builder.trial.accessibility import summary as summary_of
from tests.gui.finding import find

_LEFT = Qt.MouseButton.LeftButton
BREAK = (
    "(() => { const box = document.querySelector('[name=city]');"
    " box.style.color = '#888'; box.style.background = '#999'; box.value = 'Athens';"
    " document.querySelector('[for=f-city]')?.remove();"
    " box.removeAttribute('aria-labelledby'); return true; })()"
)


def issues(wall):
    view = find(wall.workspace, QListWidget, "checks_list")
    return [view.item(row).text() for row in range(view.count())]


def summary(wall):
    return find(wall.workspace, QLabel, "checks_summary").text()


def test_what_is_shown_now_is_checked_and_leads_to_element_and_field(wall, services):
    wall.run_command("check_accessibility")
    tabs = find(wall.workspace, QTabWidget, "preview_tabs")
    assert tabs.tabText(tabs.currentIndex()) == "Accessibility"
    wall.bot.waitUntil(lambda: "was checked" in summary(wall))
    assert issues(wall) == []
    wall.run("Phone", BREAK)
    wall.bot.mouseClick(find(wall.workspace, QPushButton, "checks_now"), _LEFT)
    wall.bot.waitUntil(lambda: bool(issues(wall)))
    label = next(each for each in issues(wall) if "label" in each)
    assert label.startswith("Critical: ")
    assert "Fix any of the following" in label
    view = find(wall.workspace, QListWidget, "checks_list")
    row = issues(wall).index(label)
    view.scrollToItem(view.item(row))
    place = view.visualItemRect(view.item(row)).center()
    wall.bot.mouseClick(view.viewport(), _LEFT, pos=place)
    city = next(each for each in services.document.project.fields if each.name == "city")
    wall.bot.waitUntil(lambda: services.selection.ids == {city.id})
    wall.wait_for("Phone", "document.querySelector('[name=city]').style.outline.includes('solid')")
    assert wall.run("Phone", "typeof window.axe") == "undefined"


def test_findings_in_sight_follow_the_page_and_others_are_forgotten(wall):
    wall.run_command("check_accessibility")
    wall.bot.waitUntil(lambda: "was checked" in summary(wall))
    wall.run("Phone", BREAK)
    wall.run_command("check_accessibility")
    wall.bot.waitUntil(lambda: bool(issues(wall)))
    wall.workspace.reload()
    wall.bot.waitUntil(lambda: issues(wall) == [])
    assert "Nothing breaks a rule" in summary(wall)
    wall.preview.look_at("Console")
    wall.workspace.reload()
    wall.wait()
    wall.bot.waitUntil(lambda: summary(wall) == "Not checked yet.")


def open_report(wall):
    wall.run_command("accessibility_report")
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, ReportDialog)]
    return next(each for each in shown if each.isVisible())


@pytest.fixture
def stepped(wall, services):
    """A form of two steps and a review, in Greek."""
    words = LocalText.of(en="Name", el="Όνομα")
    fields = (
        TextField(id="f_a", name="a", label=words, required=True),
        StepField(id="s_2", text=words),
        TextField(id="f_b", name="b", label=words),
    )
    changed = replace(
        services.document.project, fields=fields, flow=Flow(review=True), languages=("el",)
    )
    services.document.edit("Steps", changed)
    wall.wait()
    return wall


def test_a_report_goes_through_all_states_and_schemes(stepped, dialogs, tmp_path):
    dialog = open_report(stepped)
    stepped.bot.waitUntil(lambda: bool(dialog.visits), timeout=120_000)
    assert {(each.pane, each.state) for each in dialog.visits} == {
        (f"Phone{scheme} · Greek", state)
        for scheme in ("", " · Dark")
        for state in ("As opened", "With errors", "Filled in", "Step 2", "Review", "Sent")
    }
    assert not [each for each in dialog.visits if each.issues or each.fault]
    # What Export says of the form as it is now.
    known = stepped.workspace.services.derived.accessibility
    assert (known.states, known.faults) == (12, ())
    path = tmp_path / "report.html"
    dialogs.will("save_file", path)
    stepped.bot.mouseClick(find(dialog, QPushButton, "report_save"), _LEFT)
    text = path.read_text(encoding="utf-8")
    assert "12 states of the page were checked." in text
    stepped.bot.mouseClick(find(dialog, QPushButton, "report_close"), _LEFT)


def test_a_report_looks_for_hidden_steps_and_says_which_it_has_not_seen(wall, services):
    words = LocalText.of(en="Name")
    options = tuple(Option(value=each, label=words) for each in ("x", "y"))

    def step(number, field, value):
        condition = Comparison(field=field, test="equals", values=(value,))
        text = TextField(id=f"f_{number}", name=f"t{number}", label=words)
        return (StepField(id=f"s_{number}", text=words, show_if=condition), text)

    source = HiddenField(id="f_1", name="t1", source="parameter", parameter="t1")
    hidden = StepField(
        id="s_0", text=words, show_if=Comparison(field="f_1", test="equals", values=("app",))
    )
    choice = RadioField(id="f_c", name="c", label=words, options=options, required=True)
    first = (
        source,
        hidden,
        TextField(id="f_0", name="t0", label=words),
        StepField(id="s_1", text=words),
    )
    fields = (*first, choice, *step(2, "f_c", "x"), *step(3, "f_c", "y"), *step(4, "f_2", "xyzzy"))
    project = replace(services.document.project, fields=fields, languages=("en",))
    services.document.edit("Steps", project)
    wall.wait()
    dialog = open_report(wall)
    wall.bot.waitUntil(lambda: bool(dialog.visits), timeout=120_000)
    steps = ("Step 1", "Step 3", "Step 4", "Step 5")
    states = ("As opened", "With errors", "Filled in", *steps, "Sent")
    assert [each.state for each in dialog.visits] == [*states, *states]
    missing = [each for each in dialog.visits if each.fault]
    assert [each.state for each in missing] == ["Step 1", "Step 5", "Step 1", "Step 5"]
    assert missing[0].fault.startswith("None of the answers that were tried lead there.")
    assert "4 states could not be checked." in summary_of(dialog.visits)
    known = services.derived.accessibility
    assert (known.states, known.faults) == (12, ())
    assert known.unseen[0].startswith("Phone · English, Step 1: None of the answers")
    assert len(known.unseen) == 4
    dialog.reject()


def test_each_pane_is_looked_at_in_each_language_and_scheme_once(services):
    project = replace(services.document.project, languages=("en", "el"))
    panes = [Setup(title="Mine"), Setup(scheme="dark"), Setup(language="ar", device="tablet")]
    found = setups_of(panes, project)
    assert [(each.device, each.language, each.scheme) for each in found] == [
        ("phone", "en", "light"),
        ("phone", "en", "dark"),
        ("phone", "el", "light"),
        ("phone", "el", "dark"),
        ("tablet", "ar", "light"),
        ("tablet", "ar", "dark"),
    ]


def test_a_report_is_cancelled(stepped):
    dialog = open_report(stepped)
    stepped.bot.waitUntil(lambda: dialog.browser.is_open)
    stepped.bot.mouseClick(find(dialog, QPushButton, "report_close"), _LEFT)
    assert dialog.browser.view is None
    stepped.bot.wait(300)
    assert stepped.state == "Shown as it will ship"


def test_a_report_escapes_what_stands_in_the_page():
    issue = Issue("r", "serious", "<b>", "fix & go", "a > b", "<img src=x onerror=alert(1)>")
    page = html(
        "<script>", [Visit("P", "S", (issue,)), Visit("P", "T", (), "gone")], datetime.now(UTC)
    )
    text = page.decode()
    assert "<script>" not in text
    assert "<img" not in text
    assert "&lt;img src=x onerror=alert(1)&gt;" in text
    assert "1 state could not be checked." in text


def test_the_worst_comes_first_and_nonsense_is_refused():
    told = '[{"rule": "a", "impact": "minor"}, {"rule": "b", "impact": "critical"}]'
    assert [each.rule for each in read_issues(told)] == ["b", "a"]
    for nonsense in (None, "1", '"TypeError"', "{"):
        with pytest.raises(ValueError):
            read_issues(nonsense)


# What axe says by itself of each rule that it runs, and of each way to break it.
_SAID = """
JSON.stringify((() => {
  const { rules, data } = axe._audit;
  const runs = rules.filter((rule) => rule.id === "target-size"
    || (rule.enabled && !rule.tags.includes("experimental")));
  const checks = new Set(runs.flatMap((rule) => [...rule.any, ...rule.all, ...rule.none])
    .map((check) => check.id ?? check));
  const flat = (held) => typeof held === "object" && held ? Object.keys(held) : [""];
  return {
    rules: runs.map((rule) => rule.id),
    checks: Object.fromEntries([...checks].filter((id) => data.checks[id]?.messages?.fail)
      .map((id) => [id, data.checks[id].messages.fail])),
    summaries: Object.keys(data.failureSummaries),
  };
})())
"""
_GAP = re.compile(r"\$\{[^}]*\}")


def variants(fail):
    return fail if isinstance(fail, dict) else {"": fail}


def checked_in(wall, language):
    """Return what is found in the page that is shown, worded in a language."""
    told = []
    Check(
        wall.pane("Phone").browser, language, lambda issues, fault: told.append((issues, fault))
    ).start()
    wall.bot.waitUntil(lambda: bool(told))
    issues, fault = told[0]
    assert not fault
    return issues


@pytest.mark.parametrize(
    ("language", "letters", "advice"),
    [("el", "[Α-Ωα-ω]{4}", "Διορθώστε"), ("ar", "[\u0621-\u064a]{4}", "أصلح")],
)
def test_axe_speaks_the_language_of_the_window(wall, language, letters, advice):
    assert checked_in(wall, language) == ()
    wall.run("Phone", BREAK)
    found = checked_in(wall, language)
    assert {"label", "color-contrast"} <= {each.rule for each in found}
    for each in found:
        assert re.search(letters, each.words), each
        assert each.advice.startswith(advice), each
        assert "${" not in each.advice
        assert all(re.search(letters, line) for line in each.advice.splitlines()), each

    told: list[object] = []
    wall.pane("Phone").browser.run(_SAID, told.append)
    wall.bot.waitUntil(lambda: bool(told))
    said, words = json.loads(str(told[0])), words_in(language)
    assert len(said["rules"]) > 80
    assert len(said["checks"]) > 80
    lacking = [each for each in said["rules"] if "help" not in words["rules"].get(each, {})]
    lacking += [each for each in said["summaries"] if each not in words["failureSummaries"]]
    assert lacking == []


@pytest.mark.parametrize("language", ["el", "ar"])
def test_each_way_to_break_a_rule_is_said_with_its_values(wall, language):
    """Compared with English, which axe says by itself in a page that is new to it."""
    checked_in(wall, "en")
    told: list[object] = []
    wall.pane("Phone").browser.run(_SAID, told.append)
    wall.bot.waitUntil(lambda: bool(told))
    words = words_in(language)["checks"]
    lacking = []
    for name, fail in json.loads(str(told[0]))["checks"].items():
        ours = variants(words.get(name, {}).get("fail", {}))
        for variant, text in variants(fail).items():
            said = ours.get(variant, "")
            if not said or sorted(set(_GAP.findall(said))) != sorted(set(_GAP.findall(text))):
                lacking.append((name, variant, text, said))
    assert lacking == []
