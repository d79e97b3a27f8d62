"""The app's translations: what the code says, what translators wrote, and what ships."""

import re
import shutil
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator

from builder.gui.languages.catalogue import COUNTS, FOLDER, TEXTS
from scripts.collect_texts import (
    LANGUAGES,
    WITH_TEXTS_OF_QT,
    CollectionError,
    Said,
    collect,
    compile_to,
    said_in,
    update,
)
from scripts.texts_of_qt import TEXTS_OF_QT

_IMPORT = "from builder.say import say, say_count\n"
_FORMS = {"el": 2, "ar": 6}
# Which forms stand for one number alone, so that they may do without it (Unicode CLDR).
_OF_ONE_NUMBER = {"el": {0}, "ar": {0, 1, 2}}


def entries(language):
    """Yield context, source and translations of each text of a list, and whether it is finished."""
    root = ET.parse(FOLDER / f"app_{language}.ts").getroot()  # noqa: S314 - our own file
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [each.text or "" for each in translation.iter("numerusform")]
            yield (
                context.findtext("name"),
                message.findtext("source"),
                forms if message.get("numerus") else [translation.text or ""],
                translation.get("type") is None,
            )


def placeholders(text):
    return set(re.findall(r"\{+[^{}]*\}+|%\d", text))


def has_mnemonic(text):
    return "&" in text.replace("&&", "")


def fault_of(language, context, source, forms):
    """Name what is wrong with a translation, or nothing."""
    free = _OF_ONE_NUMBER[language] if context == COUNTS else set()
    if context == COUNTS and len(forms) != _FORMS[language]:
        return f"has {len(forms)} forms"
    for place, form in enumerate(forms):
        left, right = placeholders(form), placeholders(source)
        if place in free:
            left, right = ({each for each in both if "count" not in each} for both in (left, right))
        if left != right:
            return f"has other values: {form}"
        if has_mnemonic(form) != has_mnemonic(source):
            return f"has or lacks a mnemonic: {form}"
        if (form[:1].isspace(), form[-1:].isspace()) != (
            source[:1].isspace(),
            source[-1:].isspace(),
        ):
            return f"begins or ends otherwise: {form}"
    return ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_in_english(language):
    left = [
        source
        for _context, source, forms, finished in entries(language)
        if not finished or not all(forms)
    ]
    assert left == []


def test_what_the_module_that_says_texts_says_itself_is_collected():
    assert {Said(", "), Said("“{text}”"), Said("{place}: {message}")} <= set(collect())


def test_one_thing_is_not_counted_among_others():
    """Such as “The 1 other language”, which is “the other language”."""
    odd = re.compile(r"\b(The|All|Both) \{count")
    assert [each.one for each in collect() if each.one and odd.search(each.one)] == []


def test_the_lists_have_what_the_code_says_and_nothing_else():
    said = collect()
    texts = {(TEXTS, each.text) for each in said if each.one is None}
    counts = {(COUNTS, each.text) for each in said if each.one is not None}
    of_qt = {(context, text) for context, some in TEXTS_OF_QT.items() for text in some}
    for language in LANGUAGES:
        listed = {(context, source) for context, source, _, _ in entries(language)}
        wanted = texts | counts | (of_qt if language in WITH_TEXTS_OF_QT else set())
        assert listed == wanted, f"run `make texts`: app_{language}.ts is not what the code says"


def test_what_ships_is_what_translators_wrote(tmp_path):
    compile_to(tmp_path)
    for language in LANGUAGES:
        name = f"app_{language}.qm"
        assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes(), "run `make texts`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_fit_their_texts(language):
    found = list(entries(language))
    faults = [
        f"{source}: {fault}"
        for context, source, forms, finished in found
        if finished and (fault := fault_of(language, context, source, forms))
    ]
    assert faults == []


@pytest.mark.parametrize(
    ("context", "source", "forms"),
    [
        (TEXTS, "{a} is gone.", ["{b} λείπει."]),
        (TEXTS, "{n:,} gone", ["{n} λείπουν"]),
        (TEXTS, "Write {{name}}.", ["Γράψτε {name}."]),
        (TEXTS, "&Open", ["Άνοιγμα"]),
        (TEXTS, "This && that", ["Αυτό & εκείνο"]),
        (TEXTS, "Open ", ["Άνοιγμα"]),
        (COUNTS, "{count} files", ["{count} αρχείο"]),
        (COUNTS, "{count} files", ["ένα αρχείο", "αρχεία"]),
        (COUNTS, "{count} of {name}", ["ένα", "{count} του {name}"]),
    ],
)
def test_a_translation_that_does_not_fit_is_noticed(context, source, forms):
    assert fault_of("el", context, source, forms)


def test_a_form_for_one_number_may_leave_the_number_out():
    forms = ["κανένα: {name}", "{count} του {name}"]
    assert fault_of("el", COUNTS, "{count} of {name}", forms) == ""


def test_texts_are_collected_where_they_are_said():
    source = _IMPORT + (
        'X = say("One " "text")\n'
        'def f(n, w):\n    return say("{w}!", w=w) + say_count("{count} a", "{count} b", n)\n'
    )
    assert set(said_in(source, "x.py")) == {
        Said("One text"),
        Said("{w}!"),
        Said("{count} b", "{count} a"),
    }
    assert list(said_in("say = print\nsay(1)\n", "x.py")) == []


@pytest.mark.parametrize(
    "call",
    [
        "say(name)",
        'say(f"{name}")',
        'say("a" + b)',
        'say_count("a", "b")',
        'say_count("a", b, 1)',
        'say("a %n")',
        'say("{a}", b=1)',
        'say("{a", a=1)',
        'say("{}", a=1)',
        'say_count("{count} a", "{count} {b}", 2)',
        "map(say, names)",
    ],
)
def test_what_cannot_be_collected_is_named_with_its_line(call):
    with pytest.raises(CollectionError, match=r"^x\.py:2: "):
        list(said_in(f"{_IMPORT}{call}\n", "x.py"))


def test_an_update_keeps_translations_and_drops_what_is_no_longer_said(tmp_path):
    for language in LANGUAGES:
        shutil.copy(FOLDER / f"app_{language}.ts", tmp_path)
    update([Said("Kept\n“a”"), Said("Gone"), Said("{count} b", "{count} a")], tmp_path)
    path = tmp_path / "app_ar.ts"
    text = path.read_text("utf-8")
    assert text.count("<numerusform>") == 6
    assert "For one: {count} a" in text
    empty = '“a”</source>\n        <translation type="unfinished"></translation>'
    assert empty in text
    path.write_text(
        text.replace(empty, "“a”</source>\n        <translation>ك</translation>"), "utf-8"
    )
    update([Said("Kept\n“a”"), Said("New")], tmp_path)
    text = path.read_text("utf-8")
    assert "<translation>ك</translation>" in text
    assert "Gone" not in text
    assert "New" in text
    compile_to(tmp_path, tmp_path)
    translator = QTranslator()
    assert translator.load(str(tmp_path / "app_ar.qm"))
    assert translator.translate(TEXTS, "Kept\n“a”") == "ك"


def test_what_qt_says_is_written_as_qt_writes_it():
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert translator.load("qtbase_ar.qm", folder)
    unknown = [
        text
        for context, texts in TEXTS_OF_QT.items()
        for text in texts
        if not translator.translate(context, text)
    ]
    assert unknown == []


def test_apostrophes_are_straight_in_the_window_the_commands_and_the_guides():
    said = [text for each in collect() for text in (each.text, each.one or "")]
    assert [each for each in said if "’" in each or "‘" in each] == []
    root = FOLDER.parents[2]
    read = [
        *(root / "builder/cli").glob("*.py"),
        *(each for each in (root / "docs").rglob("*.md") if each.parent.name != "adr"),
        *root.glob("*.md"),
        *(root / "templates/bundle").iterdir(),
        *(root / "templates/reports").iterdir(),
    ]
    assert [each.name for each in read if re.search("[‘’]", each.read_text("utf-8"))] == []
