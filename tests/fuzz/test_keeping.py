"""What a fuzzer found is reduced to the smallest set of files that reaches as much."""

from __future__ import annotations

import pytest

from tests.fuzz.readers import READERS

# Each merge starts a process that instruments the whole app.
pytestmark = [pytest.mark.fuzz, pytest.mark.timeout(900)]


@pytest.fixture
def folders(tmp_path, monkeypatch):
    from tests.fuzz import __main__ as fuzzing

    monkeypatch.setattr(fuzzing, "CORPUS", tmp_path / "corpus")
    monkeypatch.setattr(fuzzing, "CACHE", tmp_path / "cache")
    found = tmp_path / "cache" / "json"
    found.mkdir(parents=True)
    return fuzzing, found, tmp_path / "corpus" / "json"


def test_what_reaches_nothing_more_is_left_out(folders):
    fuzzing, found, corpus = folders
    for number in range(20):
        (found / f"same-{number}").write_bytes(b'{"a": %d}' % (100 + number))
    (found / "halves").write_bytes(b'["\\ud800"]')
    (found / "cut").write_bytes(b'{"a": [1, tru')
    fuzzing.keep(READERS["json"])
    kept = {each.read_bytes() for each in corpus.iterdir()}
    assert {b'["\\ud800"]', b'{"a": [1, tru'} <= kept
    assert len(kept) < 8


def test_a_corpus_stays_if_nothing_is_merged(folders, monkeypatch):
    fuzzing, _found, corpus = folders
    corpus.mkdir(parents=True)
    (corpus / "kept").write_bytes(b"[]")
    monkeypatch.setattr(fuzzing.subprocess, "run", lambda *_words, **_named: None)
    with pytest.raises(SystemExit, match="the corpus stays as it is"):
        fuzzing.keep(READERS["json"])
    assert [each.name for each in corpus.iterdir()] == ["kept"]
