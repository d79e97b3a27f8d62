"""The short form of `make kills`: a death at each point where something could be lost."""

from __future__ import annotations

import pytest

from scripts.campaigns.kills import campaign

pytestmark = pytest.mark.blackbox


def test_a_death_at_any_point_loses_nothing(tmp_path):
    result = campaign(f"sqlite:///{tmp_path}/outbox.db", 7, short=True)
    assert len(result.kills) == result.kills.total() == 7
    assert len(result.acknowledged) > 20
    assert result.lost == set()
    assert result.unexplained == []
