"""XLSForms: types, translations, groups, formulas."""

from __future__ import annotations

import pytest

from builder.errors import ImportFileError
from tests.importers.making import errors, fields_of, has, name_of, read, told, xlsform

HEAD = [
    "type", "name", "label::English (en)", "label::Greek (el)", "hint", "required", "relevant",
    "constraint", "constraint_message", "calculation", "default", "appearance", "parameters",
]  # fmt: skip
CHOICES = [
    ["list_name", "name", "label::English (en)", "label::Greek (el)"],
    ["deal", "sell", "Sell", "Πώληση"],
    ["deal", "rent", "Rent", "Ενοικίαση"],
    ["extras", "garden", "Garden", "Κήπος"],
    ["extras", "garage", "Garage", "Γκαράζ"],
    ["extras", "lift", "Lift", "Ασανσέρ"],
]
SETTINGS = [["form_title", "default_language"], ["Your property", "English (en)"]]


def row(type_: str, name: str = "", label: str = "", **more: object) -> list[object]:
    given = {"type": type_, "name": name, "label::English (en)": label, **more}
    return [given.get(each) for each in HEAD]


def form(tmp_path, *rows, choices=CHOICES, settings=SETTINGS):
    return read(tmp_path, "form.xlsx", xlsform([HEAD, *rows], choices, settings))


def test_a_property_form_is_taken_with_its_logic(tmp_path):
    found = form(
        tmp_path,
        row(
            "text",
            "owner",
            "Owner",
            required="yes",
            constraint="regex(., '^[A-Z].*$') and string-length(.) <= 60",
            constraint_message="With a capital",
        ),
        row("begin_group", "home", "The property"),
        row(
            "select_one deal",
            "deal",
            "Sell or rent?",
            required="true()",
            **{"label::Greek (el)": "Τι;"},
        ),
        row(
            "decimal",
            "price",
            "Price of ${owner}",
            relevant="${deal} = 'sell'",
            required="${deal} = 'sell'",
            constraint=". > 0 and . <= 1000",
        ),
        row("integer", "rooms", "Rooms", constraint=". > 0 and 20 > .", default=3),
        row("select_multiple extras", "extras", "Extras", constraint="count-selected(.) <= 2"),
        row("date", "free", "Free from", constraint=". >= today() and . <= today() + 90"),
        row("end_group"),
        row(
            "begin_group",
            "more",
            "More",
            relevant="selected(${extras}, 'garden') and ${rooms} >= 3 and ${rooms} <= 5",
        ),
        row("text", "notes", "Notes", appearance="multiline"),
        row("calculate", "per_room", calculation="${price} div ${rooms}"),
        row("range", "stars", "Stars", appearance="rating", parameters="start=1 end=5 step=1"),
        row("end_group"),
    )
    assert errors(found) == []
    assert found.source == "XLSForm"
    assert found.project.languages == ("en", "el")
    assert found.project.texts.title.as_dict() == {"en": "Your property"}
    made = fields_of(found)
    assert list(made) == [
        "owner", "step The property", "deal", "price", "rooms", "extras", "free", "step More",
        "notes", "per_room", "stars",
    ]  # fmt: skip
    assert made["owner"]["pattern"] == "[A-Z].*"
    assert made["owner"]["max_length"] == 60
    assert made["owner"]["pattern_message"] == {"en": "With a capital"}
    assert made["deal"]["label"] == {"en": "Sell or rent?", "el": "Τι;"}
    assert made["deal"]["options"][0] == {"value": "sell", "label": {"en": "Sell", "el": "Πώληση"}}
    only_sell = {"field": "deal", "test": "equals", "values": ["sell"]}
    assert made["price"]["show_if"] == made["price"]["required_if"] == only_sell
    assert made["price"]["label"] == {"en": "Price of {{owner}}"}
    assert (made["price"]["min"], made["price"]["max"]) == (0.000001, 1000.0)
    assert made["price"]["decimals"] == 6  # the format sets no limit
    assert (made["rooms"]["min"], made["rooms"]["max"], made["rooms"]["default"]) == (1, 19, 3)
    assert made["extras"]["max_choices"] == 2
    assert (made["free"]["earliest"], made["free"]["latest"]) == ("today", "today+90")
    assert made["step More"]["show_if"]["conditions"] == [
        {"field": "extras", "test": "equals", "values": ["garden"]},
        {"field": "rooms", "test": "between", "values": [3.0, 5.0]},
    ]
    assert made["notes"]["kind"] == "textarea"
    assert made["per_room"]["expression"] == "{price} / {rooms}"
    assert made["stars"]["look"] == "stars"


@pytest.mark.parametrize(
    ("formula", "wanted"),
    [
        ("${n} != ''", {"field": "n", "test": "filled"}),
        ("string-length(${n}) > 0", "calculated"),
        ("not(${n} > 3)", {"match": "any", "conditions": [{"field": "n", "test": "empty"}, {"field": "n", "test": "less", "values": [3.0]}, {"field": "n", "test": "equals", "values": [3.0]}]}),
        ("5 < ${n}", {"field": "n", "test": "greater", "values": [5.0]}),
        ("${n} > -3", {"field": "n", "test": "greater", "values": [-3.0]}),
        ("${day} > date('2026-01-01')", {"field": "day", "test": "greater", "values": ["2026-01-01"]}),
        ("${d}='sell' or ${d} = 'rent'", {"field": "d", "test": "in", "values": ["sell", "rent"]}),
        ("not(selected(${e}, 'lift')) and ${n} = 1", {"conditions": [{"field": "e", "test": "not", "values": ["lift"]}, {"field": "n", "test": "equals", "values": [1.0]}]}),
        ("regex(${t}, '[0-9]+')", {"field": "t", "test": "matches", "values": ["[0-9]+"]}),
        ("/data/group/n = 2", {"field": "n", "test": "equals", "values": [2.0]}),
        ("true()", None),
        ("${n} + ${n} > 10", "calculated"),
        ("count-selected(${e}) >= 2", "calculated"),
    ],
)  # fmt: skip
def test_a_relevant_becomes_a_condition(tmp_path, formula, wanted):
    found = form(
        tmp_path,
        row("integer", "n", "N"),
        row("text", "t", "T"),
        row("date", "day", "Day"),
        row("select_one deal", "d", "D"),
        row("select_multiple extras", "e", "E"),
        row("text", "asked", "Asked", relevant=formula),
    )
    made = fields_of(found)
    if wanted == "calculated":
        if "asked_shown" in made:
            helper = made["asked_shown"]
            assert helper["delivered"] is False
            assert made["asked"]["show_if"]["field"] == "asked_shown"
            assert has(told(found, "changed"), "survey, row 7", "asked_shown")
        else:
            assert has(told(found, "left"), "survey, row 7", "Its condition")
    else:
        assert made["asked"].get("show_if") == wanted
    assert errors(found) == []


@pytest.mark.parametrize(
    ("formula", "reason"),
    [
        ("${later} = 1", "stands below"),
        ("${nobody} = 1", "was not taken"),
        ("pulldata('x', 'y', 'z', ${n}) = 1", "pulldata"),
        ("${n} = ", "ends too early"),
        ("${n} = 'many'", "compares a number"),
        ("((((${n}", "lacks a"),
        ("(" * 3000 + "1" + ")" * 3000, "too deep"),
        ("${n} = 1 ; drop", "not understood"),
    ],
)
def test_what_cannot_be_translated_is_reported_at_its_row(tmp_path, formula, reason):
    found = form(
        tmp_path,
        row("integer", "n", "N"),
        row("text", "asked", "Asked", relevant=formula),
        row("integer", "later", "Later"),
    )
    assert "show_if" not in fields_of(found)["asked"]
    assert has(told(found, "left"), "survey, row 3", "asked", reason), told(found, "left")


def test_kinds_that_do_not_exist_here_are_left_with_their_reason(tmp_path):
    found = form(
        tmp_path,
        row("start", "start"),
        row("image", "photo", "Photo"),
        row("geopoint", "place", "Place"),
        row("begin_repeat", "children", "Children"),
        row("text", "child", "Child"),
        row("end_repeat"),
        row("frobnicate", "what", "What"),
        row("", "untyped", "Untyped"),
        row("text", "kept", "Kept"),
    )
    assert list(fields_of(found)) == ["kept"]
    left = told(found, "left")
    for place, part in (
        ("row 2", "device"), ("row 3", "files"), ("row 4", "map"), ("row 5", "repeated"),
        ("row 6", "repeated"), ("row 8", "frobnicate"), ("row 9", "no type"),
    ):  # fmt: skip
        assert has(left, place, part), (place, part, left)


def test_what_stands_behind_a_group_is_no_part_of_its_step(tmp_path):
    found = form(
        tmp_path,
        row("begin_group", "g", "Group"),
        row("text", "inside", "Inside"),
        row("begin_group", "h", "Inner", relevant="${inside} != ''"),
        row("text", "deep", "Deep"),
        row("end_group"),
        row("end_group"),
        row("text", "behind", "Behind"),
        row("begin_group", "empty", "Nothing in it"),
        row("end_group"),
    )
    made = fields_of(found)
    assert list(made) == [
        "step Group", "inside", "heading Inner", "deep", "step Your property", "behind",
    ]  # fmt: skip
    assert made["deep"]["show_if"] == {"field": "inside", "test": "filled"}
    assert errors(found) == []


def test_or_other_becomes_an_option_and_a_text(tmp_path):
    made = fields_of(form(tmp_path, row("select_one deal or_other", "deal", "Deal")))
    assert made["deal"]["options"][-1]["value"] == "other"
    assert made["deal_other"]["show_if"] == {"field": "deal", "test": "equals", "values": ["other"]}


def test_names_that_are_taken_reserved_or_no_names_change(tmp_path):
    found = form(
        tmp_path,
        row("text", "tags", "Tags"),
        row("text", "a.b", "Dotted"),
        row("text", "Same", "One"),
        row("text", "same", "Two"),
        row("text", "after", "After", relevant="${a.b} = 'x'"),
    )
    made = fields_of(found)
    assert list(made) == ["form_tags", "a_b", "Same", "same_2", "after"]
    assert made["after"]["show_if"]["field"] == "a_b"
    assert has(told(found, "changed"), "tags", "form_tags")
    assert errors(found) == []


def test_texts_without_a_language_are_told_by_their_script(tmp_path):
    greek = [["type", "name", "label"], ["text", "a", "Όνομα"], ["text", "b", "Πόλη"]]
    found = read(tmp_path, "f.xlsx", xlsform(greek))
    assert found.project.languages == ("el",)
    assert has(told(found, "changed"), "language", "Greek")
    both = [["type", "name", "label", "label::Dothraki"], ["text", "a", "Name", "pong"]]
    found = read(tmp_path, "f.xlsx", xlsform(both))
    assert found.project.languages == ("en",)
    assert has(told(found, "left"), "label::Dothraki", "language")


@pytest.mark.parametrize("turned", [False, True])
def test_two_columns_of_one_language_are_said_and_lose_no_gap(tmp_path, turned):
    head = ["type", "name", "label", "label::English (en)", "label::Greek (el)"]
    rows = [["text", "a", "Old", "New", "Νέο"], ["text", "b", "Only here", "", "Εδώ"]]
    survey = [head, *rows]
    if turned:
        survey = [[*each[:2], *reversed(each[2:])] for each in survey]
    found = read(tmp_path, "f.xlsx", xlsform(survey))
    labels = [each["label"] for each in fields_of(found).values()]
    assert labels == [{"en": "New", "el": "Νέο"}, {"en": "Only here", "el": "Εδώ"}]
    assert has(told(found, "left"), "survey, row 1", "label", "“label::English (en)”")
    assert len(told(found, "left")) == 1
    # Where the plain column is of a language of its own, nothing is lost.
    found = read(tmp_path, "f.xlsx", xlsform(survey, settings=[["default_language"], ["de"]]))
    assert fields_of(found)["a"]["label"] == {"de": "Old", "en": "New", "el": "Νέο"}
    assert told(found, "left") == []


def test_what_our_rules_refuse_is_left_out_and_said(tmp_path):
    found = form(
        tmp_path,
        row("text", "slow", "Slow", constraint="regex(., '(a+)+$')"),
        row("integer", "n", "N", constraint=". >= 5 and . <= 1"),
        row("select_one deal", "d", "D", default="neither"),
        row("text", "braces", "Say {{f_12345678}} twice"),
    )
    assert errors(found) == []
    made = fields_of(found)
    assert "pattern" not in made["slow"]
    assert "default" not in made["d"]
    assert made["braces"]["label"]["en"] == "Say { {f_12345678} } twice"
    for place, part in (("row 2", "pattern"), ("row 3", "greatest value"), ("row 4", "default")):
        assert has(told(found, "left"), place, part), told(found, "left")


@pytest.mark.parametrize(
    ("survey", "place"),
    [
        ([["name", "label"], ["a", "A"]], "survey, row 1"),
        ([["type", "name", "label", "label"], ["text", "a", "A", "B"]], "survey, row 1"),
        ([["type", "name"], ["end_group", ""]], "survey, row 2"),
    ],
)
def test_a_broken_survey_sheet_is_refused_with_its_place(tmp_path, survey, place):
    with pytest.raises(ImportFileError, match=place):
        read(tmp_path, "f.xlsx", xlsform(survey))


def test_every_field_has_its_row_in_the_report(tmp_path):
    found = form(tmp_path, row("text", "a", "A"), row("note", "", "Hello"), row("date", "b", "B"))
    assert [name_of(each) for each in found.project.fields] == ["a", "paragraph Hello", "b"]
    places = {each.place for each in found.report}
    assert {"survey, row 2", "survey, row 3", "survey, row 4"} <= places
    assert found.summary == "XLSForm: 3 taken, 0 changed, 0 left."


def test_dates_are_subtracted_and_added_as_there(tmp_path):
    formulas = {
        "int((today() - ${born}) div 365.25)": "floor((days({born}, today())) / 365.25)",
        "${to} - ${born}": "days({born}, {to})",
        "today() - 7": "add_days(today(), -7)",
        "${born} + 30 - ${to}": "days({to}, add_days({born}, 30))",
    }
    calculated = [
        row("calculate", f"c{place}", calculation=each) for place, each in enumerate(formulas)
    ]
    found = form(tmp_path, row("date", "born", "Born"), row("date", "to", "To"), *calculated)
    made = fields_of(found)
    assert [made[f"c{place}"]["expression"] for place in range(4)] == [*formulas.values()]
    assert errors(found) == []


def test_calculations_behind_a_group_are_no_step_of_their_own(tmp_path):
    always = form(
        tmp_path,
        row("begin_group", "g", "Group"),
        row("integer", "n", "Number"),
        row("end_group"),
        row("calculate", "twice", calculation="${n} * 2"),
        row("text", "behind", "Behind"),
    )
    assert list(fields_of(always)) == [
        "step Group", "n", "twice", "step Your property", "behind",
    ]  # fmt: skip
    # What a group's condition hides would hide it as well.
    sometimes = form(
        tmp_path,
        row("select_one deal", "deal", "Deal"),
        row("begin_group", "g", "Group", relevant="${deal} = 'sell'"),
        row("integer", "n", "Number"),
        row("end_group"),
        row("calculate", "kind", calculation="${deal}"),
    )
    assert list(fields_of(sometimes))[-2:] == ["step Your property", "kind"]


def test_words_are_taken_without_the_marks_of_odk(tmp_path):
    labels = {
        "<span style='color:red'>Red</span> <b>bold</b>": "Red bold",
        "**Bold** and __strong__, see [the site](https://example.org/a)": "Bold and strong, see the site",
        "2 < 3 and 5 > 4, 2*3*4, snake_case__name, a ** b **": None,
    }
    rows = [row("text", f"t{place}", each) for place, each in enumerate(labels)]
    found = form(tmp_path, *rows)
    made = fields_of(found)
    for place, (written, words) in enumerate(labels.items()):
        assert made[f"t{place}"]["label"] == {"en": words or written}
        assert has(told(found, "left"), f"t{place}", "formatting") is (words is not None)


def test_a_bound_that_is_not_met_itself_is_the_next_day(tmp_path):
    found = form(
        tmp_path,
        row("date", "after", "After", constraint=". > date('2026-12-31')"),
        row("date", "before", "Before", constraint=". < '2199-03-01' and . >= today() + 2"),
        row("date", "never", "Never", constraint=". > '9999-12-31'"),
    )
    fields = fields_of(found)
    assert fields["after"]["earliest"] == "2027-01-01"
    assert (fields["before"]["latest"], fields["before"]["earliest"]) == ("2199-02-28", "today+2")
    assert "earliest" not in fields["never"]
    assert has(told(found, "left"), "never", "a date that does not exist")


def test_older_words_for_choices_and_rows_that_are_switched_off(tmp_path):
    head = ["type", "name", "label", "disabled"]
    survey = [
        head,
        ["select one from deal", "one", "One"],
        ["select all that apply from deal", "some", "Some"],
        ["select_one gone", "none", "None"],
        ["text", "off", "Off", "yes"],
        ["text", "on", "On", "no"],
    ]
    found = read(tmp_path, "form.xlsx", xlsform(survey, CHOICES))
    fields = fields_of(found)
    assert [(name, each["kind"]) for name, each in fields.items()] == [
        ("one", "radio"), ("some", "checkboxes"), ("none", "radio"), ("on", "text"),
    ]  # fmt: skip
    assert [len(fields[each]["options"]) for each in ("one", "some")] == [2, 2]
    assert has(told(found, "changed"), "none", "The sheet choices has no list “gone”.")
    assert has(told(found, "left"), "off", "It is disabled.")


@pytest.mark.parametrize(
    ("relevant", "pattern"),
    [
        ("substr(${a}, 0, 2) = 'AB'", "AB.*"),
        ("'AB' = substr(${a}, 0, 2)", "AB.*"),
        ("substr(${a}, 3, 4) = '.'", r".{3}\..*"),
        ("substr(${a}, 3) = 'xyz'", ".{3}xyz"),
        ("substr(${a}, 0) = 'xyz'", "xyz"),
        ("substr(${a}, 1, 9) = 'xyz'", ".{1}xyz"),  # nothing follows, or there would be more
    ],
)
def test_a_part_of_a_text_at_its_place_is_asked_for_by_a_pattern(tmp_path, relevant, pattern):
    made = asked_in(tmp_path, relevant)
    assert errors(made) == []
    assert fields_of(made)["b"]["show_if"] == {"field": "a", "test": "matches", "values": [pattern]}


@pytest.mark.parametrize(
    ("relevant", "reason"),
    [
        ("substr(${a}, 0, 2) = 'ABC'", "more characters"),
        ("substr(${a}, 0, 2) = ${a}", "a part of a text"),
        ("substr(${a}, ${n}, 2) = 'A'", "a part of a text"),
        ("substr(${a}, 0.5) = 'A'", "a part of a text"),
        ("substr(${a}, 900) = 'A'", "a part of a text"),
        ("substr(${a}, 0, 2) = ''", "a part of a text"),
        ("substr(${a}, 0, 2) != 'AB'", "a pattern"),
        ("substr(${a}, 0, 2) > 'AB'", "substr()"),
        ("substr(${a}) = 'AB'", "substr()"),
        ("contains(${a}, 'AB')", "a part of a text"),
    ],
)
def test_another_part_of_a_text_is_left_with_its_reason(tmp_path, relevant, reason):
    made = asked_in(tmp_path, relevant)
    assert errors(made) == []
    assert "show_if" not in fields_of(made)["b"]
    assert has(told(made, "left"), "survey, row 4", reason)


def asked_in(tmp_path, relevant):
    return read(tmp_path, "f.xlsx", xlsform([
        ["type", "name", "label", "relevant"],
        ["text", "a", "A", ""],
        ["integer", "n", "N", ""],
        ["text", "b", "B", relevant],
    ]))  # fmt: skip


def test_a_rule_for_a_part_of_the_own_answer_is_a_pattern(tmp_path):
    made = read(tmp_path, "f.xlsx", xlsform([
        ["type", "name", "label", "constraint"],
        ["text", "iban", "IBAN", "substr(., 0, 2) = 'GR'"],
    ]))  # fmt: skip
    assert errors(made) == []
    assert fields_of(made)["iban"]["pattern"] == "GR.*"


def chosen_in(tmp_path, relevant, **more):
    return read(tmp_path, "f.xlsx", xlsform([
        ["type", "name", "label", "relevant", "calculation"],
        ["select_one grade", "a", "A", "", ""],
        ["calculate", "c", "", "", more.get("calculation", "1")],
        ["text", "b", "B", relevant, ""],
    ], choices=[
        ["list_name", "name", "label"],
        *(["grade", value, value] for value in ("-1", "2", "2.5", "10", "none")),
    ]))  # fmt: skip


@pytest.mark.parametrize(
    ("relevant", "test", "values"),
    [
        ("${a} < 2.5", "in", ["-1", "2"]),
        ("${a} >= 2.5", "in", ["2.5", "10"]),
        ("2 < ${a}", "in", ["2.5", "10"]),
        ("${a} > 2.5", "equals", ["10"]),
        ("${a} <= '-1'", "equals", ["-1"]),
    ],
)
def test_choices_that_are_numbers_are_compared_as_numbers(tmp_path, relevant, test, values):
    found = chosen_in(tmp_path, relevant)
    assert errors(found) == []
    assert fields_of(found)["b"]["show_if"] == {"field": "a", "test": test, "values": values}


def test_choices_between_two_numbers_meet_both(tmp_path):
    found = chosen_in(tmp_path, "${a} >= 2 and ${a} <= 5")
    assert fields_of(found)["b"]["show_if"]["conditions"] == [
        {"field": "a", "test": "in", "values": ["2", "2.5", "10"]},
        {"field": "a", "test": "in", "values": ["-1", "2", "2.5"]},
    ]


def test_no_choice_is_no_number_in_calculations_either(tmp_path):
    found = chosen_in(tmp_path, "", calculation="if(${a} < 3, 'low', 'high')")
    expression = "if(({a} = '-1') or ({a} = '2') or ({a} = '2.5'), 'low', 'high')"
    assert fields_of(found)["c"]["expression"] == expression


def test_a_number_that_no_choice_reaches_is_left_with_its_reason(tmp_path):
    found = chosen_in(tmp_path, "${a} > 10")
    assert has(told(found, "left"), "survey, row 4", "none of the choices")
    assert errors(found) == []
