import json

import pytest

from builder.errors import InputError
from builder.form.colour_lists import MOST_BYTES, MOST_COLOURS, colours_in
from builder.form.colour_spaces import converted

WORDS = {"navy": "#000080", "red": "#ff0000", "white": "#ffffff", "tan": "#d2b48c"}
GPL = """GIMP Palette
Name: Brand
Columns: 3
# a remark
 26  86 219\tOcean
  0   0   0
300   1   1\tno colour
"""
CSS = """
@import url("https://elsewhere.example/#abc");
:root {
  --brand: #1A56DB; --brand-dark: #123;
  /* --old: #999999; */
  --see-through: #1a56db80; --shade: rgb(0 0 0 / 20%);
}
a { color: hsl(210deg 50% 40%); background: navy; border-color: rgba(10, 20, 30, 1); }
"""
TOKENS = {
    "colour": {
        "brand": {"$value": "#0a0b0c", "$type": "color"},
        "grey": {"100": {"value": "rgb(1,2,3)"}},
    },
    "list": [{"name": "Sea", "hex": "#00ff7f"}, "#ABCDEF", "tan"],
    "count": 12, "none": None, "yes": True,
}  # fmt: skip


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("#1a56db", [("#1a56db", "")]),
        ("#ABC, #abcd #abcf\n#11223344 #112233ff", [("#aabbcc", ""), ("#112233", "")]),
        ("https://palettes.example/264653-2A9D8F-abc-123", [("#264653", ""), ("#2a9d8f", "")]),
        (CSS, [("#1a56db", "brand"), ("#112233", "brand dark"), ("#336699", "color"),
               ("#000080", "background"), ("#0a141e", "border color")]),
        ("$accent: 'RED';\n@ink: #111;", [("#ff0000", "accent"), ("#111111", "ink")]),
        ("red: #cc0000; credit redo red-ish navy", [("#cc0000", "red"), ("#000080", "")]),
        ("oklch(62.8% 0.2577 29.23) oklch(1 0 none)", [("#ff0000", ""), ("#ffffff", "")]),
        ("rgb(10% 20% 30%) rgb(300, -5, 0) hsl(1turn 2 3)", [("#1a334c", ""), ("#ff0000", ""),
          ("#080707", "")]),
        ("a: lab(29.2345% 39.3825 20.0664); b: lch(52.2345% 72.2 56.2); c: hwb(90 10% 20%)\ncolor(display-p3 0 0 0)",
         [("#7d2329", "a"), ("#c65d06", "b"), ("#73cc1a", "c"), ("#000000", "")]),
        (GPL, [("#1a56db", "Ocean"), ("#000000", "")]),
        (json.dumps(TOKENS), [("#0a0b0c", "brand"), ("#010203", "100"), ("#00ff7f", "Sea"),
                              ("#abcdef", "list"), ("#d2b48c", "list")]),
        ('{"broken": "#123456"', [("#123456", "broken")]),
        ('[{"name": "Sea", "hex": "0A7ea4"}, {"night": "001219"}]',
         [("#0a7ea4", "Sea"), ("#001219", "night")]),
        ("white\nwhite\nWHITE", [("#ffffff", "")]),
        (b"\xef\xbb\xbf#fff", [("#ffffff", "")]),
        ("https://example.com/#abc-def #12345 #1234567 x#fff &#123; #add { #fff", [("#ffffff", "")]),
    ],
)  # fmt: skip
def test_colours_are_found_as_people_write_them(content, found):
    assert [(each.colour, each.name) for each in colours_in(content, WORDS)] == found


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "no colour"),
        ("GIMP Palette\nnothing", "no colour"),
        ("{}", "no colour"),
        ("[" * 5000, "no colour"),
        (b"\x89PNG\xff\xfe", "neither a picture nor"),
        ("#" * (MOST_BYTES + 1), "too large"),
        ("rgb(" * 200_000, "no colour"),
        ("rgb(1,1" + " " * 900_000, "no colour"),
        ("--" + "a" * 900_000, "no colour"),
        ("/*" * 400_000, "no colour"),
    ],
)
def test_what_has_no_colours_is_refused_and_takes_no_longer(content, said):
    with pytest.raises(InputError, match=said):
        colours_in(content, WORDS)


def test_a_long_list_is_cut_and_long_names_too():
    many = "\n".join(f"--{'n' * 300}: #{number:06x};" for number in range(500))
    found = colours_in(many, {})
    assert len(found) == MOST_COLOURS
    assert max(len(each.name) for each in found) <= 40


def test_no_more_colours_are_converted_than_a_list_gives(monkeypatch):
    asked = []

    def counted(function, space, parts):
        asked.append(parts)
        return converted(function, space, parts)

    monkeypatch.setattr("builder.form.colour_lists.converted", counted)
    text = " ".join(f"oklch(0.5 0.4 {number})" for number in range(300))
    assert len(colours_in(text, {})) == MOST_COLOURS
    assert len(asked) < 150
