from datetime import UTC, datetime, timedelta

import pytest

from builder.gui.keys.strength import strength_of
from builder.gui.keys.wording import age

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-3, "new today"),
        (0, "new today"),
        (1, "1 day old"),
        (29, "29 days old"),
        (30, "1 month old"),
        (364, "12 months old"),
        (365, "1 year old"),
        (800, "2 years old"),
    ],
)
def test_an_age_is_told_in_the_largest_whole_unit(days, said):
    assert age(NOW - timedelta(days=days), NOW) == said


@pytest.mark.parametrize(
    ("passphrase", "verdict"),
    [
        ("", "At least 8"),
        ("1234567", "Too short: 1 more"),
        ("aaaaaaaaaaaaaaaaaaaa", "Weak"),
        ("abcdefghijklmnop", "Weak"),
        ("production1", "Weak"),
        ("\t\t\t\t\t\t\t\t", "Weak"),
        ("vK4!pz9_", "Fair"),
        ("quiet walnut rides the tram", "Strong"),
        ("ήσυχο καρύδι στο τραμ", "Strong"),
    ],
)
def test_the_note_on_a_passphrase(passphrase, verdict):
    assert strength_of(passphrase, "production").text.startswith(verdict)
