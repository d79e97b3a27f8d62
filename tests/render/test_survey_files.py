"""What the files around a survey say of the platform's separate survey response."""

from __future__ import annotations

import pytest

from builder.check import validate
from builder.form.fields import RatingField
from builder.gui.shell.start.steps_dialog import STEPS
from builder.render import plan_of, render_bundle
from builder.render.hosting_ways import facts_of, ways_of
from tests.projects import NAME, project, words

RATING = RatingField(id="f_r", name="rating", label=words("Rating"), required=True)


def readme(survey: bool) -> str:
    made = project(RATING, purpose="survey") if survey else project(NAME)
    text = render_bundle(plan_of(validate(made)))["README.md"].decode()
    part = text.partition("## On the platform's side")[2].partition("\n## ")[0]
    return " ".join(part.split())


def test_the_readme_of_a_survey_asks_for_a_survey_response():
    said = readme(survey=True)
    assert "Add a survey response" in said
    assert "There is no node to trigger." in said
    assert "Add a webview response" not in said


def test_the_readme_of_a_form_asks_for_a_webview_response():
    said = readme(survey=False)
    assert "Add a webview response" in said
    assert "Choose the node to trigger" in said
    assert "survey" not in said


@pytest.mark.parametrize(("purpose", "survey"), [("survey", True), ("context", False)])
def test_the_deploy_page_goes_by_the_purpose(purpose, survey):
    made = project(RATING, purpose=purpose)
    platform = ways_of(facts_of(plan_of(validate(made))))[-1]
    said = " ".join(each.text for each in platform.steps)
    assert ("survey response" in said) == survey
    assert ("Choose the node to trigger" in said) != survey


def test_the_first_steps_mention_surveys():
    said = " ".join(how for _, how in STEPS)
    assert "survey response" in said
    assert "A survey triggers no node." in said
