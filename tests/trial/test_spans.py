from __future__ import annotations

import pytest

from builder.trial.spans import span_of


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 seconds"),
        (1.2, "1 second"),
        (59, "59 seconds"),
        (59.6, "1 minute"),
        (60, "1 minute"),
        (5 * 60 + 20, "5 minutes"),
        (3_599.4, "1 hour"),
        (3_600, "1 hour"),
        (2 * 3_600, "2 hours"),
        (86_399, "1 day"),
        (86_400, "1 day"),
        (30 * 86_400, "30 days"),
        (2 * 365.25 * 86_400, "2 years"),
        (7e10, "2,218 years"),
    ],
)
def test_a_length_of_time_is_said_in_its_largest_unit(seconds, words):
    assert span_of(seconds) == words
