"""How large submissions may get: what the form's limits allow must fit into the body."""

from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from builder.backend.intake import BODY_MAX, BODY_MOST
from builder.check import check
from builder.check.size import body_max, body_needed
from builder.form.fields import (
    CheckboxesField,
    EmailField,
    HiddenField,
    Option,
    SelectField,
    TextareaField,
    TextField,
    UrlField,
)
from builder.storage.starters import open_starter
from tests.projects import NAME, everything, project, words

_WIDE = "\U0001f600"


def test_most_forms_need_no_more_than_before():
    for form in (open_starter("demo-form"), everything()):
        assert body_max(form) == BODY_MAX


def test_a_form_of_long_texts_is_given_room_up_to_a_bound():
    area = TextareaField(id="a0", name="a0", label=words("A"), max_length=10_000)
    for count, most in ((1, BODY_MAX), (2, None), (20, None), (26, BODY_MOST), (99, BODY_MOST)):
        form = project(*(replace(area, id=f"a{n}", name=f"a{n}") for n in range(count)))
        assert body_max(form) == (most or body_needed(form))
        assert body_max(form) >= min(count * 40_000, BODY_MOST)


@given(
    lengths=st.lists(st.integers(1, 10_000), max_size=5),
    values=st.lists(st.text(min_size=1, max_size=40), max_size=8, unique=True),
)
def test_the_longest_answers_that_keep_the_rules_fit(lengths, values):
    options = tuple(Option(value=each) for each in values)
    fields = (
        *(
            TextareaField(id=f"t{n}", name=f"t{n}" * 8, max_length=length)
            for n, length in enumerate(lengths)
        ),
        TextField(id="x", name="x" * 64, max_length=500),
        EmailField(id="m", name="mail"),
        UrlField(id="u", name="url"),
        SelectField(id="s", name="pick", options=options),
        CheckboxesField(id="c", name="many", options=options),
        HiddenField(id="h", name="from", source="parameter", parameter="utm" * 20),
    )
    answers = {
        **{f"t{n}" * 8: _WIDE * length for n, length in enumerate(lengths)},
        "x" * 64: '"\\' * 250,
        "mail": _WIDE * 254,
        "url": _WIDE * 2000,
        "pick": max(values, key=len, default=""),
        "many": values,
    }
    names = ("channel", "integration_id", "session_id", "user_id", "trigger_node_id", "page_id")
    passed = {**dict.fromkeys(names, _WIDE * 256), "lang": "x" * 32, "utm" * 20: _WIDE * 512}
    body = json.dumps(
        {"params": passed, "values": answers, "key": "k" * 64},
        ensure_ascii=False,
        separators=(",", ":"),
    ).encode("utf-8", "surrogatepass")
    assert len(body) <= body_needed(project(NAME, *fields))


def test_what_is_too_much_together_names_the_field_that_takes_most():
    area = TextareaField(id="a0", name="a0", label=words("A story"), max_length=9_000)
    fields = [replace(area, id=f"a{n}", name=f"a{n}", label=words("Short")) for n in range(1, 40)]
    longest = replace(area, max_length=10_000)
    (found,) = (each for each in check(project(*fields, longest)) if each.code == "size")
    assert found.text.endswith("Allow fewer characters, first of all in “A story”.")
    assert (found.place.field_id, found.place.attribute) == ("a0", "max_length")
