"""Reminders to replace a key pair."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta

import pytest

from builder.errors import KeyInputError
from builder.keys.dates import advice_about
from builder.keys.findings import findings_about
from builder.keys.pair import KeyPair

TODAY = date(2026, 11, 28)


def pair(*, expires=None, remind_days=365, age=0, fingerprint="ab" * 32):
    made = datetime(2026, 11, 28, 12, tzinfo=UTC) - timedelta(days=age)
    return KeyPair(
        name="shop", bits=2048, fingerprint=fingerprint, created=made, public_pem="",
        expires=expires, remind_days=remind_days,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("made", "severity", "words"),
    [
        (pair(), "", ""),
        (pair(age=364), "", ""),
        (pair(age=365), "advice", "365 days old"),
        (pair(age=5000, remind_days=0), "", ""),
        (pair(age=1, remind_days=1), "advice", "1 day old"),
        (pair(expires=TODAY + timedelta(31)), "", ""),
        (pair(expires=TODAY + timedelta(30)), "advice", "in 30 days"),
        (pair(expires=TODAY + timedelta(1)), "advice", "in 1 day."),
        (pair(expires=TODAY), "advice", "today"),
        (pair(expires=TODAY - timedelta(1)), "warning", "expired on 2026-11-27"),
        (pair(expires=TODAY - timedelta(1), remind_days=0, age=900), "warning", "expired"),
        (pair(expires=date.max, age=900), "advice", "900 days old"),
        (pair(age=900, fingerprint=""), "", ""),
        (pair(age=-400), "", ""),
    ],
)
def test_a_reminder_comes_by_age_or_by_the_last_day(made, severity, words):
    advice = advice_about(made, TODAY)
    assert (advice.severity if advice else "") == severity
    assert words in (advice.text if advice else "")


def test_a_reminder_is_a_finding_about_the_key_of_the_form():
    (finding,) = findings_about(pair(expires=date(2020, 1, 1)))
    assert (finding.code, finding.severity) == ("key-old", "warning")
    assert finding.place.attribute == "key_fingerprint"
    assert findings_about(None) == findings_about(pair(remind_days=0)) == ()


def test_dates_are_kept_and_can_be_taken_back(store):
    before = store.get("main")
    assert (before.expires, before.remind_days) == (None, 365)
    store.set_dates("main", date(2027, 5, 1), 90)
    assert (store.get("main").expires, store.get("main").remind_days) == (date(2027, 5, 1), 90)
    store.rename("main", "other")
    assert store.get("other").expires == date(2027, 5, 1)
    store.set_dates("other", None)
    assert (store.get("other").expires, store.get("other").remind_days) == (None, 365)
    for days in (-1, 3651):
        with pytest.raises(KeyInputError, match="not possible"):
            store.set_dates("other", None, days)


@pytest.mark.parametrize("wrong", ["soon", "2027-13-01", 20270101, None, [], True, -5, 1e9, ""])
def test_a_file_with_other_values_is_as_one_without(store, tmp_path, wrong):
    path = tmp_path / "keys" / "main.keypair.json"
    data = json.loads(path.read_text())
    assert "expires" not in data  # as older versions wrote it
    path.write_text(json.dumps({**data, "expires": wrong, "remind_days": wrong}))
    found = store.get("main")
    assert (found.expires, found.remind_days, found.warning) == (None, 365, "")
