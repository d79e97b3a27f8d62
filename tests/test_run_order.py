from pathlib import Path
from types import SimpleNamespace
from typing import Any

from tests.run_order import spread


def test_files_that_wait_are_spread_and_every_file_stays_whole():
    """Twelve files of ten tests, three that wait in a row."""

    def item(file, number):
        waits = file in (4, 5, 6)
        return SimpleNamespace(
            path=Path(f"{file}"),
            number=number,
            get_closest_marker=lambda name: waits and name == "blackbox",
        )

    items: list[Any] = [item(file, number) for file in range(12) for number in range(10)]
    order: list[Any] = list(spread(items))
    assert sorted(map(id, order)) == sorted(map(id, items))
    assert [each.number for each in order] == list(range(10)) * 12
    files = [int(each.path.name) for each in order[::10]]
    assert [files.index(each) for each in (4, 5, 6)] == [0, 4, 7]
    assert [each for each in files if each not in (4, 5, 6)] == [0, 1, 2, 3, *range(7, 12)]


def test_a_run_of_waiting_files_alone_is_as_it_was():
    items: list[Any] = [
        SimpleNamespace(path=Path(name), get_closest_marker=lambda _name: True) for name in "ab"
    ]
    assert spread(items) == items
    assert spread([]) == []
