"""Where the values of a text stand."""

import json
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from builder.strict_json.spans import nearest, offset_of, read_spans, steps_at, steps_in

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=20,
)


def _walk(node, value, text):
    assert json.loads(text[node.start : node.end]) == value
    inner = value if isinstance(value, dict) else dict(enumerate(value)) if node.kind else {}
    assert node.children.keys() == inner.keys()
    for key, each in node.children.items():
        _walk(each, inner[key], text)


@given(value=values, indent=st.sampled_from([None, 2]), plain=st.booleans())
@settings(max_examples=60)
def test_each_value_has_its_span(value, indent, plain):
    text = json.dumps(value, indent=indent, ensure_ascii=plain)
    root = read_spans(text)
    assert root is not None
    _walk(root, value, text)


@given(st.text(alphabet='{}[],:"\\ \nab1', max_size=60))
@settings(max_examples=200)
def test_any_text_at_all_is_read_without_an_accident(text):
    root = read_spans(text)
    assert (root is None) == (re.sub(r"[\s:,}\]]", "", text) == "")
    if root is not None:
        for offset in range(len(text) + 1):
            for _step, node in steps_at(root, offset):
                assert node.name_start <= offset <= node.end


def test_what_is_typed_right_now_does_not_hide_what_stands_around_it():
    text = '{"a": {"b": [1, 2], "c": "not clo\n}, "d": {"e": 3}, "f'
    root = read_spans(text)
    assert root is not None
    found = nearest(root, steps_in("d.e"))
    assert text[found.start : found.end] == "3"
    assert [step for step, _ in steps_at(root, text.index("2]"))] == ["a", "b", 1]


def test_a_hostile_text_is_read_in_a_time_that_grows_with_its_length():
    count = 100_000
    root = read_spans("[" * count + "}" * count)
    assert root is not None
    assert root.end == 2 * count


def test_what_is_begun_before_a_property_does_not_take_its_name():
    text = '{"a": 1, " \n"b": 2}'
    root = read_spans(text)
    assert root is not None
    assert set(root.children) == {"a", "b"}


def test_a_path_that_leads_too_far_ends_at_what_there_is():
    text = '{"fields": [{"label": {"en": "A"}}]}'
    root = read_spans(text)
    assert root is not None
    label = nearest(root, steps_in("fields[0].label.el"))
    assert text[label.start : label.end] == '{"en": "A"}'


def test_a_place_in_words_has_an_offset():
    assert offset_of("ab\ncde\n", "line 2, column 3") == 5
    assert offset_of("ab", "line 1, column 9") == 2
    assert offset_of("ab", "fields[0].name") is None
