from __future__ import annotations

import base64
import json
import logging
import stat
from urllib.parse import quote, quote_plus, urlencode

import pytest

from builder import logs
from builder.backend.tokens import sign_token
from builder.keys.at_rest import encrypted_pem
from builder.logs import RedactingFormatter, redact, set_up_logs
from tests.backend.forms import pem, private_key
from tests.keys.openssl import openssl

PKCS8 = pem(private_key()).decode()
PKCS1 = openssl("rsa", "-traditional", given=PKCS8.encode()).decode()
TOKEN = sign_token(private_key(), "user-1", "www.webviews.moveo.ai")


def b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


FORMS = {
    "as it is": str,
    "JSON-escaped": json.dumps,
    "JSON in JSON": lambda text: json.dumps(json.dumps({"key": text})),
    "JSON in JSON in JSON": lambda text: json.dumps(json.dumps(json.dumps([text]))),
    "repr of bytes": lambda text: repr(text.encode()),
    "percent-encoded": quote,
    "percent-encoded whole": lambda text: quote(text, safe=""),
    "form-encoded": quote_plus,
    "query": lambda text: urlencode({"key": text}),
    "base64": b64,
    "base64 in lines": lambda text: base64.encodebytes(text.encode()).decode(),
    "base64 in lines, JSON-escaped": lambda text: json.dumps(
        base64.encodebytes(text.encode()).decode()
    ),
    "base64, percent-encoded": lambda text: quote(b64(text), safe=""),
    "base64 in lines, percent-encoded": lambda text: quote(
        base64.encodebytes(text.encode()).decode(), safe=""
    ),
    "base64, one byte before": lambda text: b64("\n" + text),
    "base64, two bytes before": lambda text: b64("\r\n" + text),
    "DOS lines": lambda text: text.replace("\n", "\r\n"),
    "one line": lambda text: text.replace("\n", "\\n"),
    "indented": lambda text: text.replace("\n", "\n    "),
}


def pieces(text: str, length: int = 12) -> set[str]:
    """Return every stretch of a text, to look for what is left of it."""
    return {text[i : i + length] for i in range(len(text) - length + 1)}


def remains(secret: str, shown: str) -> bool:
    """Tell whether something of a key's body is still to be read."""
    return any(piece in shown for line in secret.splitlines()[1:-1] for piece in pieces(line))


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("key", [PKCS8, PKCS1], ids=["PKCS#8", "PKCS#1"])
def test_nothing_of_a_private_key_is_left(key, form):
    text = f"before {form(key)} after"
    shown = redact(text)
    assert "«redacted»" in shown
    assert shown.startswith("before ")
    assert len(shown) < 200
    encoded = form(key).strip("\"'\\")
    assert not pieces(encoded[60:-60]) & pieces(shown)
    assert not remains(key, shown)


def test_nothing_of_an_encrypted_private_key_is_left(monkeypatch):
    monkeypatch.setattr("builder.keys.at_rest.KDF_ROUNDS", 70_000)
    sealed = encrypted_pem(private_key(), "passphrase").decode()
    assert redact(f"a {sealed} b") == "a «redacted»\n b"


def test_a_key_that_is_cut_off_is_taken_out_to_the_end():
    for cut in (100, 500, 1500):
        assert redact(f"a {PKCS8[:cut]}") == "a «redacted»"


@pytest.mark.parametrize("key", [PKCS8, PKCS1], ids=["PKCS#8", "PKCS#1"])
def test_the_body_of_a_key_without_its_first_line_is_taken_out(key):
    body = "\n".join(key.splitlines()[1:-1])
    assert not remains(key, redact(f"body: {body}"))
    assert not remains(key, redact(json.dumps(body)))
    assert not remains(key, redact(body.replace("\n", "")))


def test_two_keys_are_both_taken_out():
    shown = redact(f"{PKCS8} and {PKCS1} and more")
    assert shown == "«redacted»\n and «redacted»\n and more"


def test_public_keys_stay_readable():
    public = openssl("rsa", "-pubout", given=PKCS8.encode()).decode()
    assert redact(public) == public


@pytest.mark.parametrize(
    "line",
    [
        f"token {TOKEN}",
        f"Authorization: Bearer {TOKEN}",
        json.dumps({"Authorization": f"Bearer {TOKEN}"}),
        json.dumps(json.dumps({"Authorization": f"Bearer {TOKEN}"})),
        f"?token={TOKEN}&x=1",
        quote(f"Bearer {TOKEN}", safe=""),
        quote(TOKEN.replace(".", "%2e")),
        TOKEN.replace(".", "%2E"),
        TOKEN.replace(".", "%2e"),
        quote_plus(f"Bearer {TOKEN}"),
        f"-H 'authorization: bearer {TOKEN}'",
        "Bearer opaque-token-of-another-kind.x/y+z==",
    ],
)
def test_nothing_of_a_token_is_left(line):
    shown = redact(line)
    assert "«redacted»" in shown
    for part in (*TOKEN.split("."), "opaque-token", "another-kind", "kind.x/y+z=="):
        assert not pieces(part) & pieces(shown)


@pytest.mark.parametrize(
    "line",
    [
        "passphrase=secretwords",
        "passphrase: secretwords",
        "PASSPHRASE = secretwords",
        "WEBVIEW_BUILDER_PASSPHRASE=secretwords",
        "MOVEO_PRIVATE_KEY_PASSPHRASE='secret words'",
        'pem_passphrase="secret words"',
        json.dumps({"passphrase": "secret words"}),
        json.dumps({"passphrase": 'secret "words"'}),
        json.dumps(json.dumps({"passphrase": "secret words"})),
        json.dumps(json.dumps({"passphrase": 'secret "words"'})),
        repr({"passphrase": "secret words"}),
        repr({"passphrase": "secret 'words'"}),
        urlencode({"passphrase": "secret words"}),
        quote(json.dumps({"passphrase": "secret words"}), safe=""),
        quote("passphrase=secretwords", safe=""),
        "f(name='x', passphrase='secret words', bits=2048)",
        'passphrase="secret words',
    ],
)
def test_nothing_of_a_passphrase_is_left(line):
    shown = redact(line)
    assert "«redacted»" in shown
    assert "secret" not in shown
    assert "words" not in shown


def test_what_stands_around_a_quoted_passphrase_stays():
    assert redact("f(passphrase='secret words', bits=2048)") == "f(passphrase«redacted», bits=2048)"
    assert json.dumps({"a": 1}) in redact(f'{{"passphrase": "x y"}} {json.dumps({"a": 1})}')


@pytest.mark.parametrize(
    "line",
    [
        "", "Saved form.webview.json", "The passphrase is wrong, or the key is damaged.",
        "no keyring: KeyringLocked", "eyJ", "a bearer of news"[:8], "https://x.test/?a=1&b=2",
        "f1d2d2f924e986ac86fdf7b36c94bcdf32beec15", "Ναι", "MII", "LS0t",
    ],
)  # fmt: skip
def test_other_lines_stay_as_they_are(line):
    assert redact(line) == line


# -- the log ---------------------------------------------------------------------------------


@pytest.fixture
def log_file(tmp_path):
    path = tmp_path / "builder.log"
    set_up_logs(path)
    return path


def test_a_line_is_written_with_its_time_level_and_source(log_file):
    logging.getLogger("builder.some").warning("something %s", "happened")
    assert log_file.read_text().endswith(" WARNING builder.some: something happened\n")
    logging.getLogger("builder.some").debug("details")
    assert "details" not in log_file.read_text()


def test_the_log_is_for_its_owner_alone(log_file):
    logging.getLogger("a").warning("line")
    assert stat.S_IMODE(log_file.stat().st_mode) == 0o600


def test_secrets_are_taken_out_of_arguments_and_tracebacks(log_file):
    logger = logging.getLogger("builder.some")
    logger.warning("key %s, token %r", PKCS8, TOKEN)
    try:
        int(PKCS8)
    except ValueError:
        logger.exception("it failed with passphrase=%s", "secretwords")
    text = log_file.read_text()
    assert "Traceback" in text
    assert text.count("«redacted»") >= 4
    assert not remains(PKCS8, text)
    assert TOKEN[:30] not in text
    assert "secretwords" not in text


def test_the_log_is_cut_off_and_the_one_before_kept(log_file):
    logger = logging.getLogger("a")
    for _ in range(3_000):
        logger.warning("x" * 1_000)
    assert sorted(each.name for each in log_file.parent.iterdir()) == [
        "builder.log", "builder.log.1",
    ]  # fmt: skip
    assert all(path.stat().st_size <= 1 << 20 for path in log_file.parent.iterdir())
    assert log_file.with_name("builder.log.1").stat().st_size > 900_000


@pytest.mark.parametrize("turn", [1, 2])
def test_a_test_finds_the_log_without_what_others_left(tmp_path, turn):
    """The second turn would find the file of the first."""
    kept = [each for each in logging.getLogger().handlers if type(each).__module__ == logs.__name__]
    assert kept == []
    set_up_logs(tmp_path / "builder.log")


def test_a_file_that_cannot_be_stops_nothing(tmp_path):
    before = list(logging.getLogger().handlers)
    raising, level = logging.raiseExceptions, logging.getLogger().level
    try:
        (tmp_path / "file").write_bytes(b"")
        set_up_logs(tmp_path / "file" / "builder.log")
        assert logging.getLogger().handlers == before
        logging.getLogger("a").warning("still here")
    finally:
        logging.raiseExceptions = raising
        logging.getLogger().setLevel(level)


def test_the_formatter_redacts_by_itself():
    record = logging.LogRecord("a", logging.INFO, "a.py", 1, "key %s", (PKCS8,), None)
    assert RedactingFormatter("%(message)s").format(record) == "key «redacted»\n"
    assert logs.redact(PKCS8) == "«redacted»\n"
