"""The log of key pairs in words of the app's language, while its file stays in English."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from builder.gui.keys.log_words import EVENT_WORDS, FIXED_DETAILS, detail_in_words
from builder.keys.audit_log import EVENTS, AuditLog, Origin
from builder.keys.pem import new_private
from builder.keys.publication import note_publication
from builder.keys.rotation import STEPS, Rotations
from builder.keys.store import KeyStore
from builder.say import Speech, speak

_PASSPHRASE = "correct horse battery"


@pytest.fixture(scope="module")
def entries(tmp_path_factory):
    """What a life of two key pairs leaves in the log."""
    tmp_path = tmp_path_factory.mktemp("keys")
    log = AuditLog(tmp_path / "log.jsonl")
    keys = KeyStore(tmp_path / "keys", log)
    old = keys.add("Old", new_private(2048), _PASSPHRASE, event="generated")
    new = keys.add("New", new_private(2048), _PASSPHRASE)
    day = datetime.now(UTC).date() + timedelta(days=90)
    for last in (day, None):
        for remind in (0, 30):
            keys.set_dates("Old", last, remind)
    rotations = Rotations(tmp_path / "rotations", keys)
    rotation = rotations.begin(old, new)
    rotations.mark(rotation, STEPS[1], done=True)
    rotations.mark(rotation, STEPS[1], done=False)
    for each in STEPS:
        rotations.mark(rotation, each, done=True)
    keys.rename("Old", "Older")
    note_publication(keys, new.fingerprint, tmp_path / "out", Origin())
    keys.remove("Older")
    return log.read().entries


@pytest.fixture
def marked():
    """A language in which each text stands in brackets."""
    speak(Speech(lambda text, _count: f"[{text}]"))
    yield
    speak(None)


def test_each_event_has_words():
    assert set(EVENT_WORDS) == set(EVENTS)


def test_english_shows_what_the_log_has(entries):
    assert [detail_in_words(each.detail) for each in entries] == [each.detail for each in entries]


def test_all_that_the_log_says_is_translated(entries, marked):
    details = [each.detail for each in entries if each.detail and each.event != "published"]
    assert len(details) > 12
    left = [each for each in details if detail_in_words(each) == each]
    assert [each for each in left if each not in FIXED_DETAILS] == []


def test_names_and_files_stay_as_they_are(marked):
    assert detail_in_words("was “by “x””") == "[was “by “x””]"
    assert detail_in_words("public key, as /a, b.pem") == "[public key, as /a, b.pem]"
    assert detail_in_words(str(Path("/home/me/public key"))) == "/home/me/public key"


def test_details_with_more_days_than_there_can_be_are_shown_as_they_are():
    detail = f"no last day, reminder after {'9' * 5000} days"
    assert detail_in_words(detail) == detail
