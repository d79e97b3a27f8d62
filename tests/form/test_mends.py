"""Mends of findings: each puts right what it is for, once, and breaks nothing else."""

from dataclasses import replace

import pytest

from builder.check import check
from builder.form import edits
from builder.form.conditions import Comparison, Group
from builder.form.edits_texts import text_at
from builder.form.fields import HeadingField, HiddenField, TextField
from builder.form.mends import MENDS, mend_of
from builder.form.mends.of_settings import plain_origin
from builder.form.place import Place
from builder.form.texts import LocalText
from tests.faults import FAULTS, GOOD
from tests.projects import words

# What people have to say themselves where a character was taken out.
# A comparison with nothing but a character that cannot be shown holds for no answer.
# A placeholder that can be read is missed in the other languages.
FOLLOWING = {
    "condition-never", "condition-redundant", "option-translation", "page-word-language",
    "placeholder-translation", "translation-missing",
}  # fmt: skip


def test_a_mend_puts_right_what_it_is_for_and_breaks_nothing():
    mended = set()
    for fault in FAULTS:
        mend = mend_of(fault.code, fault.project, fault.place)
        if mend is None:
            continue
        mended.add(fault.code)
        left = check(mend.project)
        assert (fault.code, fault.place) not in [(each.code, each.place) for each in left], fault
        known = {each.code for each in check(fault.project)} | FOLLOWING
        assert {each.code for each in left} <= known, fault
        assert mend.label[:1].isupper()
    # Their faults there are for people, or are mended below.
    assert MENDS.keys() - mended <= {
        "language-malformed", "nothing-delivered", "page-origin", "frame-ancestor", "equals",
    }  # fmt: skip


def test_every_code_with_a_mend_is_a_code_of_a_finding():
    assert MENDS.keys() <= {fault.code for fault in FAULTS}


def test_what_people_must_decide_has_no_mend():
    for code in ("title-missing", "label-missing", "translation-missing", "link", "logo", "bounds",
                 "pattern", "integrations-empty", "key-missing", "prefill-context"):  # fmt: skip
        faults = [each for each in FAULTS if each.code == code]
        assert faults
        assert all(mend_of(code, each.project, each.place) is None for each in faults), code


def test_a_place_that_is_gone_or_of_another_kind_has_no_mend():
    for code in MENDS:
        gone = Place(field_id="f_gone", attribute="label")
        assert mend_of(code, GOOD, gone) is None, code
    for fault in FAULTS:
        if fault.place.field_id and fault.place.attribute:
            # It was changed into a divider meanwhile, which has none of this.
            divider = replace(GOOD.field("f_line"), id=fault.place.field_id)
            project = replace(fault.project, fields=(divider,))
            mend = mend_of(fault.code, project, fault.place)
            assert mend is None or fault.place.attribute == "show_if", fault


@pytest.mark.parametrize(
    ("typed", "origin"),
    [
        ("https://forms.example.com/", "https://forms.example.com"),
        ("https://Forms.Example.COM/path/x", "https://forms.example.com"),
        ("forms.example.com", "https://forms.example.com"),
        ("http://forms.example.com", "https://forms.example.com"),
        ("https://forms.example.com:443", "https://forms.example.com"),
        ("https://forms.example.com:8443/", "https://forms.example.com:8443"),
        ("http://localhost:8000/", "http://localhost:8000"),
        (" https://x.test ", "https://x.test"),
        ("*", ""),
        ("javascript:alert(1)", ""),
        ("https://me:secret@x.test", ""),
        ("https://x.test?a=b", ""),
        ("https://x.test:99999", ""),
        ("https://", ""),
        ("ftp://x.test", ""),
        ("", ""),
    ],
)
def test_an_address_is_written_as_browsers_write_it(typed, origin):
    assert plain_origin(typed) == origin


def test_an_origin_of_several_is_written_as_browsers_write_it():
    origins = ("https://a.test", "https://B.test/form/")
    project = replace(GOOD, hosting=replace(GOOD.hosting, page_origins=origins))
    mend = mend_of("page-origin", project, Place(attribute="hosting.page_origins", index=1))
    assert mend is not None
    assert mend.project.hosting.page_origins == ("https://a.test", "https://b.test")


def test_a_language_is_written_as_tags_are():
    project = replace(GOOD, languages=("en", "pt_BR"))
    mend = mend_of("language-malformed", project, Place(attribute="languages", index=1))
    assert mend is not None
    assert mend.project.languages == ("en", "pt-br")


def test_the_only_field_is_delivered():
    project = edits.change_field(GOOD, "f_name", delivered=False)
    project = replace(project, fields=(project.field("f_name"),))
    place = Place(field_id="f_name", attribute="delivered")
    mend = mend_of("nothing-delivered", project, place)
    assert mend is not None
    assert mend.project.field("f_name").delivered_names() == ("first_name",)


def test_an_answer_stops_repeating_one_that_is_gone():
    project = edits.change_field(GOOD, "f_mail2", equals="f_gone")
    mend = mend_of("equals", project, Place(field_id="f_mail2", attribute="equals"))
    assert mend is not None
    assert getattr(mend.project.field("f_mail2"), "equals") == ""  # noqa: B009 - of some kinds


def test_only_what_asks_a_field_that_is_gone_is_dropped_from_a_condition():
    kept = Comparison(field="f_name", test="filled")
    gone = Comparison(field="f_gone", test="filled")
    condition = Group(conditions=(kept, Group(match="any", conditions=(gone, gone))))
    project = edits.change_field(GOOD, "f_why", show_if=condition)
    place = Place(field_id="f_why", attribute="show_if", index=1, part="field")
    mend = mend_of("condition-field", project, place)
    assert mend is not None
    assert mend.project.field("f_why").show_if == Group(conditions=(kept,))
    later = edits.change_field(GOOD, "f_name", show_if=Comparison(field="f_why", test="filled"))
    place = Place(field_id="f_name", attribute="show_if", index=0, part="field")
    assert mend_of("condition-field", later, place) is None  # it can be moved up instead


def test_a_comparison_that_holds_for_every_answer_asks_whether_it_is_answered():
    every = Comparison(field="f_back", test="in", values=(True, False))
    other = Comparison(field="f_name", test="filled")
    inner = Group(match="any", conditions=(other, every))
    project = edits.change_field(GOOD, "f_why", show_if=Group(conditions=(other, inner)))
    place = Place(field_id="f_why", attribute="show_if", index=2)
    mend = mend_of("condition-any-answer", project, place)
    assert mend is not None
    assert mend.project.field("f_why").show_if == Group(
        conditions=(
            other,
            replace(inner, conditions=(other, replace(every, test="filled", values=()))),
        )
    )


def test_the_part_that_decides_nothing_is_taken_out_whole():
    wrote = Comparison(field="f_name", test="filled")
    back = Comparison(field="f_back", test="equals", values=(True,))
    ticked = Comparison(field="f_agree", test="filled")
    either = Group(match="any", conditions=(wrote, Group(conditions=(back, ticked))))
    project = edits.change_field(GOOD, "f_why", show_if=Group(conditions=(wrote, either)))
    (said,) = (each for each in check(project) if each.code == "condition-redundant")
    assert (said.place.index, said.place.count) == (1, 3)
    assert said.place.path(project).endswith(".show_if.conditions[1]")
    mend = mend_of(said.code, project, said.place)
    assert mend is not None
    assert mend.project.field("f_why").show_if == wrote
    assert mend_of(said.code, project, replace(said.place, index=2)) is None


def test_an_answer_that_is_required_on_every_condition_is_always_required():
    always = Group(
        match="any",
        conditions=(
            Comparison(field="f_name", test="filled"),
            Comparison(field="f_name", test="empty"),
        ),
    )
    project = edits.change_field(GOOD, "f_why", required=False, required_if=always)
    place = Place(field_id="f_why", attribute="required_if")
    assert [each.place for each in check(project) if each.code == "condition-always"] == [place]
    mend = mend_of("condition-always", project, place)
    assert mend is not None
    field = mend.project.field("f_why")
    assert (getattr(field, "required_if", always), getattr(field, "required", False)) == (
        None,
        True,
    )
    shown = edits.change_field(GOOD, "f_why", show_if=always)
    mend = mend_of("condition-always", shown, replace(place, attribute="show_if"))
    assert mend is not None
    assert mend.project == edits.change_field(GOOD, "f_why", show_if=None)


def test_only_a_placeholder_that_can_stand_in_a_text_is_written_right():
    def mended(words: str, attribute: str = "hint") -> str:
        text = LocalText.of(en=words)
        if attribute == "title":
            project = replace(GOOD, texts=replace(GOOD.texts, title=text))
            place = Place(attribute="texts.title", language="en")
        else:
            project = edits.change_field(GOOD, "f_order", hint=text)
            place = Place(field_id="f_order", attribute="hint", language="en")
        mend = mend_of("placeholder-malformed", project, place)
        return text_at(mend.project, place).in_language("en") if mend else ""

    assert mended("Hi {{ f_name |you}}, {{ f_name }}") == "Hi {{f_name|you}}, {{f_name}}"
    assert mended("Hi {{ f_name }} {{") == "Hi {{f_name}} {{"
    assert mended("Hi {{ f_gone }}") == ""
    assert mended("Hi {{ f_why }}") == ""
    assert mended("Hi {{ f_name }}", "title") == ""
    assert mended("{{f_name|{{ f_name }}}}") == "{{f_name|{{f_name}}}}"


def test_an_option_without_a_value_gets_one_from_its_label():
    from builder.form.fields import Option

    options = (Option(value="a", label=words("A")), Option(value="", label=words("Next week")))
    project = edits.change_field(GOOD, "f_reason", options=options)
    place = Place(field_id="f_reason", attribute="options", index=1, part="value")
    mend = mend_of("option-value", project, place)
    assert mend is not None
    assert mend.label == "Give it the value next_week"


@pytest.mark.parametrize(
    ("name", "mended"),
    [
        ("$firstName", "firstName"),
        ("first-name", "first_name"),
        ("tags", "form_tags"),
        ("taken", "taken_2"),
        ("$taken", "taken_2"),
        ("", "price"),
        ("1", "text"),
    ],
)
def test_a_name_is_mended_as_its_finding_and_the_inspector_say(name, mended):
    fields = (
        TextField(id="a", name="taken", label=words("A")),
        TextField(id="b", name=name, label=words("Price in €")),
    )
    project = replace(GOOD, fields=fields)
    (said,) = (
        each for each in check(project) if each.place == Place(field_id="b", attribute="name")
    )
    if said.code == "name-malformed":
        assert f"such as {mended}." in said.text
    mend = mend_of(said.code, project, said.place)
    assert mend is not None
    assert mend.label == f"Call it {mended}"
    assert [each.name for each in mend.project.fields if isinstance(each, TextField)] == [
        "taken",
        mended,
    ]
    assert not [
        each
        for each in check(mend.project)
        if each.place == said.place and each.severity == "error"
    ]


def test_a_hidden_field_is_called_by_its_kind_where_it_has_no_words():
    project = replace(GOOD, fields=(HiddenField(id="h", name="1"), HeadingField(id="t")))
    mend = mend_of("name-malformed", project, Place(field_id="h", attribute="name"))
    assert mend is not None
    assert mend.label == "Call it hidden"
    assert mend_of("name-malformed", project, Place(field_id="t", attribute="name")) is None
