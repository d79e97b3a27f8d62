"""Why a key cannot be used is said in the language of the app, also where the backend finds out."""

import ast
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateNumbers
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

import builder.backend
from builder.backend.told import Told, told
from builder.errors import KeyInputError
from builder.keys import pem
from builder.say import Speech, say_again, speak

_TELLING = {"KeyProblemError", "PassphraseError", "TooCostlyError"}


@pytest.fixture
def foreign():
    """Another language, in which every text of the app is in capitals; values stay."""

    def shouted(text, _count):
        parts = text.replace("}", "{").split("{")
        return "".join(
            f"{{{part}}}" if number % 2 else part.upper() for number, part in enumerate(parts)
        )

    speak(Speech(shouted))
    yield
    speak(None)


def _private(key):
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _cut(data):
    return data[:100]


KEY = pem.new_private(2048)
WRONG = {
    "elliptic curve": _private(ec.generate_private_key(ec.SECP256R1())),
    "Ed25519": _private(ed25519.Ed25519PrivateKey.generate()),
    "public": KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
    "cut": _cut(_private(KEY)),
    "DER": KEY.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
    "two": _private(KEY) + _private(pem.new_private(2048)),
    "nothing": b"",
    "text": b"Hello",
    "SSH": b"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ me@home",
}


@pytest.mark.parametrize("data", WRONG.values(), ids=WRONG)
def test_nothing_of_a_reason_stays_english(data, foreign):
    with pytest.raises(KeyInputError) as caught:
        pem.parse_private(data)
    assert caught.value.message == caught.value.message.upper()
    assert caught.value.hint.replace("-in FILE", "-IN FILE") == caught.value.hint.upper()


def test_in_english_a_reason_is_what_the_backend_says():
    with pytest.raises(KeyInputError, match="it is an elliptic-curve key") as caught:
        pem.parse_private(WRONG["elliptic curve"])
    assert "the platform takes RS256 only." in caught.value.message


def test_a_warning_is_said_in_the_language_of_the_app(foreign):
    numbers = KEY.private_numbers()
    public = numbers.public_numbers.__class__(3, numbers.public_numbers.n).public_key()
    assert isinstance(numbers, RSAPrivateNumbers)
    warning = pem.warning_about(public)
    assert "PUBLIC EXPONENT IS 3" in warning
    assert warning == warning.upper()
    assert pem.warning_about(KEY.public_key()) == ""


def test_a_text_that_keeps_its_values_reads_like_any_other():
    one = told("it is {what}, in {count:,} parts", what=told("a key"), count=1200)
    assert one == "it is a key, in 1,200 parts"
    assert (one.template, one.values["count"]) == ("it is {what}, in {count:,} parts", 1200)
    assert told("{braces}") == "{braces}"
    assert say_again(one) == one
    assert say_again("plain") == "plain"


def test_every_reason_of_the_backend_can_be_said_again():
    folder = Path(builder.backend.__file__).parent
    raw = [
        f"{path.name}:{node.lineno}"
        for path in folder.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in _TELLING
        for each in node.args
        if isinstance(each, ast.JoinedStr) or (isinstance(each, ast.Constant) and each.value)
    ]
    assert raw == []
    assert issubclass(Told, str)
