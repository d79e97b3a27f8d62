from __future__ import annotations

from email.utils import formatdate

import pytest

from builder.backend.responses import (
    GIVE_UP_AFTER_S,
    RETRY_DELAYS_S,
    Meaning,
    clock_skew,
    meaning_of,
    next_attempt,
    retry_after,
)

NOW = 1_800_000_000.0


@pytest.mark.parametrize(
    ("status", "meaning"),
    [
        (200, Meaning.DELIVERED), (201, Meaning.DELIVERED), (204, Meaning.DELIVERED),
        (408, Meaning.RETRY), (425, Meaning.RETRY), (429, Meaning.RETRY), (503, Meaning.RETRY),
        (401, Meaning.UNAUTHORISED),
        (400, Meaning.REFUSED), (403, Meaning.REFUSED), (404, Meaning.REFUSED),
        (410, Meaning.REFUSED), (413, Meaning.REFUSED), (422, Meaning.REFUSED),
        # Redirects are not followed.
        (301, Meaning.REFUSED), (302, Meaning.REFUSED), (307, Meaning.REFUSED),
        (500, Meaning.AMBIGUOUS), (502, Meaning.AMBIGUOUS), (504, Meaning.AMBIGUOUS),
    ],
)  # fmt: skip
def test_what_answers_mean(status, meaning):
    assert meaning_of(status) is meaning


def test_the_schedule_has_full_jitter():
    for number, ceiling in enumerate((1, 3, 10, 30, 60, 120, 240, 480, 960, 960), start=1):
        assert next_attempt(number, NOW, NOW, chance=lambda: 0.0) == NOW
        assert next_attempt(number, NOW, NOW, chance=lambda: 1.0) == NOW + ceiling
    assert RETRY_DELAYS_S[-1] == 16 * 60


def test_a_retry_waits_as_long_as_it_was_asked_to():
    assert next_attempt(1, NOW, NOW, 120.0, lambda: 0.5) == NOW + 120
    assert next_attempt(9, NOW, NOW, 2.0, lambda: 1.0) == NOW + 960


def test_a_retry_is_never_too_late():
    end = NOW + GIVE_UP_AFTER_S
    assert GIVE_UP_AFTER_S == 55 * 60
    # The last one is made shortly before the end rather than not at all.
    last = end - 10
    assert next_attempt(9, NOW, last - 60, chance=lambda: 1.0) == last
    assert next_attempt(9, NOW, last - 0.1, chance=lambda: 0.0) == last - 0.1
    assert next_attempt(9, NOW, last) is None
    assert next_attempt(9, NOW, end + 1) is None
    assert next_attempt(1, NOW, NOW, GIVE_UP_AFTER_S + 1.0) == last


@pytest.mark.parametrize(
    "header",
    [
        "86400", "31536000", "9" * 40, formatdate(NOW + 10 * 365 * 86400, usegmt=True),
        formatdate(NOW + 2 * 86400, usegmt=True), "Fri, 31 Dec 9999 23:59:59 GMT",
        "-31536000", "Thu, 01 Jan 1970 00:00:00 GMT", "inf", "1e9", "nan",
    ],
)  # fmt: skip
@pytest.mark.parametrize("attempts", [1, 2, 5, 9])
def test_a_header_that_says_years_holds_nothing_beyond_its_turn(header, attempts):
    asked = retry_after(header, NOW)
    turn = next_attempt(attempts, NOW, NOW, 0.0, lambda: 0.5)
    assert next_attempt(attempts, NOW, NOW, asked, lambda: 0.5) == turn


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("", 0), ("5", 5), ("0", 0), ("-5", 0), ("soon", 0), ("١", 0),
        (formatdate(NOW + 90, usegmt=True), 90), (formatdate(NOW - 90, usegmt=True), 0),
        ("9" * 6000, 999_999_999),
    ],
)  # fmt: skip
def test_how_long_to_wait(header, seconds):
    assert retry_after(header, NOW) == seconds


@pytest.mark.parametrize("true_skew", [-3600, -10, -2, 2, 10, 3600])
@pytest.mark.parametrize("fraction", [0.0, 0.4, 0.999])
def test_a_wrong_clock_is_noticed(true_skew, fraction):
    sent = NOW + fraction
    answered = sent + 0.2
    header = formatdate(int(answered + true_skew), usegmt=True)
    found = clock_skew(header, sent, sent + 0.3)
    assert found is not None
    assert abs(found - true_skew) <= 0.65


@pytest.mark.parametrize("fraction", [0.0, 0.4, 0.999])
@pytest.mark.parametrize("duration", [0.001, 0.5, 7.0])
def test_a_right_clock_stays_as_it_is(fraction, duration):
    sent = NOW + fraction
    for answered in (sent, sent + duration):
        header = formatdate(int(answered), usegmt=True)
        assert clock_skew(header, sent, sent + duration) == 0.0


@pytest.mark.parametrize("header", ["", "yesterday", "Tue, 99 Nov 2026 99:99:99 GMT"])
def test_a_missing_date_says_nothing(header):
    assert clock_skew(header, NOW, NOW) is None
