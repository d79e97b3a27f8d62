"""Texts that are longer than a text of a form may be: what is cut is told."""

from __future__ import annotations

from typing import Any

from builder.check.wording import TEXT_MAX
from tests.importers.making import fields_of, has, read, told

CUT = "beyond 10,000 characters"
#: Texts that lose words where they are cut: with spaces at the end of what is kept, and before it.
LONG = {
    "one more": "x" * (TEXT_MAX + 1),
    "space at the cut": "x" * (TEXT_MAX - 1) + "  " + "y" * 20,
    "many spaces": "x" + " " * (TEXT_MAX + 5) + "y",
    "spaces before": " " * (TEXT_MAX + 5) + "x" * (TEXT_MAX + 1),
    "spaces without end": " " * 10 * TEXT_MAX + "x",
}
#: Texts that fit.
FITTING = {
    "longest": "x" * TEXT_MAX,
    "spaces around": " " * TEXT_MAX + "x" * TEXT_MAX + "\n" * TEXT_MAX,
    "empty": " " * (TEXT_MAX + 5),
}


def test_a_text_that_is_cut_is_told_in_every_format(tmp_path):
    for cases, is_cut in ((LONG, True), (FITTING, False)):
        for name, words in cases.items():
            files: dict[str, dict[str, Any]] = {
                "s.json": {"properties": {"a": {"type": "string", "title": words}}},
                "f.json": {"components": [{"type": "textfield", "key": "a", "label": words}]},
                "v.json": {"elements": [{"type": "text", "name": "a", "title": {"de": words}}]},
            }
            for file, content in files.items():
                found = read(tmp_path, file, content)
                assert has(told(found, "left"), CUT) == is_cut, (name, file)
                for label in fields_of(found)["a"]["label"].values():
                    assert len(label) <= TEXT_MAX
                    assert label == label.strip()


def test_tags_take_no_room_in_a_text_and_what_is_cut_behind_them_is_told(tmp_path):
    for words, is_cut in (
        ("<b>" + "x" * TEXT_MAX + "</b>", False),
        ("<i></i>" * TEXT_MAX + "x", False),
        ("<b>" * 2000 + "x" * TEXT_MAX + "y", True),
        ("x" * 6000 + "<br>" * 1500 + "y" * 6000, True),
    ):
        shown = {"type": "content", "key": "a", "html": words}
        hint = {"type": "textfield", "key": "a", "label": "A", "description": words}
        places: tuple[tuple[str, dict[str, Any], str], ...] = (
            ("f.json", {"components": [shown]}, "text"),
            ("f.json", {"components": [hint]}, "hint"),
            ("v.json", {"elements": [{"type": "html", "name": "a", "html": words}]}, "text"),
            ("v.json", {"completedHtml": words, "elements": [{"type": "text", "name": "a"}]}, ""),
        )
        for file, content, attribute in places:
            found = read(tmp_path, file, content)
            assert has(told(found, "left"), CUT) == is_cut, (words[:10], file, attribute)
            (field,) = fields_of(found).values()
            kept = field[attribute] if attribute else found.project.texts.success.as_dict()
            assert kept["en"].endswith("y" if words.count("y") > 1 else "x")


def test_words_of_a_page_that_are_cut_end_with_a_sign_of_it(tmp_path):
    label = "Name" + " " * 5 * TEXT_MAX + "of the dog"
    page = f'<form lang="en"><label>{label} <input name="n"></label></form>'
    assert fields_of(read(tmp_path, "p.html", page))["n"]["label"] == {"en": "Name…"}
