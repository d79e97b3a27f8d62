"""Targets of a form that are kept: nothing is read that would be lost when it is written."""

import json
import os
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from builder.errors import DeliveryError, RefusedError, StorageError
from builder.storage.aside import UnreadError
from builder.trial.target import Target, Way, refuse_unusable
from builder.trial.targets import (
    ROWS_MAX,
    KeptTargets,
    file_of,
    new_row,
    read_targets,
    write_targets,
)

ROW = {"id": "a", "name": "", "way": "deployed", "url": "https://a.example"}
PLAIN = json.loads(json.dumps(asdict(KeptTargets())))
CHANGES: tuple[dict[str, object], ...] = (
    {"rows": [{**ROW, "id": str(number)} for number in range(ROWS_MAX + 1)]},
    {"rows": {}},
    {"rows": [ROW, ROW]},
    {"rows": [{**ROW, "id": "simulator"}]},
    {"rows": [{**ROW, "headers": {}}]},
    {"rows": [{**ROW, "url": None}]},
    {"rows": [{**ROW, "http_port": 65_536}]},
    {"rows": [{**ROW, "http_port": True}]},
    {"rows": [{**ROW, "http_port": "80"}]},
    {"rows": [{**ROW, "authority": None}]},
    {"rows": [{**ROW, "way": "simulator"}]},
    {"rows": [["id"]]},
    {"later": 1},
    {"platform": 0},
    {"platform": False},
    {"chosen": None},
    {"then": []},
    {"faults": "503"},
    {"faults": ["nonsense"]},
    {"variables": []},
    {"variables": None},
    {"variables": {"a": {}}},
)
DAMAGED = (
    "",
    "[]",
    "{}",
    "x" * (1 << 20) + "x",
    *(json.dumps({**PLAIN, **each}) for each in CHANGES),
)


def test_what_this_version_does_not_know_is_set_aside_each_under_a_name_of_its_own(tmp_path):
    path = file_of(tmp_path, "form")
    for count, held in enumerate(DAMAGED, 1):
        path.write_text(held)
        with pytest.raises(StorageError, match=r"cannot be read: .*\. The usual ones are shown"):
            read_targets(tmp_path, "form")
        asides = sorted(tmp_path.iterdir())
        assert [each.read_text() for each in asides] == [*DAMAGED[:count]], held[:80]
        assert read_targets(tmp_path, "form") == KeptTargets()


def test_what_is_written_is_read_again(tmp_path):
    kept = KeptTargets(
        faults=("503", "429"), then="503", platform="", variables={"visits": 3, "ok": None}
    ).with_row(new_row("deployed", "https://[", "Shop"))
    write_targets(tmp_path, "form", kept)
    assert read_targets(tmp_path, "form") == kept


def test_a_row_of_an_earlier_version_is_as_it_was(tmp_path):
    file_of(tmp_path, "form").write_text(json.dumps({**PLAIN, "rows": [ROW]}))
    (row,) = read_targets(tmp_path, "form").rows
    assert (row.url, row.key, row.authority, row.http_port) == (ROW["url"], "", "", 0)
    kept = KeptTargets(rows=(replace(row, key="ab", authority="/ca.pem", http_port=8080),))
    write_targets(tmp_path, "form", kept)
    assert read_targets(tmp_path, "form") == kept


def test_what_could_not_be_read_again_is_not_written(tmp_path):
    write_targets(tmp_path, "form", KeptTargets(then="503"))
    for kept in (
        KeptTargets(rows=tuple(new_row("deployed") for _ in range(ROWS_MAX + 1))),
        KeptTargets().with_row(new_row("deployed", "https://" + "a" * (1 << 20))),
        KeptTargets().with_row(new_row("deployed", "half\ud800")),
    ):
        with pytest.raises(StorageError, match="cannot be kept"):
            write_targets(tmp_path, "form", kept)
    assert read_targets(tmp_path, "form") == KeptTargets(then="503")
    full = KeptTargets(rows=tuple(new_row("deployed") for _ in range(ROWS_MAX)))
    with pytest.raises(RefusedError, match="at most 100 targets"):
        full.with_row(new_row("deployed"))
    assert full.with_row(replace(full.rows[0], name="x")).rows[0].name == "x"


def test_a_file_that_stays_where_it_is_must_not_be_written_over(tmp_path, monkeypatch):
    path = file_of(tmp_path, "form")
    path.mkdir()
    with pytest.raises(UnreadError, match="The file stays as it is"):
        read_targets(tmp_path, "form")
    path.rmdir()
    os.mkfifo(path)  # nobody will ever write into it
    with pytest.raises(UnreadError, match=r"it is not an ordinary file\. The file stays as it is"):
        read_targets(tmp_path, "form")
    path.unlink()
    path.write_text("{")

    def denied(*_arguments):
        raise PermissionError

    monkeypatch.setattr(Path, "replace", denied)
    with pytest.raises(UnreadError, match="The file stays as it is"):
        read_targets(tmp_path, "form")
    assert [each.read_text() for each in tmp_path.iterdir()] == ["{"]


@pytest.mark.parametrize("way", ["platform", "deployed"])
def test_no_message_about_a_target_says_a_password(way: Way):
    row = new_row(way, "https://me:s3cret@host.example/x")
    target = Target(way=way, url=row.url)
    assert (target.host, target.name, target.title, row.title) == ("host.example",) * 4
    with pytest.raises(DeliveryError) as caught:
        refuse_unusable(target)
    assert "…@host.example" in str(caught.value)
    assert "s3cret" not in str(caught.value)
