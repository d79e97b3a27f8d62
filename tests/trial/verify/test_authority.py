"""An authority's file, as people have it: PEM, DER, with comments in their language."""

from __future__ import annotations

import ssl

import pytest

from builder.errors import KeyInputError
from builder.trial.verify.authority import read_authority
from tests.trial.verify.deployed import Authority


@pytest.fixture
def authority(tmp_path):
    return Authority(tmp_path)


def _trusted(pem: str) -> list[bytes]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cadata=pem)
    return context.get_ca_certs(binary_form=True)


@pytest.mark.parametrize(
    "before", [b"", "Αρχή Πιστοποίησης\n".encode(), "Ärztekammer\n".encode("latin-1"), b"\xef\xbb\xbf"]
)  # fmt: skip
def test_pem_is_read_whatever_stands_around_it(authority, before):
    one = ssl.PEM_cert_to_DER_cert(authority.pem)
    authority.file.write_bytes(before + authority.pem.encode() + before + b"0\n")
    assert _trusted(read_authority(authority.file)) == [one]


def test_der_is_read(authority):
    one = ssl.PEM_cert_to_DER_cert(authority.pem)
    authority.file.write_bytes(one)
    assert _trusted(read_authority(authority.file)) == [one]


@pytest.mark.parametrize(
    "content",
    [b"", b"no certificate", "Αρχή".encode(), b"0\x82\x01", b"\0" * 9, b"-----BEGIN CERTIFICATE-----\n",
     b"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"],
)  # fmt: skip
def test_what_is_no_certificate_is_refused(authority, content):
    authority.file.write_bytes(content)
    with pytest.raises(KeyInputError, match="holds no certificate in PEM or DER"):
        read_authority(authority.file)


def test_a_certificate_that_is_damaged_behind_a_good_one_is_refused(authority):
    spoilt = authority.pem.replace("M", "é", 3).encode() + authority.pem[:200].encode()
    for content in (authority.pem.encode() + spoilt, authority.pem.encode() * 2 + spoilt):
        authority.file.write_bytes(content)
        with pytest.raises(KeyInputError):
            read_authority(authority.file)


def test_a_file_that_is_too_large_is_refused_and_not_cut(authority):
    authority.file.write_bytes(authority.pem.encode() + b"#" * (1 << 20))
    with pytest.raises(KeyInputError, match="larger than 1 MiB"):
        read_authority(authority.file)
