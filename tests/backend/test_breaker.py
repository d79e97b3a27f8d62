from __future__ import annotations

import pytest

from builder.backend.breaker import Breaker

PAIR = ("web", "one")
PEOPLE = [f"session-{number}" for number in range(5)]


def broken(at: float = 100.0) -> Breaker:
    breaker = Breaker()
    told = [breaker.failed(PAIR, each, at) for each in PEOPLE]
    assert told == [False, False, False, False, True]
    return breaker


def test_a_few_failures_change_nothing():
    breaker = Breaker()
    for each in PEOPLE[:4]:
        breaker.failed(PAIR, each, 100.0)
        assert breaker.wait(PAIR, each, 100.0) == 0


def test_failures_of_five_conversations_break_the_circuit_of_that_integration_only():
    breaker = broken()
    assert [breaker.wait(PAIR, each, 101.0) for each in PEOPLE] == [4.0] * 5
    assert breaker.wait(("web", "other"), PEOPLE[0], 101.0) == 0


def test_one_conversation_breaks_nothing_however_often_it_fails():
    breaker = Breaker()
    assert not any(breaker.failed(PAIR, "alone", 100.0, 7200.0) for _ in range(100))
    assert not any(breaker.failed(PAIR, "alone", 100.0, refused=True) for _ in range(100))
    assert breaker.wait(PAIR, "alone", 100.0) == 0
    assert breaker.wait(PAIR, "other", 100.0) == 0


def test_a_success_between_failures_starts_the_count_anew():
    breaker = Breaker()
    for each in PEOPLE[:4]:
        breaker.failed(PAIR, each, 100.0)
    breaker.succeeded(PAIR)
    assert not any(breaker.failed(PAIR, each, 100.0) for each in PEOPLE[:4])
    assert breaker.wait(PAIR, PEOPLE[0], 100.0) == 0


def test_who_did_not_fail_yet_need_not_wait_for_those_who_did():
    breaker = broken()
    assert breaker.wait(PAIR, "new", 101.0) == 0
    # Failing only means waiting with the others, no longer than they.
    assert not breaker.failed(PAIR, "new", 102.0)
    assert breaker.wait(PAIR, "new", 102.0) == breaker.wait(PAIR, PEOPLE[0], 102.0) == 3.0
    assert breaker.wait(PAIR, "another", 102.0) == 0
    breaker.succeeded(PAIR)
    assert [breaker.wait(PAIR, each, 102.0) for each in PEOPLE] == [0] * 5


def test_only_a_few_at_once_try_a_platform_that_may_keep_them_waiting():
    breaker = broken()
    assert [breaker.wait(PAIR, f"new-{number}", 101.0) for number in range(6)] == [0] * 4 + [
        5.0
    ] * 2
    breaker.failed(PAIR, "new-0", 109.0)
    assert breaker.wait(PAIR, "new-4", 109.0) == 0
    assert breaker.wait(PAIR, "new-5", 109.0) == 5.0


def test_who_tries_and_is_never_heard_of_again_gives_up_the_place():
    breaker = broken()
    for number in range(4):
        breaker.wait(PAIR, f"new-{number}", 101.0)
    assert breaker.wait(PAIR, "new-0", 102.0) == 0  # it has its place
    assert breaker.wait(PAIR, "new-4", 130.9) == 5.0
    assert breaker.wait(PAIR, "new-4", 131.0) == 0


def test_after_the_pause_one_trial_attempt_goes_ahead():
    breaker = broken()
    assert breaker.wait(PAIR, PEOPLE[0], 105.0) == 0
    assert breaker.wait(PAIR, PEOPLE[1], 105.0) == 30.0
    breaker.succeeded(PAIR)
    assert breaker.wait(PAIR, PEOPLE[1], 105.0) == 0


@pytest.mark.parametrize("takes", [0.0, 4.0, 8.0, 24.0])
def test_a_slow_platform_gets_longer_pauses_too(takes):
    breaker, now, attempts = broken(), 100.0, 0
    under_way: list[tuple[float, str]] = []
    while now < 700:
        for over, each in [found for found in under_way if found[0] <= now]:
            under_way.remove((over, each))
            breaker.failed(PAIR, each, now)
        for each in PEOPLE:
            if each not in (name for _, name in under_way) and not breaker.wait(PAIR, each, now):
                attempts += 1
                under_way.append((now + takes, each))
        now += 0.5
    assert attempts <= 13


def test_pauses_get_longer_up_to_a_minute():
    breaker, waits, now = broken(), [], 105.0
    for number in range(6):
        assert breaker.wait(PAIR, PEOPLE[number % 5], now) == 0
        assert not breaker.failed(PAIR, PEOPLE[number % 5], now)
        waits.append(breaker.wait(PAIR, PEOPLE[0], now))
        now += waits[-1]
    assert waits == [10, 20, 40, 60, 60, 60]


@pytest.mark.parametrize(("asked", "wait"), [(0, 10), (30, 30), (300, 60), (999_999_999, 60)])
def test_a_pause_is_as_long_as_the_platform_asks_up_to_a_minute(asked, wait):
    breaker = broken()
    assert breaker.wait(PAIR, PEOPLE[0], 105.0) == 0
    breaker.failed(PAIR, PEOPLE[0], 105.0, asked)
    assert breaker.wait(PAIR, PEOPLE[0], 105.0) == wait


def test_tokens_refused_in_two_conversations_pause_for_a_minute():
    breaker = Breaker()
    assert not breaker.failed(PAIR, "one", 100.0, refused=True)
    assert breaker.failed(PAIR, "two", 100.0, refused=True)
    assert breaker.wait(PAIR, "one", 100.0) == 60.0
    assert breaker.wait(PAIR, "one", 160.0) == 0
    assert breaker.wait(PAIR, "two", 160.0) == 30.0


def test_a_refused_token_and_another_failure_are_not_two_refused_tokens():
    breaker = Breaker()
    assert not breaker.failed(PAIR, "one", 100.0)
    assert not breaker.failed(PAIR, "two", 100.0, refused=True)
    assert breaker.wait(PAIR, "one", 100.0) == 0


def test_only_so_much_is_remembered(monkeypatch):
    monkeypatch.setattr("builder.backend.breaker._KEPT", 2)
    breaker = Breaker()
    for name in "abc":
        for each in ("one", "two"):
            breaker.failed(("web", name), each, 100.0, refused=True)
    assert [breaker.wait(("web", name), "one", 100.0) for name in "abc"] == [0, 60, 60]
    # Conversations beyond the count may have failed too.
    assert breaker.wait(("web", "c"), "three", 100.0) == 60
    assert not breaker.failed(("web", "c"), "three", 100.0)
    assert breaker.wait(("web", "c"), "three", 101.0) == 59
