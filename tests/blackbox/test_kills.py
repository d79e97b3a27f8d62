"""The short form of `make kills`: a death at each point where something could be lost."""

from __future__ import annotations

import pytest

from scripts.campaigns.kills import campaign

pytestmark = pytest.mark.blackbox


def test_a_death_at_any_point_loses_nothing(tmp_path):
    outcome = campaign(f"sqlite:///{tmp_path}/outbox.db", 7, short=True)
    assert len(outcome.kills) == outcome.kills.total() == 7
    assert len(outcome.acknowledged) > 20
    assert outcome.lost == set()
    assert outcome.unexplained == []
