from __future__ import annotations

from builder.backend.breaker import Breaker

PAIR = ("web", "one")


def broken(at: float = 100.0) -> Breaker:
    breaker = Breaker()
    assert [breaker.failed(PAIR, at) for _ in range(5)] == [False, False, False, False, True]
    return breaker


def test_a_few_failures_change_nothing():
    breaker = Breaker()
    for _ in range(4):
        breaker.failed(PAIR, 100.0)
        assert breaker.rest(PAIR, 100.0) == 0


def test_five_failures_in_a_row_break_the_circuit_of_that_integration_only():
    breaker = broken()
    assert breaker.rest(PAIR, 101.0) == 4.0
    assert breaker.rest(("web", "other"), 101.0) == 0


def test_a_success_between_failures_starts_the_count_anew():
    breaker = Breaker()
    for _ in range(4):
        breaker.failed(PAIR, 100.0)
    breaker.succeeded(PAIR)
    assert not any(breaker.failed(PAIR, 100.0) for _ in range(4))
    assert breaker.rest(PAIR, 100.0) == 0


def test_after_a_rest_one_goes_ahead_to_see():
    breaker = broken()
    assert breaker.rest(PAIR, 105.0) == 0
    assert breaker.rest(PAIR, 105.0) == 5.0
    breaker.succeeded(PAIR)
    assert breaker.rest(PAIR, 105.0) == 0


def test_rests_get_longer_up_to_a_minute():
    breaker, rests, now = broken(), [], 105.0
    for _ in range(6):
        assert breaker.rest(PAIR, now) == 0
        assert not breaker.failed(PAIR, now)
        rests.append(breaker.rest(PAIR, now))
        now += rests[-1]
    assert rests == [10, 20, 40, 60, 60, 60]


def test_a_rest_is_as_long_as_the_platform_asks():
    breaker = broken()
    breaker.failed(PAIR, 105.0, 300.0)
    assert breaker.rest(PAIR, 105.0) == 300.0


def test_a_refused_token_trips_at_once():
    breaker = Breaker()
    breaker.trip(PAIR, 160.0)
    assert breaker.rest(PAIR, 100.0) == 60.0
    assert breaker.rest(PAIR, 160.0) == 0
    assert breaker.rest(PAIR, 160.0) == 5.0


def test_only_so_many_integrations_are_remembered(monkeypatch):
    monkeypatch.setattr("builder.backend.breaker._KEPT", 2)
    breaker = Breaker()
    for name in "abc":
        breaker.trip(("web", name), 160.0)
    assert [breaker.rest(("web", name), 100.0) for name in "abc"] == [0, 60, 60]
