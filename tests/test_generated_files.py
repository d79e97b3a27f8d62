import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from builder.render import MANIFEST, Bundle
from builder.storage.codec import dump_project
from builder.storage.starters import starters
from scripts.write_sample import FOLDER, KEPT, sample_bundle, write_sample
from scripts.write_schema import FILE, schema_text


def outdated(bundle: Bundle, folder: Path = FOLDER) -> set[str]:
    """The paths at which a bundle is not what the folder holds or its manifest names."""
    named = json.loads((folder / MANIFEST).read_bytes())["files"]
    hashes = {path: hashlib.sha256(bundle[path]).hexdigest() for path in bundle}
    del hashes[MANIFEST]  # a manifest cannot name its own hash
    different = {path for path, _ in named.items() ^ hashes.items()}
    return different | {
        path for path in KEPT if (folder / path).read_bytes() != bundle.files.get(path)
    }


@pytest.fixture(scope="module")
def sample() -> Bundle:
    return sample_bundle()


def test_the_sample_bundle_is_what_the_exporter_writes_today(sample):
    changed = sorted(outdated(sample))
    assert not changed, f"run `make sample`: {', '.join(changed)} changed"


def test_a_change_in_any_file_of_the_sample_is_noticed(sample, tmp_path):
    write_sample(tmp_path)
    assert not outdated(sample, tmp_path)
    for path in sample:
        altered = Bundle.of({**sample.files, path: sample[path] + b" "})
        assert outdated(altered, tmp_path) == {path}
        if path != MANIFEST:
            others = {each: sample[each] for each in sample if each != path}
            assert outdated(Bundle.of(others), tmp_path) == {path}
    more = Bundle.of({**sample.files, "backend/more.py": b""})
    assert outdated(more, tmp_path) == {"backend/more.py"}


def test_only_page_and_manifest_of_the_sample_are_kept(tmp_path):
    stale = tmp_path / "backend" / "server.py"
    stale.parent.mkdir()
    stale.write_bytes(b"of an earlier version")
    write_sample(tmp_path)
    written = {
        each.relative_to(tmp_path).as_posix() for each in tmp_path.rglob("*") if each.is_file()
    }
    assert written == {"MANIFEST.json", "page/index.html"}


def test_the_published_schema_is_that_of_the_model():
    assert FILE.read_text(encoding="utf-8") == schema_text(), "run `make schema`"


@pytest.fixture(scope="module")
def schema():
    schema = json.loads(FILE.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.mark.parametrize("starter", starters(), ids=lambda each: each.name)
def test_the_schema_takes_what_is_saved(schema, starter):
    schema.validate(json.loads(dump_project(starter.project)))


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "something-else"},
        {"format": 2},
        {"evil": True},
        {"languages": "en"},
        {"fields": [{"kind": "rocket", "id": "f", "name": "f"}]},
        {"fields": [{"kind": "text", "id": "f", "name": "f", "max_length": "long"}]},
        {"texts": {"title": "not by language"}},
    ],
    ids=str,
)
def test_the_schema_refuses_what_reading_refuses(schema, change):
    data = json.loads(dump_project(starters()[0].project))
    with pytest.raises(ValidationError):
        schema.validate({**data, **change})


_DIGEST = """
import hashlib
from builder.check import validate
from builder.render import plan_of, render_bundle
from scripts.write_sample import sample_bundle
from tests.projects import every_kind, hostile

made = [sample_bundle(), *(render_bundle(plan_of(validate(each()))) for each in (every_kind, hostile))]
print(hashlib.sha256(repr([sorted(each.files.items()) for each in made]).encode()).hexdigest())
"""


def test_another_process_renders_the_same_bytes():
    """Neither the order of sets nor anything else of one process gets into a bundle."""
    digests = [
        subprocess.run(
            [sys.executable, "-c", _DIGEST],
            cwd=Path(__file__).resolve().parent.parent,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, zone, locale in (("1", "UTC", "C"), ("2", "Asia/Tokyo", "C.UTF-8"))
    ]
    assert len(digests[0]) == 65
    assert digests[0] == digests[1]
