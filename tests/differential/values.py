"""Field specifications and JSON values made to set the two rule engines at odds."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from random import Random

from builder.backend.rules import Days
from builder.backend.spec import FieldSpec
from builder.check import validate
from builder.form.countries import COUNTRIES
from builder.form.kinds import KINDS
from builder.render import compile_form
from builder.trial.samples import FLAVOURS, invalid_values, sample_values
from tests.projects import project

# What the two languages see differently by themselves: white space, digits, letter case, length.
_ODD = [
    *"\t\n\v\f\r \x1c\x1d\x1e\x1f\x85\xa0\u1680\u180e\u2000\u200a\u200b\u200d\u2028\u2029\u202f",
    *"\u205f\u3000\ufeff\x00\x07\x7f\x9f\xad\ufffe\uffff",
    *"٠٣٩۰۹０５９²½ⅷ๑",
    *"ıİſßẞﬀŉǅΣςσÅÅ",
    "e\u0301", "\u0301", "👩‍👩‍👧", "😀", "\U0010ffff", "𝟗", "𝐀",
    "\ud800", "\udfff", "\ud83d", "\udc00\ud800",
    "\r\n", "\\", '"', "'", "</script>", "<!--", "&", "\u200f", "\u202e",
]  # fmt: skip
_PLAIN = [*"abcxyzABCXYZ0123456789 .,-+_@()/:;~!?", *"αβγΩώдЖ中あéñü"]

_PATTERNS = (
    "", "[0-9]{5}", r"\d+", r"\w+", "[A-Za-z]{2}[0-9]{8}", ".+", ".{3}", "[^@]*", "[^a-z ]+",
    "[α-ωΑ-Ωά-ώ ]+", "[À-ɏA-Za-z' -]+", "a|b|abc", "(?:ab)+c?", "(a+)(b*)", "[😀-😎]+.",
    "^[a-z]+$", r"[\u0370-\u03ff]+", r"\D*", r"[\w.-]+@\w+", r"(?=.*[0-9]).+", r"a{0}", r"\+?\d{5,15}",
    r"""[^0-9!"#$%&()*+,/:;<=>?@\[\\\]^_`{|}~]+""",
)  # fmt: skip
_STEPS = (
    (), ("trim",), ("trim", "collapse"), ("collapse", "trim"), ("digits",), ("upper",),
    ("trim", "upper"), ("collapse",), ("upper", "unaccent"), ("unaccent",), ("unaccent", "trim", "digits"), ("digits", "upper"), ("upper", "collapse", "trim"),
)  # fmt: skip
_BOUNDS = (
    "", "today", "today+1", "today-1", "today+30", "today-6570", "today+99999", "today-99999",
    "2024-02-29", "1900-01-01", "0001-01-01", "9999-12-31", "2026-06-15",
)  # fmt: skip
_WRONG = ("true", "false", "0", "1", "-1.5", "[]", "{}", '["a"]', '{"a":"b"}', "1e400", "[null]")

# Composed and not.
JOSE = ("Jos\u00e9", "Jose\u0301")
_OPTIONS = ("red", "dark_red", *JOSE, "", "Ναι", "a b", "😀", "__proto__", "constructor", "0")


def days(random: Random) -> Days:
    """Return the dates that it may be where the person is, also at the calendar's ends."""
    first = random.choice(
        (
            *(date(2026, 2, 28), date(2024, 2, 29), date(1999, 12, 31)),
            *(date(1, 1, 1), date(9999, 12, 30)),
            date(1970, 1, 1) + timedelta(days=random.randrange(40_000)),
        )
    )
    return Days(first, first + timedelta(days=random.randrange(2)))


def text(random: Random, longest: int = 12) -> str:
    """Return a text of plain and odd characters."""
    odd = random.random() < 0.5
    pool = _PLAIN + _ODD if odd else _PLAIN
    found = "".join(random.choice(pool) for _ in range(random.randrange(longest)))
    if random.random() < 0.3:
        found = random.choice(_ODD) + found + random.choice(_ODD)
    return found


def _mutated(random: Random, valid: str) -> str:
    found = list(valid)
    for _ in range(random.choice((0, 0, 1, 1, 2, 4))):
        spot = random.randrange(len(found) + 1)
        match random.randrange(4):
            case 0:
                found.insert(spot, random.choice(_ODD))
            case 1:
                found.insert(spot, random.choice(_PLAIN))
            case 2 if found:
                found.pop(spot - 1)
            case 3 if found:
                found[spot - 1] = random.choice(_PLAIN + _ODD)
    return "".join(found)


def _texts(random: Random) -> tuple[FieldSpec, str]:
    least = random.choice((0, 0, 1, 3))
    field = FieldSpec(
        kind="text",
        name="a",
        required=random.random() < 0.3,
        normalise=random.choice(_STEPS),
        min_length=least,
        max_length=random.choice((least + 1, 5, 10, 64, 200)),
        pattern=random.choice(_PATTERNS),
    )
    matching = random.choice(
        [
            "12345",
            "abc",
            "AB12345678",
            "Ωμέγα",
            "😀😁x",
            "ababc",
            "Anne-Marie O'Neill",
            "x@y",
            "+30210",
        ]
    )
    value = _mutated(random, matching) if random.random() < 0.5 else text(random, 14)
    return field, json.dumps(value)


def _textareas(random: Random) -> tuple[FieldSpec, str]:
    field = FieldSpec(
        kind="textarea",
        name="a",
        required=random.random() < 0.3,
        min_length=random.choice((0, 0, 2, 6)),
        max_length=random.choice((7, 12, 2000)),
    )
    return field, json.dumps(text(random, 18))


def _emails(random: Random) -> tuple[FieldSpec, str]:
    field = FieldSpec(kind="email", name="a", required=random.random() < 0.3)
    local = random.choice(
        ("a", "first.last+tag", "ά", "x" * random.randrange(60, 68), '"a b"', "😀")
    )
    rest = random.choice(
        (
            *("b.co", "example.com", "sub.example.co.uk", "b", "b.", ".b.co", "b..co"),
            "παράδειγμα.gr",
            ".".join(["y" * 60] * 3) + "." + "z" * random.randrange(70),
        )
    )
    value = _mutated(random, f"{local}@{rest}") if random.random() < 0.8 else text(random)
    return field, json.dumps(value)


def _phones(random: Random) -> tuple[FieldSpec, str]:
    field = FieldSpec(kind="phone", name="a", required=random.random() < 0.3)
    digits = "".join(random.choice("0123456789") for _ in range(random.randrange(3, 18)))
    shaped = random.choice(
        (digits, f"+{digits}", f"({digits[:3]}) {digits[3:]}", "-".join(digits), " . ".join(digits),
         f"+30 210/{digits}", f"( (+{digits}", f"00{digits}  ", "+30 210 123 4567", "210-1234567")
    )  # fmt: skip
    value = _mutated(random, shaped) if random.random() < 0.8 else text(random)
    return field, json.dumps(value)


def _numbers(random: Random) -> str:
    whole = random.choice(
        (0, 1, -1, 5, 99, 100, 2**53 - 1, 2**53, 2**53 + 2, 10**15, 10**16, 10**21)
    )
    return random.choice(
        (
            str(random.randrange(-120, 120)),
            str(random.choice((-1, 1)) * whole + random.randrange(-2, 3)),
            f"{random.uniform(-200, 200):.{random.randrange(9)}f}",
            repr(random.uniform(-1, 1) * 10 ** random.randrange(-12, 22)),
            f"{random.randrange(-999, 999)}e{random.randrange(-8, 18)}",
            f"{random.randrange(10**6)}.{random.randrange(10**7):07d}",
            random.choice(
                ("-0", "0.0", "-0.0", "1.0", "5.5", "1e308", "1e400", "-1e999", "5e-324", "1e-7")
            ),
            random.choice(
                ("0.1", "0.15", "1.005", "2.675", "0.000001", "1.45", "8.345", "4.35", "1e15")
            ),
            "9" * random.choice((17, 30, 309, 400)),
        )
    )


def _integers(random: Random) -> tuple[FieldSpec, str]:
    least = random.choice((None, 0, -5, 10, -(2**53) + 1))
    most = random.choice((None, 10, 99, 2**53 - 1))
    step = random.choice((None, None, 1, 3, 5))
    return FieldSpec(
        kind="integer",
        name="a",
        required=random.random() < 0.3,
        min=least,
        max=most,
        step=step,
    ), _numbers(random)


def _decimals(random: Random) -> tuple[FieldSpec, str]:
    field = FieldSpec(
        kind="decimal",
        name="a",
        required=random.random() < 0.3,
        min=random.choice((None, 0.0, 0.5, -1.25, 1e-6, -1e15)),
        max=random.choice((None, 100.0, 0.1, 99.99, 1e15, 123456789.123456)),
        step=random.choice((None, None, 0.5, 0.1, 0.25, 3.0)),
        decimals=random.randrange(7),
    )
    return field, _numbers(random)


def _ratings(random: Random) -> tuple[FieldSpec, str]:
    field = FieldSpec(
        kind="rating",
        name="a",
        required=random.random() < 0.3,
        lowest=random.choice((0, 1)),
        scale=random.choice((2, 5, 10)),
    )
    return field, random.choice((str(random.randrange(-1, 12)), _numbers(random)))


def _urls(random: Random) -> tuple[FieldSpec, str]:
    field = FieldSpec(kind="url", name="a", required=random.random() < 0.3)
    shaped = random.choice(
        (
            "https://example.com", "example.com", "http://a.b.co:8080/x?y=1#z", "javascript:alert(1)",
            "https://user@example.com", "https://παράδειγμα.ελ/ά", "//example.com", "ftp://a.bc",
            "https://a..b", "https://.a.b", "https://a.b:123456", "HTTPS://EXAMPLE.COM", "a b.co",
            "https://" + "x" * random.randrange(1980, 2000) + ".co", "https://1.2.3.4/",
        )
    )  # fmt: skip
    return field, json.dumps(_mutated(random, shaped) if random.random() < 0.6 else shaped)


def _times(random: Random) -> tuple[FieldSpec, str]:
    field = FieldSpec(
        kind="time",
        name="a",
        required=random.random() < 0.3,
        earliest=random.choice(("", "08:00", "00:00", "23:59")),
        latest=random.choice(("", "17:30", "08:00")),
    )
    shaped = f"{random.randrange(26):02d}:{random.randrange(62):02d}"
    return field, json.dumps(_mutated(random, shaped) if random.random() < 0.3 else shaped)


def _datetimes(random: Random) -> tuple[FieldSpec, str]:
    field, day = _dates(random)
    time = json.loads(_times(random)[1])
    return replace(field, kind="datetime"), json.dumps(
        f"{json.loads(day)}{random.choice('TTTTTT t')}{time}"
    )


def _many(random: Random) -> tuple[FieldSpec, str]:
    options = tuple(random.sample(_OPTIONS, random.randrange(1, len(_OPTIONS))))
    field = FieldSpec(
        kind="checkboxes",
        name="a",
        required=random.random() < 0.3,
        options=options,
        min_choices=random.choice((0, 0, 2)),
        max_choices=random.choice((None, 1, 3)),
    )
    chosen = random.sample(options, random.randrange(len(options) + 1))
    if random.random() < 0.3:
        chosen += random.choice((["red"], chosen[:1], ["toString"], [text(random, 3)]))
    return field, json.dumps(chosen)


def _dates(random: Random) -> tuple[FieldSpec, str]:
    field = FieldSpec(
        kind="date",
        name="a",
        required=random.random() < 0.3,
        earliest=random.choice(_BOUNDS),
        latest=random.choice(_BOUNDS),
    )
    year = random.choice((0, 1, 4, 99, 100, 400, 1900, 2000, 2023, 2024, 2026, 2100, 9999))
    shaped = random.choice(
        (
            f"{year:04d}-{random.randrange(14):02d}-{random.randrange(33):02d}",
            f"{year:04d}-02-{random.randrange(27, 31)}",
            (date(1, 1, 1) + timedelta(days=random.randrange(3_652_059))).isoformat(),
            (date(2026, 1, 1) + timedelta(days=random.randrange(365))).isoformat(),
            "2026-W01-1", "20260101", "+02026-01-01", "2026-1-1", "2026-01-01T00:00",
        )
    )  # fmt: skip
    value = _mutated(random, shaped) if random.random() < 0.4 else shaped
    return field, json.dumps(value)


def _choices(kind: str) -> Callable[[Random], tuple[FieldSpec, str]]:
    def make(random: Random) -> tuple[FieldSpec, str]:
        options = tuple(random.sample(_OPTIONS, random.randrange(len(_OPTIONS))))
        field = FieldSpec(kind=kind, name="a", required=random.random() < 0.3, options=options)
        value = random.choice((*_OPTIONS, text(random, 4), "toString", "RED", " red"))
        return field, json.dumps(value)

    return make


def _ticks(kind: str) -> Callable[[Random], tuple[FieldSpec, str]]:
    def make(random: Random) -> tuple[FieldSpec, str]:
        field = FieldSpec(kind=kind, name="a", required=random.random() < 0.5)
        return field, random.choice(("true", "false", "null", json.dumps(text(random, 4))))

    return make


def _countries(random: Random) -> tuple[FieldSpec, str]:
    options = tuple(random.sample(COUNTRIES, random.randrange(1, 40)))
    field = FieldSpec(kind="country", name="a", required=random.random() < 0.3, options=options)
    return field, json.dumps(random.choice((*options, *COUNTRIES[:9], "gr", "")))


MAKERS: Mapping[str, Callable[[Random], tuple[FieldSpec, str]]] = {
    "text": _texts,
    "textarea": _textareas,
    "email": _emails,
    "phone": _phones,
    "integer": _integers,
    "decimal": _decimals,
    "date": _dates,
    "url": _urls,
    "rating": _ratings,
    "slider": _integers,
    "time": _times,
    "datetime": _datetimes,
    "country": _countries,
    "checkboxes": _many,
    "yesno": _ticks("yesno"),
    "select": _choices("select"),
    "radio": _choices("radio"),
    "checkbox": _ticks("checkbox"),
    "consent": _ticks("consent"),
}


@cache
def maker_of(kind: str) -> Callable[[Random], tuple[FieldSpec, str]]:
    """Return what makes fields and values of a kind."""
    return MAKERS[kind] if kind in MAKERS else _sampled(kind)


def _sampled(kind: str) -> Callable[[Random], tuple[FieldSpec, str]]:
    """Return what makes values from a kind's samples, for a new kind that has no maker yet."""
    made = project(KINDS[kind].make("f", "a"), name="sampled")
    form = compile_form(validate(made))
    today = date(2026, 6, 15)
    flavoured = [sample_values(form, today, each)["a"] for each in FLAVOURS if each != "minimal"]
    values = [*flavoured, *invalid_values(form, today).values(), 0, 1, -1, 2**53, 0.5, "", []]

    def make(random: Random) -> tuple[FieldSpec, str]:
        value = random.choice(values)
        changed = _mutated(random, value) if isinstance(value, str) else value
        return replace(form.fields[0], required=random.random() < 0.3), json.dumps(changed)

    return make


def case(kind: str, random: Random) -> tuple[FieldSpec, str, Days]:
    """Return a field of a kind, the JSON text of a value for it, and the days it is judged in."""
    field, value = maker_of(kind)(random)
    field = replace(field, kind=kind)
    chance = random.random()
    if chance < 0.02:
        value = random.choice(("null", "null", '""', '" "'))
    elif chance < 0.05:
        value = random.choice((*_WRONG, json.dumps(text(random))))
    return field, value, days(random)
