"""What the fuzzer kept is read again, without it; and a reader that errs is noticed."""

from __future__ import annotations

import pytest

from builder.errors import ImportFileError
from tests.fuzz import of_forms
from tests.fuzz.from_schema import mutate_project
from tests.fuzz.mutators import mutate_json, mutate_lines, mutate_pem, mutate_png, mutate_zip
from tests.fuzz.reader import is_clear
from tests.fuzz.readers import CORPUS, READERS

_BYTES_MOST = 64 * 1024
pytestmark = pytest.mark.usefixtures("qapp")  # some readers are widgets


@pytest.mark.parametrize("name", READERS)
def test_what_was_kept_is_read_as_it_should(name):
    reader = READERS[name]
    kept = sorted((CORPUS / name).iterdir())
    assert kept, f"no corpus of {name}: run `python -m tests.fuzz {name} --keep`"
    contents = [each.read_bytes() for each in kept]
    assert sum(map(len, contents)) <= _BYTES_MOST
    assert max(map(len, contents)) <= reader.size
    for file, content in zip(kept, contents, strict=True):
        try:
            reader.check(content)
        except Exception as fault:
            fault.add_note(f"{name}/{file.name}: {content[:200]!r}")
            raise


def test_every_corpus_has_its_reader():
    assert {each.name for each in CORPUS.iterdir()} == set(READERS)


def test_a_reader_that_raises_something_else_is_noticed(monkeypatch):
    def broken(_text):
        raise KeyError("fields")

    monkeypatch.setattr(of_forms, "load_project", broken)
    with pytest.raises(KeyError):
        READERS["project"].check(b"{}")


def test_an_error_without_words_is_noticed():
    with pytest.raises(AssertionError):
        is_clear(ImportFileError(" "))
    with pytest.raises(AssertionError):
        is_clear(ImportFileError("x" * 2_000 + "."))
    is_clear(ImportFileError("This is not a form that can be read."))


@pytest.mark.parametrize(
    ("mutate", "name"),
    [
        (mutate_json, "project"),
        (mutate_project, "project"),
        (mutate_pem, "key"),
        (mutate_zip, "import-xlsx"),
        (mutate_lines, "deployment"),
        (mutate_png, "raster"),
    ],
)
def test_changes_stay_within_the_format_and_depend_on_the_seed(mutate, name):
    (seed, *_) = READERS[name].seeds()
    changed = [mutate(seed, number) for number in range(20)]
    assert changed == [mutate(seed, number) for number in range(20)]
    assert len(set(changed) - {seed}) > 10
    for broken in (b"", b"\xff", seed[:50]):
        assert isinstance(mutate(broken, 1), bytes)
