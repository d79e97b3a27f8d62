from __future__ import annotations

import pytest

from builder.keys import names
from builder.keys.store import KeyStore


@pytest.mark.parametrize(
    ("wanted", "taken", "proposed"),
    [
        ("Contact details", [], "Contact details"),
        ("Contact details", ["contact DETAILS"], "Contact details 2"),
        ("shop 2", ["shop", "shop 2"], "shop 3"),
        ("Φόρμα", ["ΦΌΡΜΑ"], "Φόρμα 2"),
        ("Rückgabe / return", [], "Rückgabe return"),
        ("!?", [], "key pair"),
        ("Shop 🔑", ["Shop 🔑"], "Shop 🔑 2"),
        ("", ["key pair"], "key pair 2"),
        ("x" * 90, [], "x" * 50),
    ],
)
def test_a_proposed_name_is_free_and_one_that_the_store_takes(tmp_path, wanted, taken, proposed):
    name = names.free(wanted, taken)
    assert name == proposed
    assert KeyStore(tmp_path).check_new(name, "long enough") == proposed


def test_a_proposed_name_fits_into_a_folder_in_bytes_as_well(tmp_path):
    name = names.free("🔑" * 90, [])
    assert name == "🔑" * (len(name))
    assert 30 < len(name) < 64
    assert KeyStore(tmp_path).check_new(name, "long enough") == name
    assert names.free(name, [name]) == f"{name} 2"
    assert KeyStore(tmp_path).check_new(f"{name} 2", "long enough") == f"{name} 2"
