from __future__ import annotations

import pytest

from builder.check import check
from builder.form.edits_names import with_mended_name, with_snake_case_names
from builder.form.fields import EmailField, HeadingField, TextField
from builder.form.project import Project
from builder.form.texts import LocalText


def form(*names: str) -> Project:
    fields = [TextField(id=f"f{i}", name=name) for i, name in enumerate(names)]
    return Project(id="x", name="x", fields=(HeadingField(id="h"), *fields))


def names(project: Project) -> list[str]:
    return [each.name for each in project.fields if isinstance(each, TextField | EmailField)]


def codes(project: Project) -> set[str]:
    return {each.code for each in check(project) if each.code.startswith("name-")}


def test_all_names_get_the_guides_style_in_one_edit_and_stay_free():
    project = form("firstName", "first_name", "zipCode2", "URL", "odd-name", "_x")
    changed = with_snake_case_names(project)
    assert names(changed) == ["first_name_2", "first_name", "zip_code2", "url", "odd-name", "x"]
    assert "name-style" in codes(project)
    assert "name-style" not in codes(changed)
    assert with_snake_case_names(changed) == changed


@pytest.mark.parametrize(
    ("name", "mended"),
    [
        ("$firstName", "firstName"),
        ("first-name", "first_name"),
        ("tags", "form_tags"),
        ("taken", "taken_2"),
        ("", "price"),
        ("1", "text"),
    ],
)
def test_one_edit_mends_a_name_that_cannot_be_used(name, mended):
    label = LocalText.of(en="Price in €")
    fields = (TextField(id="a", name="taken"), TextField(id="b", name=name, label=label))
    project = Project(id="x", name="x", fields=fields)
    assert codes(project)
    changed = with_mended_name(project, "b")
    assert names(changed) == ["taken", mended]
    assert not codes(changed) - {"name-style"}


def test_only_a_field_with_a_name_can_be_mended():
    for field_id in ("h", "missing"):
        with pytest.raises(KeyError):
            with_mended_name(form("a"), field_id)
