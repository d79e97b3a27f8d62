from __future__ import annotations

from builder.check import check
from builder.form.edits_names import with_snake_case_names
from builder.form.fields import HeadingField, TextField
from builder.form.mends import mend_of
from builder.form.project import Project


def form(*names: str) -> Project:
    fields = [TextField(id=f"f{i}", name=name) for i, name in enumerate(names)]
    return Project(id="x", name="x", fields=(HeadingField(id="h"), *fields))


def names(project: Project) -> list[str]:
    return [each.name for each in project.fields if isinstance(each, TextField)]


def codes(project: Project) -> set[str]:
    return {each.code for each in check(project) if each.code.startswith("name-")}


def test_all_names_get_the_guides_style_in_one_edit_and_stay_free():
    project = form("firstName", "first_name", "zipCode2", "URL", "odd-name", "_x")
    changed = with_snake_case_names(project)
    assert names(changed) == ["first_name_2", "first_name", "zip_code2", "url", "odd-name", "x"]
    assert "name-style" in codes(project)
    assert "name-style" not in codes(changed)
    assert with_snake_case_names(changed) == changed
    (style,) = (each for each in check(project) if each.code == "name-style")
    mend = mend_of(style.code, project, style.place)
    assert mend is not None
    assert mend.project == changed
