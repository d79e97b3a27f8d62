from datetime import UTC, datetime, timedelta

import pytest

from builder.gui.keys.strength import strength_of
from builder.gui.keys.wording import age, free_name
from builder.keys.pair import KeyPair

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def pair(name):
    return KeyPair(name=name, bits=2048, fingerprint="ab" * 32, created=NOW, public_pem="")


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
    ("wanted", "taken", "proposed"),
    [
        ("Contact details", [], "Contact details"),
        ("Contact details", ["contact DETAILS"], "Contact details 2"),
        ("shop 2", ["shop", "shop 2"], "shop 3"),
        ("Φόρμα", ["ΦΌΡΜΑ"], "Φόρμα 2"),
        ("Rückgabe / return", [], "Rückgabe return"),
        ("!?", [], "key pair"),
        ("", ["key pair"], "key pair 2"),
        ("x" * 90, [], "x" * 50),
    ],
)
def test_a_proposed_name_is_free_and_one_that_the_store_takes(services, wanted, taken, proposed):
    name = free_name(wanted, [pair(each) for each in taken])
    assert name == proposed
    services.keys.check_new(name, "long enough")


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
