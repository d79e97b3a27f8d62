from __future__ import annotations

from builder.backend.codings import chosen

BOTH = ("identity", "br", "gzip")

CASES = {
    # What browsers send, and what programs do.
    "gzip, deflate, br, zstd": "br",
    "gzip, deflate": "gzip",
    "": "identity",
    "identity": "identity",
    "deflate, zstd": "identity",
    "x-gzip": "gzip",
    "BR": "br",
    # Weights.
    "br;q=0.5, gzip;q=0.8": "gzip",
    "br;q=0.8,gzip;q=0.80": "br",
    "br ; q=0, gzip": "gzip",
    "br;q=0.001": "br",
    "gzip;q=0, br;q=0.000": "identity",
    "gzip;q=0.5, identity;q=0.9": "identity",
    "gzip;q=0.5, identity;q=0.5": "gzip",
    "br;Q=0, gzip;Q=1": "gzip",
    # The star is for what is not named.
    "*": "br",
    "*;q=0.5, gzip": "gzip",
    "br;q=0, *": "gzip",
    "*;q=0, gzip": "gzip",
    "*;q=0, identity;q=0.1": "identity",
    "identity;q=0, *;q=0.1": "br",
    # Nothing is left.
    "identity;q=0": None,
    "*;q=0": None,
    "deflate, identity;q=0": None,
    "gzip;q=0, br;q=0, identity;q=0": None,
    # What cannot be read counts as not said.
    "br;q=2, gzip": "gzip",
    "br;q=, gzip": "gzip",
    "br;level=3, gzip": "gzip",
    "br;q=-1": "identity",
    "br;q=0.1234, gzip": "gzip",
    "br;q=NaN": "identity",
    ",,;q=1, ;, gzip,": "gzip",
    "brotli, mygzip": "identity",
    "ｇzip": "identity",
}


def test_the_client_says_which_coding_it_gets():
    assert {accepted: chosen(accepted, BOTH) for accepted in CASES} == CASES


def test_only_what_there_is_is_sent():
    assert chosen("br, gzip", ("identity", "gzip")) == "gzip"
    assert chosen("br, gzip", ("identity",)) == "identity"
    assert chosen("br, gzip, identity;q=0", ("identity",)) is None
