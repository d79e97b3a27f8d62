"""Project name, title and file name follow each other until one is given by hand."""

from dataclasses import replace

import pytest

from builder.form import naming
from builder.form.project import FormTexts, Project
from builder.form.texts import LocalText

NEW = Project(id="f", name="New form", texts=FormTexts(title=LocalText.of(en="New form")))


def called(name: str, title: str) -> Project:
    return replace(NEW, name=name, texts=FormTexts(title=LocalText.of(en=title)))


@pytest.mark.parametrize(
    ("name", "title", "follows"),
    [
        ("New form", "New form", True),
        ("New form", "Ask us", True),
        ("Ask us", "Ask us", True),
        ("", "Ask us", True),
        ("Contact", "Write to us", True),  # it came with the form
        ("Spring campaign", "Ask us", False),
        ("Spring campaign", "New form", False),
    ],
)
def test_a_name_follows_the_title_unless_somebody_gave_it(name, title, follows):
    assert naming.name_follows(called(name, title), ["Contact"]) is follows


def test_the_name_is_the_title_of_the_first_language_in_one_line():
    done = naming.retitled(NEW, "en", " List your\n property ", follow=True)
    assert done.name == "List your property"
    assert naming.retitled(NEW, "el", "Τίτλος", follow=True).name == "New form"
    assert naming.retitled(NEW, "en", "Mine", follow=False).name == "New form"


def test_a_title_that_was_deleted_leaves_a_name():
    assert naming.retitled(NEW, "en", "", follow=True).name == "New form"


def test_the_title_follows_the_name_until_there_is_a_title():
    assert naming.title_of(naming.renamed(NEW, "Survey", follow=True)) == "Survey"
    assert naming.title_follows(NEW)
    assert not naming.title_follows(called("x", "Ask us"))


@pytest.mark.parametrize(
    ("project", "stem", "name", "title"),
    [
        (NEW, "list-your-property", "List your property", "List your property"),
        (NEW, "  ", "New form", "New form"),
        (NEW, "ΑΊΤΗΜΑ_2", "ΑΊΤΗΜΑ 2", "ΑΊΤΗΜΑ 2"),
        (called("New form", "Ask us"), "ask", "Ask", "Ask us"),
        (called("Mine", "Ask us"), "ask", "Mine", "Ask us"),
        (called("Contact", "Write to us"), "offer", "Offer", "Write to us"),
    ],
)
def test_a_form_without_a_name_of_its_own_is_called_as_its_file(project, stem, name, title):
    done = naming.named_after_file(project, stem, ["Contact"])
    assert (done.name, naming.title_of(done)) == (name, title)
