from __future__ import annotations

import pytest

from builder.storage import migrations
from builder.storage.codec import FORMAT
from builder.storage.migrations import migrated


def step(number: int):
    return lambda data: {**data, "steps": [*data.get("steps", []), number]}


@pytest.fixture
def three_steps(monkeypatch):
    monkeypatch.setattr(migrations, "STEPS", {number: step(number) for number in (1, 2, 3)})


def test_there_is_a_step_from_each_earlier_format():
    assert set(migrations.STEPS) == set(range(1, FORMAT))


def test_the_current_format_is_left_as_it_is():
    data = {"name": "x"}
    assert migrated(data, FORMAT, FORMAT) is data


@pytest.mark.parametrize(
    ("version", "wanted", "steps"),
    [(1, 4, [1, 2, 3]), (2, 4, [2, 3]), (3, 4, [3]), (1, 2, [1]), (4, 4, [])],
)
def test_every_step_is_taken_once_and_in_order(three_steps, version, wanted, steps):
    assert migrated({"name": "x", "steps": []}, version, wanted) == {"name": "x", "steps": steps}
