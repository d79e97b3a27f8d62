"""Lists of texts out and in: tables and XLIFF, what is wrong with them, and what is hostile."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from builder.errors import BuilderError, ConflictError, ImportFileError, InputError
from builder.form.all_texts import text_rows
from builder.form.edits_texts import Translation, translate, translate_all
from builder.form.fields import Option, ParagraphField, RadioField, TextField
from builder.form.page_words import PageWords
from builder.form.place import Place
from builder.form.project import FormTexts, Project
from builder.form.texts import LocalText
from builder.translations.files import export_texts, import_texts
from builder.translations.lines import lines_of
from builder.translations.table import read_table, write_table
from builder.translations.taking import take
from builder.translations.xliff import NAMESPACE, read_xliff, write_xliff
from tests.projects import everything

NAME = TextField(
    id="f_0000000a", name="first_name", label=LocalText.of(en="First name", el="Όνομα")
)
ROOMS = RadioField(
    id="f_0000000b",
    name="rooms",
    label=LocalText.of(en="Rooms", el="Δωμάτια", ar="غرف"),
    options=(
        Option(value="one", label=LocalText.of(en='=One, "two"\nthree', el="'-Ένα")),
        Option(value="two", label=LocalText.of(en="Two", ar="اثنان")),
    ),
)
HELLO = ParagraphField(
    id="f_0000000c",
    text=LocalText.of(en="Hi {{f_0000000a|you}} <b>&amp;</b>", el="Γεια {{f_0000000a|σου}}"),
)
FORM = Project(
    id="x",
    name="x",
    languages=("en", "el", "ar"),
    texts=FormTexts(title=LocalText.of(en="Title", el="Τίτλος")),
    page_words=PageWords(done_title=LocalText.of(en="Bye", el="Αντίο")),
    fields=(NAME, ROOMS, HELLO),
)
LABEL = Place(field_id="f_0000000a", attribute="label")
ROOMS_LABEL = Place(field_id="f_0000000b", attribute="label")
STALE = translate(FORM, ROOMS_LABEL, "en", "Number of rooms")


def untranslated(project: Project) -> Project:
    """Return the form in its first language only."""
    default = project.default_language
    places = [
        Translation(place=row.placed.place, language=tag, wording="")
        for row in text_rows(project)
        for tag, _ in row.placed.text
        if tag != default and tag in project.languages
    ]
    return translate_all(project, places)


def by_table(project: Project, languages=None) -> bytes:
    return write_table(project, languages or project.languages[1:])


def edited(data: bytes, change) -> bytes:
    """Return a table after its rows of cells were changed, as a spreadsheet saves it."""
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    change(rows)
    made = io.StringIO(newline="")
    csv.writer(made).writerows(rows)
    return made.getvalue().encode()


def taken(project: Project, data: bytes):
    return take(project, read_table(data, project.default_language))


def test_both_formats_bring_every_wording_and_stale_mark_back(tmp_path):
    for project in (FORM, STALE, everything()):
        bare = untranslated(project)
        assert bare != project
        table = tmp_path / "texts.csv"
        export_texts(project, table, force=True)
        assert import_texts(bare, table).project == project
        assert import_texts(project, table).report == ()
        assert import_texts(project, table).project == project
        for tag in project.languages[1:]:
            xliff = tmp_path / f"{tag}.xlf"
            export_texts(project, xliff, language=tag, force=True)
            bare = import_texts(bare, xliff).project
            assert import_texts(project, xliff).report == ()
        assert bare == project


@given(
    st.lists(
        st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\r\n\t '=+-@\"")),
        min_size=2,
        max_size=2,
    )
)
@example(["a\rb\r\n", "\r'=\t x"])
@example(["''+1", " "])
@example(["\ufffe\uffff", "\x85\u2028\ufeff"])
def test_any_text_comes_back_as_it_was(pair):
    source, wording = (each.replace("{{", "") for each in pair)
    text = LocalText.of(en=source or "x", el=wording)
    form = replace(FORM, languages=("en", "el"), fields=(replace(NAME, label=text),))
    for data, read in (
        (by_table(form), read_table),
        (write_xliff(form, "el"), read_xliff),
    ):
        assert take(untranslated(form), read(data, "en")).project == form


def test_nobody_sees_an_id_and_no_cell_is_a_formula():
    table, xliff = by_table(FORM).decode("utf-8-sig"), write_xliff(FORM, "el").decode()
    assert "Hi {{First name|you}}" in table
    assert "Γεια {{First name|σου}}" in xliff
    cells = [cell for row in csv.reader(io.StringIO(table, newline="")) for cell in row]
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]
    assert '\'=One, "two"\nthree' in cells
    assert by_table(FORM).startswith(b"\xef\xbb\xbf")


def test_what_spreadsheets_save_is_read():
    table = by_table(FORM).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(table, newline="")))
    for separator, encoding in ((";", "utf-8"), ("\t", "utf-16"), (",", "utf-8-sig")):
        made = io.StringIO(newline="")
        csv.writer(made, delimiter=separator, lineterminator="\r\n").writerows(rows)
        data = made.getvalue().replace("\nthree", "\r\nthree").encode(encoding)
        assert taken(untranslated(FORM), data).project == FORM


def test_a_translation_of_what_the_text_no_longer_says_is_taken_as_stale():
    data = by_table(untranslated(FORM))

    def word(rows):
        next(row for row in rows if row[3] == "Rooms")[4] = "Δωμάτια"

    taking = taken(untranslated(STALE), edited(data, word))
    text = taking.project.field("f_0000000b").wording
    assert text.stale_source("el", "en") == "Rooms"
    (row,) = taking.report
    assert (row.outcome, row.place) == ("changed", "row 4")
    assert "stale" in row.text
    assert taking.wrong == 0


def test_one_wrong_row_is_named_and_the_others_can_be_taken():
    lines = len(lines_of(FORM, ("el",)))

    def spoil(rows):
        column = rows[0].index("el")
        rows[1][column] = "Νέος τίτλος"
        rows[2][0] = "f_gone.label"
        rows[3][column] = "x" * 10_001
        rows[4][column] = "Γεια {{Surname}}"
        rows.append(rows[1])
        rows[5] += ["", "more"]

    taking = taken(FORM, edited(by_table(FORM), spoil))
    wrong = {row.place: row.text for row in taking.report if row.outcome == "left"}
    assert list(wrong) == ["row 3", "row 4", "row 5", "row 6", f"row {lines + 2}"]
    assert "no such text" in wrong["row 3"]
    assert "more than 10,000 characters" in wrong["row 4"]
    assert "shows {{Surname}}, which is no field" in wrong["row 5"]
    assert "more cells" in wrong["row 6"]
    assert "the same text as in row 2" in wrong[f"row {lines + 2}"]
    assert taking.sound == lines - 4
    assert taking.project == translate(FORM, Place(attribute="texts.title"), "el", "Νέος τίτλος")
    assert taking.summary == (
        f"Table (CSV): 1 new wording in {lines - 4} sound rows, 5 rows wrong."
    )


def test_a_translation_that_does_not_show_an_answer_is_taken_with_a_remark():
    def drop(rows):
        row = next(row for row in rows if row[3].startswith("Hi"))
        row[4] = "Γεια"

    (row,) = taken(FORM, edited(by_table(FORM), drop)).report
    assert row.outcome == "changed"
    assert row.text == "It does not show {{First name}}."


def test_a_language_that_the_form_lacks_is_wrong_and_the_others_are_not():
    data = by_table(replace(FORM, languages=("en", "el", "ar", "fr")))
    bare = untranslated(FORM)
    taking = taken(bare, data)
    (wrong,) = [row for row in taking.report if row.outcome == "left"]
    assert (wrong.subject, taking.project) == ("French", FORM)
    xliff = write_xliff(replace(FORM, languages=("en", "fr")), "fr")
    assert take(FORM, read_xliff(xliff, "en")).wrong == 1
    with pytest.raises(ImportFileError, match="translates from en, but the form's first"):
        read_xliff(xliff, "el")
    with pytest.raises(ImportFileError, match="no column “el”"):
        read_table(by_table(FORM, ("ar",)), "el")


TABLES = {
    "no columns": (b"a,b\n1,2\n", "row 1: There is no column"),
    "a column twice": (b"key (keep),en,el,el\n", "row 1: The column “el” is there twice"),
    "no language": (b"key (keep),en,Greek\n", "row 1: The column “Greek” is no language"),
    "an open quote": (b'key (keep),en,el\nx,"y', "row 2: The table is damaged"),
    "another encoding": ("key (keep),en,el\nx,y,Ό".encode("iso8859-7"), "line 2: The text is not"),
}


@pytest.mark.parametrize("name", TABLES)
def test_a_damaged_table_is_refused_with_its_place(name, tmp_path):
    data, said = TABLES[name]
    path = tmp_path / "list.csv"
    path.write_bytes(data)
    with pytest.raises(ImportFileError) as caught:
        import_texts(FORM, path)
    assert caught.value.message.startswith(f"list.csv: {said}")


def xliff(
    body: str, head: str = 'version="2.0" srcLang="en" trgLang="el"', before: str = ""
) -> str:
    return f'<?xml version="1.0"?>\n{before}<xliff xmlns="{NAMESPACE}" {head}>\n{body}\n</xliff>'


def unit(inside: str, key: str = "texts.title") -> str:
    return f'<file id="f"><unit id="{key}">{inside}</unit></file>'


_LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n'
XLIFFS = {
    "entities": (xliff(unit("<segment><source>&b;</source></segment>"), before=_LAUGHS), "declares a document type"),
    "an outside entity": (xliff("", before='<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd">\n'), "declares a document type"),
    "no XML": ("<xliff", "This is not XML"),
    "older": ('<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>', "This is XLIFF 1.2, and not XLIFF 2.0"),
    "another document": ("<html/>", "This is not XLIFF 2.0"),
    "no target": (xliff("", head='version="2.0" srcLang="en"'), "which language it translates into"),
    "depth": (xliff("<group>" * 5000 + "</group>" * 5000), "nested too deep"),
    "an encoding": ('<?xml version="1.0" encoding="x-unknown"?><xliff/>', "line 1"),
}  # fmt: skip


@pytest.mark.parametrize("name", XLIFFS)
def test_hostile_and_foreign_xml_is_refused(name, tmp_path):
    text, said = XLIFFS[name]
    path = tmp_path / "list.xlf"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ImportFileError) as caught:
        import_texts(FORM, path)
    assert said in caught.value.message
    assert caught.value.message.startswith("list.xlf: line ")


def test_what_translators_programs_do_to_xliff_is_read():
    inside = (
        '<segment><source>Ti</source><target><mrk id="1" type="term">Τί</mrk>τ</target></segment>'
        "<ignorable><source> </source></ignorable>"
        '<segment><source>tle</source><target>λος<cp hex="0002"/></target></segment>'
    )
    (line,) = read_xliff(xliff(unit(inside)).encode(), "en").lines
    assert (line.source, line.wordings["el"]) == ("Ti tle", "Τίτ λος\x02")
    assert line.place == "line 3"
    turned = (
        '<segment><source>red </source><target order="2">rouge</target></segment>'
        '<segment><source>car</source><target order="1">voiture </target></segment>'
    )
    (line,) = read_xliff(xliff(unit(turned)).encode(), "en").lines
    assert (line.source, line.wordings["el"]) == ("red car", "voiture rouge")
    empty = "<segment><source>Ti</source></segment><ignorable><source> </source></ignorable>"
    (line,) = read_xliff(xliff(unit(empty)).encode(), "en").lines
    assert line.wordings["el"] == ""
    picture = '<segment><source>T</source><target>Τ<ph id="1"/></target></segment>'
    taking = take(FORM, read_xliff(xliff(unit(picture)).encode(), "en"))
    assert [(row.outcome, row.place) for row in taking.report] == [("left", "line 3")]
    assert "<ph>" in taking.report[0].text


_DATA = (
    '<originalData><data id="name">{{First name|you}}</data><data id="b">&lt;b&gt;</data>'
    '<data id="_b">&lt;/b&gt;</data></originalData>'
)


@pytest.mark.parametrize(
    ("inside", "wording"),
    [
        ('Γεια <ph id="1" dataRef="name"/>!', "Γεια {{First name|you}}!"),
        ('<pc id="1" dataRefStart="b" dataRefEnd="_b">Τί<mrk id="m">τ</mrk></pc>λος', "<b>Τίτ</b>λος"),
        ('<sc id="1" dataRef="b"/>Τ<sm id="2"/>ί<em startRef="2"/><ec startRef="1" dataRef="_b"/>', "<b>Τί</b>"),
        ('<pc id="1" type="fmt">Τίτλος</pc>', "Τίτλος"),
        ('<ph id="1" equiv="["/>Τ<ph id="2" equiv=""/>', "[Τ"),
    ],
)  # fmt: skip
def test_codes_for_parts_of_a_text_become_these_parts(inside, wording):
    """Programs of translators put placeholders and tags away, so that nobody changes them."""
    whole = f"{_DATA}<segment><source>Title</source><target>{inside}</target></segment>"
    (line,) = read_xliff(xliff(unit(whole)).encode(), "en").lines
    assert (line.wordings["el"], line.problem) == (wording, "")


@pytest.mark.parametrize(
    "inside",
    ['<ph id="1" dataRef="gone"/>', '<pc id="1" dataRefStart="gone">x</pc>', '<sc id="1"/>x',
     '<cp hex="zz"/>', "<x/>"],
)  # fmt: skip
def test_a_code_that_stands_for_nothing_known_is_wrong_in_its_row(inside):
    whole = f"{_DATA}<segment><source>Title</source><target>Τ{inside}</target></segment>"
    good = unit(GREEK, "f_0000000a.label").replace('"f"', '"g"')
    taking = take(FORM, read_xliff(xliff(unit(whole) + good).encode(), "en"))
    (row,) = [each for each in taking.report if each.outcome == "left"]
    assert (row.place, taking.wrong, taking.sound) == ("line 3", 1, 1)
    assert "for which a text of a form has no place" in row.text


def test_a_damaged_note_is_wrong_in_its_row_too():
    note = '<notes><note category="made-from">a<cp hex="zz"/></note></notes>'
    taking = take(FORM, read_xliff(xliff(unit(note + GREEK)).encode(), "en"))
    assert [(each.outcome, each.place) for each in taking.report] == [("left", "line 3")]


def test_the_first_language_may_have_a_region_in_the_file():
    for source in ("en-US", "en_GB", "EN"):
        head = f'version="2.0" srcLang="{source}" trgLang="ar"'
        data = xliff(unit(GREEK), head).encode("utf-16")
        assert take(FORM, read_xliff(data, "en")).new == 1


def test_the_case_of_tags_in_a_table_does_not_matter():
    table = "Key (Keep);What;EN;el_GR;AR;el-gr (made from)\r\ntexts.title;x;Title;Άλλο;ع;Older\r\n"
    taking = take(FORM, read_table(table.encode("utf-8-sig"), "en"))
    text = taking.project.texts.title
    assert (text.in_language("el"), text.in_language("ar")) == ("Άλλο", "ع")
    assert text.stale_source("el", "en") == "Older"


GREEK = "<segment><source>Title</source><target>Τίτλος</target></segment>"


@pytest.mark.parametrize(
    ("target", "languages", "wanted"),
    [
        ("el-GR", ("en", "el"), "el"),
        ("el_GR", ("en", "el", "ar"), "el"),
        ("el", ("en", "el-gr"), "el-gr"),
        ("el-CY", ("en", "el-gr"), "el-gr"),
        ("el-CY", ("en", "el", "el-gr"), ""),  # which one is meant, nobody knows
        ("el-GR", ("en", "ar"), ""),
    ],
)
def test_a_language_with_another_region_is_taken_where_it_is_clear(target, languages, wanted):
    form = Project(
        id="x", name="x", languages=languages, texts=FormTexts(title=LocalText.of(en="Title"))
    )
    head = f'version="2.0" srcLang="en" trgLang="{target}"'
    taking = take(form, read_xliff(xliff(unit(GREEK), head).encode(), "en"))
    first, *others = taking.report
    assert (first.place, taking.wrong) == ("", 0 if wanted else 1)
    if wanted:
        assert (first.outcome, len(others), taking.new) == ("changed", 1, 1)
        assert first.text.startswith("It is taken as Greek")
        assert taking.summary == "XLIFF 2.0: 1 new wording in 1 sound row."
        assert taking.project.texts.title.in_language(wanted) == "Τίτλος"
    else:
        assert first.outcome == "left"
        assert taking.project == form


def test_two_columns_of_one_language_are_not_taken_as_one():
    table = "key (keep),en,el,el-cy\r\ntexts.title,Title,Τίτλος,Άλλο\r\n"
    taking = take(FORM, read_table(table.encode(), "en"))
    assert taking.report[0].outcome == "left"
    assert taking.project.texts.title.in_language("el") == "Τίτλος"
    form = replace(FORM, languages=("el", "en"))
    other = "key (keep),el,el-cy\r\ntexts.title,Τίτλος,Άλλο\r\n"
    assert take(form, read_table(other.encode(), "el")).wrong == 1  # no translation of itself


def test_a_file_is_written_only_where_it_says_what_it_is(tmp_path):
    there = tmp_path / "there.csv"
    there.write_text("x")
    refusals: list[tuple[Path, dict[str, Any], type[BuilderError]]] = [
        (tmp_path / "x.pdf", {}, InputError),
        (tmp_path / "x.webview.json", {"target": "csv"}, InputError),
        (tmp_path / "x.xlf", {}, InputError),
        (tmp_path / "x.xlf", {"language": "fr"}, InputError),
        (there, {}, ConflictError),
    ]
    for path, named, kind in refusals:
        with pytest.raises(kind):
            export_texts(FORM, path, **named)
    assert [each.name for each in tmp_path.iterdir()] == ["there.csv"]
    there.write_bytes(b"x" * (8 * 2**20 + 1))
    with pytest.raises(BuilderError, match="The file is larger"):
        import_texts(FORM, there)


def test_many_wordings_are_taken_as_one_by_one():
    wanted = [
        Translation(place=LABEL, language="en", wording="Given name"),
        Translation(place=LABEL, language="ar", wording="اسم"),
        Translation(place=Place(attribute="texts.title"), language="el", wording=""),
        Translation(place=Place(field_id="f_0000000c", attribute="text"), language="el", wording="{{First name}}!"),
    ]  # fmt: skip
    one_by_one = FORM
    for each in wanted:
        one_by_one = translate(one_by_one, each.place, each.language, each.wording)
    changed = translate_all(FORM, wanted)
    # Placeholders are named as they are seen before, not between.
    assert changed.field("f_0000000c").wording.in_language("el") == "{{f_0000000a}}!"
    assert replace(changed, fields=changed.fields[:2]) == replace(
        one_by_one, fields=one_by_one.fields[:2]
    )
    assert changed.field("f_0000000a").wording.stale_source("el", "en") == "First name"
    twice = replace(FORM, fields=(NAME, NAME))
    first, second = translate_all(twice, wanted[:2]).fields
    assert first.wording.in_language("en") == "Given name"
    assert second == NAME
