"""`keys token`, which copied command lines call."""

from __future__ import annotations

import pytest

from builder.cli.keys import store
from builder.keys.tokens import check_token
from tests.cli.command import WORD


@pytest.fixture
def made(command, tmp_path):
    assert command("keys", "generate", "mine").code == 0
    pair = store().get("mine")
    (tmp_path / "key.pem").write_bytes(store().private_pem("mine", WORD))
    return pair


def test_a_token_is_signed_with_a_stored_pair_or_a_file(command, made):
    for source in (["mine"], ["--key-file", "key.pem"], ["--", "mine"]):
        done = command("keys", "token", "--subject", "user 1", *source)
        assert done.code == 0, done.err
        checked = check_token(done.out.strip(), made.public_pem, subject="user 1")
        assert checked.problems == ()
        assert checked.claims["iss"] == "www.webviews.moveo.ai"
        assert checked.claims["exp"] - checked.claims["iat"] == 4
    done = command("keys", "token", "mine", "--subject=u", "--issuer=i", "--json")
    assert check_token(done.json["token"], made.public_pem, issuer="i").problems == ()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--subject", "u"], "Name a key pair or a file"),
        (["mine", "--key-file", "key.pem", "--subject", "u"], "One of the two."),
        (["mine", "--subject", ""], "The user id is empty."),
        (["other", "--subject", "u"], "other"),
        (["--key-file", "missing.pem", "--subject", "u"], "There is no file missing.pem."),
    ],
)
def test_what_cannot_sign_is_told(command, made, arguments, said):
    done = command("keys", "token", *arguments)
    assert done.code == 1
    assert done.out == ""
    assert said in done.err
