"""What is typed into a search finds what people would say it fits."""

import ast
from pathlib import Path

import pytest

import builder
from builder.searching import folded, has_all

# Where case alone is set aside on purpose: these compare whole names, and search nothing.
_NAMES = {
    "form/edits.py",
    "form/latin.py",
    "form/names.py",
    "form/shown_names.py",
    "gui/shell/manual/pages.py",  # the manual is in English, and tells where each word stands
    "gui/widgets/mnemonics.py",
    "keys/names.py",
    "searching.py",
}


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("ετικετα", "Ετικέτα"),
        ("ΕΠΙΛΟΓΕΣ", "επιλογές"),
        ("επιλογεσ", "Επιλογές"),
        ("cafe", "Café"),
        ("CAFÉ", "cafe"),
        ("احمد", "أَحمد"),
        ("strasse", "Straße"),
        ("ﬁeld", "field"),
        ("값", "값"),
    ],
)
def test_case_and_accents_are_passed_over(typed, text):
    assert folded(typed) in folded(text)


def test_each_word_is_looked_for_in_any_order():
    assert has_all("Μικρότερη τιμή", "τιμη  μικροτερη")
    assert not has_all("Μικρότερη τιμή", "τιμη μεγιστη")
    assert has_all("anything", "  ")


def test_what_differs_in_letters_stays_different():
    assert not has_all("Label", "Lable")
    assert folded("日本") == "日本"


def test_every_search_of_the_app_compares_so():
    folder = Path(builder.__file__).parent
    alone = {
        path.relative_to(folder).as_posix()
        for part in ("form", "storage", "keys", "gui")
        for path in (folder / part).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "casefold"
    }
    assert alone <= _NAMES, "compare with builder.searching, which sets accents aside as well"
