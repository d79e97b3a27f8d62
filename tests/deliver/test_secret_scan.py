from __future__ import annotations

import base64
import html
import json
from urllib.parse import quote

import jwt
import pytest
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from builder.check import validate
from builder.deliver.secret_scan import Leak, refuse_secrets, scan
from builder.errors import RefusedError
from builder.form.fields import HiddenField, ParagraphField
from builder.render import Bundle, plan_of, render_bundle
from tests.deliver.bundles import STARTERS, bundle, key, private_key, starter
from tests.projects import NAME, hostile, words

KEY = private_key()
PKCS8 = key().private_pem.decode()
PKCS1 = KEY.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode()
SEALED = KEY.private_bytes(
    Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"passphrase")
).decode()
TOKEN = jwt.encode({"sub": "user-1", "iss": "issuer"}, KEY, algorithm="RS256")


def jwk() -> str:
    exponent = KEY.private_numbers().d
    number = exponent.to_bytes((exponent.bit_length() + 7) // 8, "big")
    coded = base64.urlsafe_b64encode(number).rstrip(b"=").decode()
    return json.dumps({"kty": "RSA", "e": "AQAB", "d": coded})


def body(pem: str) -> str:
    return "".join(pem.splitlines()[1:-1])


def base64_of(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


FORMS = {
    "PKCS#8": PKCS8,
    "PKCS#1": PKCS1,
    "encrypted": SEALED,
    "on one line": PKCS8.replace("\n", "\\n"),
    "first line only": PKCS8.splitlines()[0],
    "base64": base64_of(PKCS8),
    "base64, one byte before": base64_of(" " + PKCS8),
    "base64, two bytes before": base64_of("K=" + PKCS8),
    "base64 of PKCS#1": base64_of(PKCS1),
    "percent-encoded": quote(PKCS8),
    "form-encoded": quote(PKCS8, safe="-").replace("%20", "+"),
    "JSON": json.dumps({"key": PKCS8}),
    "JSON, dashes escaped": json.dumps(PKCS8).replace("-", "\\u002d"),
    "HTML": html.escape(PKCS8).replace("-", "&#45;"),
    "PKCS#8 without its lines": body(PKCS8),
    "PKCS#1 without its lines": body(PKCS1),
    "JWK": jwk(),
    "JWK in JSON": json.dumps(jwk()),
    "JWK in HTML": html.escape(jwk()),
    "JWK in a template": jwk().replace('"', "&#34;"),
    "token": TOKEN,
    "token as a header": f"Authorization: Bearer {TOKEN}",
}


def one(content: str, path: str = "page/index.html") -> Bundle:
    return Bundle.of({path: f"<p>before {content} after</p>".encode()})


@pytest.mark.parametrize("form", FORMS)
def test_a_secret_is_found_in_every_form(form):
    (leak,) = scan(one(FORMS[form]))[:1]
    assert leak.path == "page/index.html"
    with pytest.raises(RefusedError) as caught:
        refuse_secrets(one(FORMS[form]))
    assert leak.what in caught.value.message
    # The refusal does not spread what it found.
    assert FORMS[form][-12:] not in str(caught.value)


@pytest.mark.parametrize("form", ["PKCS#8 without its lines", "JWK", "token"])
def test_a_secret_is_found_in_the_backend_s_source_too(form):
    assert scan(one(FORMS[form], "backend/server.py"))


def test_the_public_half_is_no_secret():
    public = key().public_pem
    for each in (public, body(public), json.dumps(public)):
        assert scan(one(each)) == ()


@pytest.mark.parametrize("name", STARTERS)
def test_a_starter_s_bundle_has_none(name):
    assert scan(bundle(name)) == ()


def test_texts_that_look_dangerous_are_no_secrets():
    assert scan(render_bundle(plan_of(validate(hostile())))) == ()


def test_words_of_one_s_own_are_looked_for():
    found = one("correct horse battery staple")
    assert scan(found, ["correct horse battery staple"]) == (
        Leak("page/index.html", "one of your secrets"),
    )
    assert scan(found, ["another passphrase"]) == ()
    # Too short to mean anything.
    assert scan(found, ["horse"]) == ()


@pytest.mark.parametrize("secret", [PKCS8, base64_of(PKCS8), body(PKCS8), jwk(), TOKEN])
def test_a_secret_in_a_form_s_own_texts_stops_the_export(secret):
    said = ParagraphField(id="f_1", text=words(secret))
    constant = HiddenField(id="f_1", name="source", value=secret[:512])
    for field in (said, constant):
        made = render_bundle(plan_of(validate(starter(fields=(NAME, field)))))
        with pytest.raises(RefusedError):
            refuse_secrets(made)
