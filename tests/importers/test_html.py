"""Forms of web pages."""

from __future__ import annotations

import pytest

from builder.errors import ImportFileError
from tests.importers.making import errors, fields_of, has, read, told

PAGE = """<!doctype html>
<html lang="el"><head><title>Κατάστημα</title></head><body>
<form action="/search"><input type="hidden" name="q"></form>
<form id="contact" method="post">
<h1>Επικοινωνία</h1>
<p>Γράψτε μας.</p><p>Κωδικός <input name="code" aria-label="Κωδικός"></p>
<input type="hidden" name="csrf_token" value="abc"><input type="hidden" name="source" value="web">
<label for="n">Όνομα <abbr>*</abbr></label>
<input id="n" name="name" required minlength="2" maxlength="64" pattern="[^0-9]+" title="Χωρίς αριθμούς" autocomplete="given-name" aria-describedby="nh">
<small id="nh">Όπως στην ταυτότητα</small>
<label>E-mail <input type="email" name="email" placeholder="you@example.gr"></label>
<fieldset><legend>Φύλο</legend>
<label><input type="radio" name="g" value="m" required> Άνδρας</label>
<label><input type="radio" name="g" value="f" checked> Γυναίκα</label></fieldset>
<fieldset><legend>Διεύθυνση</legend>
<label for="c">Πόλη</label>
<select id="c" name="city"><option value="">—</option><option value="ath">Αθήνα<option value="pat" selected>Πάτρα</select>
<label>ΤΚ<input type="number" name="zip" min="10000" max="99999"></label></fieldset>
<label>Τιμή <input type="number" name="price" step="0.01" min="0"></label>
<label>Ημέρα <input type="date" name="day" min="2026-01-01" value="2026-05-05"></label>
<input type="range" name="mood" min="0" max="10" step="2" value="4" aria-label="Διάθεση">
<label><input type="checkbox" name="x[]" value="1">Ένα</label><label><input type="checkbox" name="x[]" value="2" checked>Δύο</label>
<label><input type="checkbox" name="news">Νέα</label>
<textarea name="msg" rows="8" aria-label="Μήνυμα">Γεια</textarea>
<input type="password" name="pw"><input type="file" name="cv"><input name="off" disabled><input type="color" name="tint" aria-label="Χρώμα">
<button type="reset">Καθαρισμός</button><button>Αποστολή</button>
</form><form><input name="second"></form></body></html>"""


def test_a_page_is_taken_by_its_labels(tmp_path):
    found = read(tmp_path, "p.html", PAGE)
    assert errors(found) == []
    assert found.project.languages == ("el",)
    assert found.project.texts.title.as_dict() == {"el": "Επικοινωνία"}
    assert found.project.texts.submit.as_dict() == {"el": "Αποστολή"}
    made = fields_of(found)
    assert {name: each["kind"] for name, each in made.items()} == {
        "paragraph Γράψτε μας.": "paragraph", "code": "text", "source": "hidden", "name": "text",
        "email": "email", "g": "radio", "heading Διεύθυνση": "heading", "city": "select",
        "zip": "integer", "price": "decimal", "day": "date", "mood": "slider", "x": "checkboxes",
        "news": "checkbox", "msg": "textarea", "tint": "text",
    }  # fmt: skip
    name = made["name"]
    assert name["label"] == {"el": "Όνομα"}
    assert name["hint"] == {"el": "Όπως στην ταυτότητα"}
    assert (name["min_length"], name["max_length"], name["required"]) == (2, 64, True)
    assert (name["pattern"], name["pattern_message"]) == ("[^0-9]+", {"el": "Χωρίς αριθμούς"})
    assert name["autocomplete"] == "given-name"
    assert made["g"]["label"] == {"el": "Φύλο"}
    assert (made["g"]["default"], made["g"]["required"]) == ("f", True)
    assert [each["value"] for each in made["city"]["options"]] == ["ath", "pat"]
    assert made["city"]["default"] == "pat"
    assert (made["zip"]["min"], made["zip"]["max"]) == (10000, 99999)
    assert made["price"]["step"] == 0.01
    assert made["day"]["earliest"] == "2026-01-01"
    assert made["mood"]["step"] == 2
    assert made["x"]["default"] == ["2"]
    assert (made["msg"]["rows"], made["msg"]["default"]) == (8, "Γεια")
    left = told(found, "left")
    for place, part in (
        ("csrf_token", "token"), ("pw", "passwords"), ("cv", "files"), ("off", "disabled"),
        ("day", "2026-05-05"), ("form", "Only the form that asks the most"),
    ):  # fmt: skip
        assert has(left, place, part), (place, left)
    assert all(row.startswith("line ") for row in left)


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ("<html><body><p>Nothing</p></body></html>", "no form with controls"),
        ("<form><input type=hidden name=a><button>Go</button></form>", "no form with controls"),
        ("<div>" * 5000 + "<input>", "nested too deep"),
    ],
)
def test_a_page_without_a_form_is_refused(tmp_path, page, message):
    with pytest.raises(ImportFileError, match=message):
        read(tmp_path, "p.html", page)


def test_scripts_and_entities_are_words_or_nothing(tmp_path):
    page = (
        '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><form>'
        "<label>A &amp; B &x; <script>alert(1)</script><input name=a></label></form>"
    )
    (field,) = fields_of(read(tmp_path, "p.html", page)).values()
    assert "root" not in field["label"]["en"]
    assert "alert" not in field["label"]["en"]
    assert field["label"]["en"].startswith("A & B")


def test_the_form_that_asks_the_most_is_read(tmp_path):
    page = """<form action="/search"><input type="search" name="q"></form>
    <form><label>Name <input name="name"></label><label>City <input name="city"></label></form>
    <form><input type="email" name="newsletter" aria-label="Newsletter"></form>"""
    found = read(tmp_path, "p.html", page)
    assert list(fields_of(found)) == ["name", "city"]
    left = told(found, "left")
    assert has(left, "line 1", "asks the most")
    assert has(left, "line 3", "asks the most")


def test_buttons_without_a_legend_are_called_by_the_words_before_them(tmp_path):
    small, large = (f'<input type="radio" id="{at}" name="s" value="{at}">' for at in "ab")
    of_small, of_large = '<label for="a">Small</label>', '<label for="b">Large</label>'
    for written in (
        f"<p>Size</p><label>{small} Small</label><label>{large} Large</label>",
        f'<div><label for="s">Size:</label> {small} Small {large} Large</div>',
        f"<p>Size: {small} Small<br>{large} Large</p>",
        f"<i>Size *</i><div><p>{small}{of_small}</p><p>{large}{of_large}</p></div>",
        f"<b>Size</b><ul><li>{of_small}{small}</li><li>{of_large}{large}</li></ul>",
    ):
        page = f'<form lang="en"><label>Name <input name="n"></label><div>{written}</div></form>'
        made = fields_of(read(tmp_path, "p.html", page))
        assert list(made) == ["n", "s"], written
        assert made["s"]["label"] == {"en": "Size"}, written
        labels = [each["label"] for each in made["s"]["options"]]
        assert labels == [{"en": "Small"}, {"en": "Large"}], written


def test_buttons_do_not_take_the_words_of_what_stands_before_them(tmp_path):
    page = """<form lang="en"><label for="n">Name</label><input id="n" name="n">
    <input type="radio" name="s" value="S"> Small <input type="radio" name="s" value="L"> Large
    </form>"""
    assert fields_of(read(tmp_path, "p.html", page))["s"]["label"] == {"en": "S"}


def test_what_only_a_web_page_can_do_is_said(tmp_path):
    page = """<form><input name="city" aria-label="City" list="c"><datalist id="c"><option>Athens
    </datalist><input type="email" name="mails" aria-label="E-mails" multiple>
    <select name="x" aria-label="X"><option>One<option>Two<option disabled>Three</select></form>"""
    found = read(tmp_path, "p.html", page)
    left = told(found, "left")
    for name, part in (("city", "proposes"), ("mails", "several"), ("x", "“Three”: it is disab")):
        assert has(left, name, part), (name, left)
    assert len(fields_of(found)["x"]["options"]) == 2


UNSEEN = (
    "<style>.a{color:red}</style>", "<script>var a = 1</script>", "<template>Draft</template>",
    "<noscript>Switch scripts on</noscript>", "<p hidden>Error</p>",
    '<span style="color: red; display : none">Error</span>', '<h3 style="visibility:hidden">No</h3>',
    "<div hidden><p>Error</p><h2>Wrong</h2></div>",
)  # fmt: skip


def test_what_nobody_sees_is_no_label_and_no_part_of_one(tmp_path):
    buttons = '<input type="radio" name="s" value="a"> A <input type="radio" name="s" value="b"> B'
    for unseen in UNSEEN:
        for written, label in (
            (f"<b>Size</b>{unseen}{buttons}", "Size"),
            (f"<div><b>Size {unseen}</b>{unseen}</div><div>{unseen}{buttons}</div>", "Size"),
            (
                f"{unseen}<fieldset>{unseen}<legend>Size{unseen}</legend>{buttons}</fieldset>",
                "Size",
            ),
            (f"{unseen}{buttons}", "S"),
        ):
            page = f'<form lang="en"><label>{unseen}Name <input name="n"></label>{unseen}{written}</form>'
            made = fields_of(read(tmp_path, "p.html", f"{unseen}{page}"))
            assert list(made) == ["n", "s"], written
            assert made["n"]["label"] == {"en": "Name"}, unseen
            assert made["s"]["label"] == {"en": label}, written
    # A hidden label still names its control, for those who hear the page.
    page = '<form lang="en"><span hidden id="h">Zip</span><input name="z" aria-labelledby="h">'
    assert fields_of(read(tmp_path, "p.html", page))["z"]["label"] == {"en": "Zip"}


def test_controls_in_what_is_never_shown_are_left_and_those_of_hidden_parts_taken(tmp_path):
    page = """<form lang="en"><input name="a" aria-label="A">
    <template><label>Row <input name="row"></label><input type="radio" name="r"></template>
    <noscript><input name="plain"></noscript>
    <div hidden><h2>Second step</h2><input name="b" aria-label="B"></div></form>"""
    found = read(tmp_path, "p.html", page)
    assert list(fields_of(found)) == ["a", "heading Second step", "b"]
    left = told(found, "left")
    assert has(left, "line 2", "template", "hidden from the person")
    assert has(left, "noscript", "hidden from the person")


def test_the_usual_step_of_a_moment_is_kept_however_it_is_written(tmp_path):
    usual = '<input type="DATE" name="d" step="1.0"><input type="time" name="t" step="060">'
    assert told(read(tmp_path, "p.html", usual), "left") == []
    other = '<input type="date" name="d" step="7"><input type="time" name="t" step="30">'
    assert len(told(read(tmp_path, "p.html", other), "left")) == 2


def test_a_control_belongs_to_the_form_that_it_names(tmp_path):
    page = """<label for=a>First</label><input id=a name=a form=own>
      <form id=own><label>Second <input name=b></label><input name=gone form=other>
      <input name=c><button form=other>Elsewhere</button></form>
      <label>Last <input name=d form=own></label><button form=own>Order</button>
      <form id=search><input name=q></form>"""
    found = read(tmp_path, "form.html", page)
    assert list(fields_of(found)) == ["a", "b", "c", "d"]
    labels = [each.wording.best("en") for each in found.project.fields]
    assert labels == ["First", "Second", "C", "Last"]
    assert found.project.texts.submit.best("en") == "Order"
    assert has(told(found, "left"), "gone", "It belongs to no form.")


def test_a_label_goes_along_only_with_all_that_it_holds(tmp_path):
    kept = "<form id=f><input name=ok>"
    gone, twice = "It belongs to no form.", "<input name=a form=gone>"
    cases = (
        # What the page is, its fields and how many controls are left out.
        (f"{kept}</form><label>N {twice}<input name=b form=gone></label>", ["ok"], 2),
        ("<label>x<form id=f><input name=a></form><input name=b form=f></label>", ["a", "b"], 0),
        (f"{kept}<label>A {twice} <input name=b></label></form>", ["ok", "b"], 1),
        (f"<label>A <input name=a form=f><input name=b form=f></label>{kept}", ["a", "b", "ok"], 0),
        (f"{kept}<p>Hello <input name=x form=gone> and bye</p>", ["ok", "paragraph Hello and bye"], 1),
        (f"{kept}<p>Hello {twice.replace('gone', 'g')} and bye</p></form><form id=g></form>",
         ["ok", "paragraph Hello and bye"], 0),
        (f"<button form=f>{kept}</form></button>", ["ok"], 1),
        (f"<button form=gone>{kept}</form></button>", ["ok"], 1),
        (f"{kept}<label>N {twice}</label><br><input type=radio name=r aria-label=Y></form>",
         ["ok", "r"], 1),
        (f"{kept}<input name=c form></form>", ["ok"], 1),
        (f"{kept}</form><form id=f></form><input name=d form=f>", ["ok", "d"], 0),
    )  # fmt: skip
    for page, names, left in cases:
        found = read(tmp_path, "form.html", page)
        assert list(fields_of(found)) == names, page
        assert sum(gone in each for each in told(found, "left")) == left, page
    assert fields_of(read(tmp_path, "form.html", cases[2][0]))["b"]["label"] == {"en": "A"}
    page = f"<label>Name <input name=a form=f><button>?</button></label>{kept}</form>"
    assert fields_of(read(tmp_path, "form.html", page))["a"]["label"] == {"en": "Name"}
    radios = "".join(f"<input type=radio name=r form=f value={each}> Is {each} " for each in "pq")
    answer = fields_of(read(tmp_path, "form.html", f"<p>{radios}</p><form id=f></form>"))["r"]
    assert [each["label"]["en"] for each in answer["options"]] == ["Is p", "Is q"]


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("cp1253", "<meta charset=windows-1253>"),
        ("iso-8859-7", '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-7">'),
        ("utf-8", "<meta charset=windows-1253>"),  # saved once more by another program
    ],
)
def test_a_page_is_read_in_the_encoding_that_it_names(tmp_path, encoding, head):
    page = f"<html><head>{head}</head><form><label>Όνομα<input name=x></label></form></html>"
    found = read(tmp_path, "form.html", page.encode(encoding))
    assert fields_of(found)["x"]["label"] == {"el": "Όνομα"}


def test_a_page_is_read_as_browsers_read_the_encoding_that_it_names(tmp_path):
    for named, codec, words in (
        ("shift_jis", "cp932", "①番"),
        ("x-sjis", "cp932", "名前"),
        ("gb2312", "gbk", "朱镕"),
        ("GBK", "gbk", "朱镕"),
        ("euc-kr", "cp949", "똠방"),
        ("ks_c_5601-1987", "cp949", "이름"),
        ("big5", "big5", "姓名"),
        ("big5-hkscs", "big5hkscs", "嘅"),
        ("euc-jp", "euc-jp", "名前"),
        ("iso-8859-1", "cp1252", "“Größe”"),
        ("us-ascii", "cp1252", "“é”"),
        ("iso-8859-9", "cp1254", "“Şehir”"),
        ("latin5", "cp1254", "İl’"),
        ("windows-874", "cp874", "“ชื่อ”"),
        ("iso-8859-11", "cp874", "“ชื่อ”"),
        ("tis-620", "cp874", "ชื่อ"),
        ("ibm866", "cp866", "Имя"),
        ("koi8-r", "koi8-r", "Имя"),
        ("cyrillic", "iso8859-5", "Имя"),
        ("latin2", "iso8859-2", "Łódź"),
        ("iso_8859-2:1987", "iso8859-2", "Łódź"),
        ("l9", "iso8859-15", "€ œ"),
        ("csisolatin6", "iso8859-10", "Þ ŋ"),
        ("cp1250", "cp1250", "Łódź"),
        ("greek", "iso8859-7", "Όνομα"),
        ("iso-8859-8-i", "iso8859-8", "שם"),
        ("arabic", "iso8859-6", "اسم"),
        ("windows-1256", "cp1256", "اسم"),
        ("macintosh", "mac-roman", "“é”"),
    ):
        page = f"<meta charset={named}><form><label>{words}<input name=x></label></form>"
        found = read(tmp_path, "form.html", page.encode(codec))
        assert [*fields_of(found)["x"]["label"].values()] == [words], named


def test_an_encoding_that_is_not_what_it_says_or_unknown_is_refused(tmp_path):
    for name, message in (
        ("euc-jp", "says that it is in euc-jp"),
        ("iso-8859-99", "says that it is in iso-8859-99"),
        ("idna", "not in UTF-8"),
        ("rot13", "not in UTF-8"),
    ):
        page = f"<meta charset={name}><form><label>".encode() + b"\xff\xfe\xff <input></form>"
        with pytest.raises(ImportFileError, match=message):
            read(tmp_path, "form.html", page)
