"""Verifying a deployment: the right one, and with each fault alone."""

from __future__ import annotations

import json
import ssl
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from email.utils import formatdate
from typing import Any

import pytest

from builder.check import validate
from builder.errors import DeliveryError
from builder.form.project import Hosting
from builder.trial.transport import HttpResponse
from builder.trial.verify.connection import connected
from builder.trial.verify.probe import Patience, Probe, answered
from builder.trial.verify.report import Report
from builder.trial.verify.run import CHECKS
from builder.trial.verify.subject import Submitting, read_address, subject_of
from tests.loopback import serving
from tests.trial.verify.deployed import (
    ELSEWHERE,
    FINGERPRINT,
    PROJECT,
    Deployment,
    Passed,
    answer,
    deployed,
    leading_to,
)

pytestmark = pytest.mark.blackbox

SHORT = Patience(connect_s=1, answer_s=0.4, in_all_s=8)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployment]:
    with deployed(tmp_path_factory.mktemp("deployed")) as made:
        yield made


@pytest.fixture
def deployment(running: Deployment) -> Deployment:
    running.put_right()
    return running


def seen(report: Report) -> list[tuple[str, str]]:
    """Return what is wrong or worth a warning: the check, and what it says."""
    return [
        (each.check, each.text) for each in report.findings if each.state in ("wrong", "warning")
    ]


def test_a_right_deployment_is_found_right(deployment):
    report = deployment.verified()
    assert seen(report) == []
    assert report.is_right
    states = {each.check: each.state for each in report.findings}
    assert list(states) == [each.name for each in CHECKS]
    assert [name for name, state in states.items() if state == "skipped"] == ["path", "submission"]
    assert deployment.simulator.deliveries() == ()  # nothing of all this is delivered
    shown = report.as_json()
    assert shown["right"] is True
    assert json.loads(json.dumps(shown)) == shown


def header(name: str, value: str | None) -> Callable[[Passed], None]:
    def change(passed: Passed) -> None:
        if passed.method == "GET" and passed.path == "/":
            passed.headers = {k: v for k, v in passed.headers.items() if k.lower() != name.lower()}
            if value is not None:
                passed.headers[name] = value

    return change


def another_first(name: str, value: str) -> Callable[[Passed], None]:
    """Send another header of the same name, in small letters, before the right one."""

    def change(passed: Passed) -> None:
        if passed.method == "GET" and passed.path == "/":
            passed.headers = {name.lower(): value, **passed.headers}

    return change


def told(**changes: Any) -> Callable[[Passed], None]:
    def change(passed: Passed) -> None:
        if passed.path == "/readyz":
            passed.content = json.dumps({**json.loads(passed.content), **changes}).encode()
            passed.status = 503 if changes.get("faults") else 200

    return change


def refused(status: int, code: str, when: Callable[[Passed], bool]) -> Callable[[Passed], None]:
    def change(passed: Passed) -> None:
        if passed.method == "POST" and when(passed):
            passed.status, passed.content = status, json.dumps({"error": code}).encode()

    return change


def late_clock(passed: Passed) -> None:
    passed.headers["Date"] = formatdate(time.time() - 60, usegmt=True)


def open_to_all(passed: Passed) -> None:
    passed.headers["Access-Control-Allow-Origin"] = "*"


def without_origin(passed: Passed) -> None:
    passed.sent = {k: v for k, v in passed.sent.items() if k not in ("Origin", "Sec-Fetch-Site")}
    passed.sent["Sec-Fetch-Site"] = "same-origin"


def without_scheme(passed: Passed) -> None:
    del passed.sent["X-Forwarded-Proto"]


def of_unknown(passed: Passed) -> bool:
    return b'"integration_id": "unknown-' in passed.body


def of_listed(passed: Passed) -> bool:
    return b'"integration_id"' in passed.body and not of_unknown(passed)


OTHER_KEY = "ab" * 32
# What the proxy does to responses: what is found, and nothing else.
ANSWERS: dict[str, tuple[Callable[[Passed], None], list[tuple[str, str]]]] = {
    "another page": (answer("/", 200, b"<!doctype html>"), [("page", "index.html is another one than this export's.")]),
    "a larger page": (answer("/", 200, b"x" * 2_000_000), [("page", "index.html is another one than this export's, and larger.")]),
    "no page": (answer("/", 404, b""), [("page", "index.html is not there: 404.")]),
    "no policy": (header("Content-Security-Policy", None), [("headers", "The header Content-Security-Policy is missing.")]),
    "another policy": (header("Content-Security-Policy", "default-src *"), [("headers", "The header Content-Security-Policy is another one than exported.")]),
    "two policies": (another_first("Content-Security-Policy", "default-src *"), [("headers", "The header Content-Security-Policy is another one than exported.")]),
    "sniffed types": (header("X-Content-Type-Options", None), [("headers", "The header X-Content-Type-Options is missing.")]),
    "kept by caches": (header("Cache-Control", "max-age=600"), [("headers", "The header Cache-Control is another one than exported.")]),
    "no frames": (header("X-Frame-Options", "DENY"), [("headers", "The header X-Frame-Options is not exported.")]),
    "no HSTS": (header("Strict-Transport-Security", None), [("headers", "The header Strict-Transport-Security is missing.")]),
    "HSTS off": (header("Strict-Transport-Security", "max-age=0"), [("headers", "The header Strict-Transport-Security does not hold for half a year.")]),
    "no database": (told(faults=["database"]), [("ready", "The backend cannot use its database.")]),
    "no backend": (answer("/readyz", 200, b"<p>Welcome</p>"), [("ready", "No backend answers at {url}/readyz.")]),
    "an old backend": (told(form={"id": "demo-form", "revision": "0"}), [("revision", "The backend is of another export.")]),
    "another form": (told(form={"id": "other", "revision": "0"}), [("revision", "The backend is of another form.")]),
    "a backend of before": (told(form=None, keys=None), [(name, "The backend does not say this: it was exported by an earlier version.") for name in ("revision", "key")]),
    "another key": (told(keys=[OTHER_KEY]), [("key", "The backend signs with another key pair than the form's.")]),
    "a rotation": (told(keys=[OTHER_KEY, FINGERPRINT]), [("key", "The backend signs with another key pair, and has the form's as its next one.")]),
    "a late clock": (late_clock, [("clock", "The server's clock is 1 minute behind this machine's.")]),
    "open to all": (open_to_all, [("origins", "Pages of other sites may send.")]),
    "unlisted taken": (refused(400, "malformed", of_unknown), [("allowlist", "An integration that is not listed is not refused.")]),
    "listed refused": (refused(403, "integration", of_listed), [("allowlist", "The integration web:1a234567-b8cd-9e0f-1234-g5h6ij78klmn is refused.")]),
    "small bodies only": (refused(413, "too_large", lambda passed: len(passed.body) > 9_000), [("body", "A submission of 65,536 bytes does not come through.")]),
    "large bodies too": (refused(400, "malformed", lambda passed: len(passed.body) > 65_536), [("body", "A body of more than 65,536 bytes is not refused.")]),
}  # fmt: skip
ASKS: dict[str, tuple[Callable[[Passed], None], list[tuple[str, str]]]] = {
    "any page": (without_origin, [("origins", "Pages of other sites may send.")]),
    "another scheme": (without_scheme, [("origins", "The form's own page may not send.")]),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_each_fault_of_a_response_is_found_alone(deployment, name):
    deployment.proxy.answers, expected = ANSWERS[name]
    report = deployment.verified()
    assert seen(report) == [(check, text.format(url=deployment.url)) for check, text in expected]
    warned = name in ("kept by caches", "no frames", "no HSTS", "HSTS off", "a rotation")
    assert report.is_right is warned
    assert all(each.advice for each in (*report.of("wrong"), *report.of("warning")))
    assert deployment.simulator.deliveries() == ()


@pytest.mark.parametrize("name", ASKS)
def test_each_fault_of_a_request_is_found_alone(deployment, name):
    deployment.proxy.asks, expected = ASKS[name]
    assert seen(deployment.verified()) == expected


def test_both_values_of_a_header_are_told(deployment):
    deployment.proxy.answers = header("Referrer-Policy", "unsafe-url\x1b[31m")
    (found,) = deployment.verified().of("wrong")
    assert (found.wanted, found.found) == ("no-referrer", "unsafe-url [31m")


def test_too_many_requests_are_no_reason_to_call_it_right(deployment):
    deployment.proxy.answers = refused(429, "rate", lambda _: True)
    report = deployment.verified()
    assert {each.check for each in report.of("wrong")} == {"origins", "allowlist", "body"}
    assert {each.advice for each in report.of("wrong")} == {"Wait a minute, then verify it again."}


@pytest.mark.parametrize(
    ("targets", "expected"),
    [
        (("http://127.0.0.1:{port}/b", "{url}/"), []),
        (("/",), [("redirect", "Plain HTTP answers 308, without TLS.")]),
        (("/a", "/b", "/a", "/b", "/a", "/b"), [("redirect", "Plain HTTP leads from one redirect to the next without end.")]),
        (("https://stranger.invalid/",), [("redirect", "Plain HTTP leads to another address.")]),
        (("https://[",), [("redirect", "Plain HTTP leads to another address.")]),
        (("http://127.0.0.1:99999/",), [("redirect", "Plain HTTP leads to another address.")]),
        (("/\0",), [("redirect", "Plain HTTP leads to another address.")]),
    ],
)  # fmt: skip
def test_where_plain_http_leads(deployment, targets, expected):
    deployment.plain = leading_to(
        *(each.format(port=deployment.http_port, url=deployment.url) for each in targets)
    )
    assert seen(deployment.verified()) == expected


def test_plain_http_must_not_show_the_page(deployment):
    def shows(handler: Any) -> None:
        handler.send_response_only(200)
        handler.end_headers()

    deployment.plain = shows
    assert seen(deployment.verified()) == [("redirect", "Plain HTTP answers 200, without TLS.")]


def test_a_form_below_a_path(deployment):
    deployment.proxy.prefix = "/contact"
    deployment.plain = leading_to(f"{deployment.url}/contact/")
    subject = subject_of(
        validate(PROJECT), f"{deployment.url}/contact/", http_port=deployment.http_port
    )
    assert seen(deployment.verified(subject)) == []
    deployment.proxy.answers = answer("/contact", 200, b"<p>")
    expected = [("path", "The page is shown without the slash at its end, too.")]
    assert seen(deployment.verified(subject)) == expected


@pytest.mark.parametrize(
    ("name", "made", "expected"),
    [
        ("expired", {"days": -1}, ("connection", "The certificate of {host}, or one above it, has expired.")),
        ("early", {"begins": 2}, ("connection", "The certificate of {host}, or one above it, is not valid yet.")),
        ("today", {"days": 0}, ("certificate", "The certificate of {host} expires within a day.")),
        ("soon", {"days": 20}, ("certificate", "The certificate of {host} holds for 20 more days.")),
        ("other", {"address": "127.0.0.9"}, ("connection", "The certificate of {host} is for another name.")),
    ],
)  # fmt: skip
def test_each_fault_of_a_certificate_is_found_alone(deployment, name, made, expected):
    certificate = deployment.authority.certificate(name, **made)
    with serving(deployment.proxy.handle, certificate) as url:
        deployment.plain = leading_to(f"{url}/")
        report = deployment.verified(deployment.subject(page_url=url, backend_url=url))
    check, text = expected
    assert seen(report) == [(check, text.format(host=url.removeprefix("https://")))]


def test_an_authority_that_is_not_known(deployment):
    report = deployment.verified(authorities="")
    host = deployment.url.removeprefix("https://")
    assert seen(report) == [
        ("connection", f"The certificate of {host} leads to no known authority.")
    ]
    assert {each.state for each in report.findings[1:]} == {"skipped"}


def test_an_authority_that_is_not_known_and_that_the_server_sends(deployment):
    """As servers inside of companies do."""
    file = deployment.authority.certificate("chain")
    file.write_bytes(file.read_bytes() + deployment.authority.file.read_bytes())
    with serving(deployment.proxy.handle, file) as url:
        subject = deployment.subject(page_url=url, backend_url=url)
        report = deployment.verified(subject, authorities="")
    host = url.removeprefix("https://")
    (found,) = report.of("wrong")
    assert found.text == f"The certificate of {host} leads to no known authority."
    assert "name its authority" in found.advice


def untrusted(code: int) -> ssl.SSLError:
    """Return what Python says of a certificate that OpenSSL refuses for a reason (x509_vfy.h)."""
    fault = ssl.SSLCertVerificationError(1, "certificate verify failed")
    fault.verify_code = code
    return fault


@pytest.mark.parametrize(
    ("cause", "phases", "text"),
    [
        (untrusted(18), ("connect",), "The certificate of {host} is signed by itself."),
        (untrusted(21), ("connect",), "The certificate of {host} leads to no known authority."),
        *(
            (untrusted(code), ("connect",), "The certificate of {host}, or one above it, has a weak key or signature.")
            for code in (66, 67, 68)
        ),
        (untrusted(26), ("connect",), "The certificate of {host} is not trusted."),
        (ssl.SSLError(1, "wrong version number"), ("connect",), "{host} does not speak TLS 1.2 or 1.3."),
        # As with a server that asks its visitors for a certificate, which TLS 1.3 does late.
        (ssl.SSLError(1, "certificate required"), ("connect", "tls"), "{host} ended the encrypted connection."),
        (ConnectionResetError(), ("connect", "tls"), "{host} broke the connection, or does not speak HTTP."),
    ],
)  # fmt: skip
def test_what_ends_a_connection_is_told_apart(cause, phases, text):
    subject = subject_of(validate(PROJECT), "https://forms.example.org:8443")
    probe = Probe(subject)
    probe.__dict__["page"] = HttpResponse(
        fault="Broken.", cause=cause, phases=dict.fromkeys(phases, 1.0)
    )
    (found,) = connected(probe)
    assert (found.state, found.text) == ("wrong", text.format(host="forms.example.org:8443"))
    assert found.advice


def test_a_page_on_another_origin_than_its_backend(deployment):
    page_url = f"http://localhost:{deployment.http_port}"
    hosting = Hosting(backend_url=deployment.url, page_origins=(ELSEWHERE,))
    subject = subject_of(validate(replace(PROJECT, hosting=hosting)), page_url)
    assert subject.is_apart

    def shows(handler: Any) -> None:
        handler.send_response_only(200)
        for name, value in subject.headers.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(subject.files["index.html"])

    deployment.plain = shows
    form = {"id": subject.form.id, "revision": subject.form.revision}
    deployment.proxy.answers = told(form=form)
    report = deployment.verified(subject)
    # The listed origin may send; the one that the page really has is not listed.
    assert seen(report) == [("origins", f"The page of {page_url} may not send.")]


HOSTILE = {
    "slow": (b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n", "did not answer in time"),
    "interim": (b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 1000, "did not answer in time"),
    "silent": (b"", b"", "did not answer in time"),
    "long header": (b"HTTP/1.1 200 OK\r\nX: ", b"x" * 65536, "does not speak HTTP"),
    "garbage": (b"\x00\xff\r\n\r\n", b"\x00" * 512, "does not speak HTTP"),
    "endless": (b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 65536, "index.html is another one"),
}


@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_server_ends_in_a_clear_finding(deployment, hostile):
    first, more, expected = HOSTILE[hostile]

    def handle(handler: Any) -> None:
        # Paced by the server where it is slow; ended by the client, which leaves.
        handler.wfile.write(first)
        end = time.monotonic() + 3
        while time.monotonic() < end:
            handler.wfile.write(more)
            if hostile in ("slow", "silent"):
                time.sleep(0.05)

    with serving(handle, deployment.authority.certificate("hostile")) as url:
        subject = deployment.subject(page_url=url, backend_url=url, http_port=0)
        report = deployment.verified(subject, patience=SHORT)
    assert not report.is_right
    assert all(each.text and each.advice for each in report.of("wrong"))
    assert expected in report.of("wrong")[0].text


def test_a_server_without_tls_and_a_port_where_nothing_listens(deployment):
    without = f"https://127.0.0.1:{deployment.http_port}"
    host = without.removeprefix("https://")
    report = deployment.verified(
        deployment.subject(page_url=without, backend_url=without, http_port=0)
    )
    assert seen(report) == [("connection", f"{host} does not speak TLS 1.2 or 1.3.")]
    gone = "https://127.0.0.1:9"
    report = deployment.verified(deployment.subject(page_url=gone, backend_url=gone, http_port=0))
    assert seen(report) == [("connection", "127.0.0.1:9 cannot be reached.")]


def test_it_can_be_cancelled(deployment):
    asked = iter([False, False, False])
    report = deployment.verified(cancelled=lambda: next(asked, True))
    assert not report.is_right
    assert len(report.findings) == len(CHECKS)
    assert report.of("wrong")[-1].text == "It was cancelled before this was looked at."


def test_a_marked_submission_on_request_only(deployment):
    wish = Submitting(session_id="session-of-mine", user_id="")
    report = deployment.verified(deployment.subject(submitting=wish))
    assert seen(report) == []
    (delivery,) = deployment.simulator.accepted()
    assert delivery.ruling.body is not None
    assert delivery.ruling.body["user_id"] == "webview-builder-verify"
    assert delivery.headers["x-moveo-session-id"] == "session-of-mine"
    found = report.findings[-1]
    assert (found.state, found.text) == ("ok", "The platform accepted the test submission (HTTP).")
    assert "not verified" in found.advice


def test_addresses_as_people_write_them():
    for text in ("HTTPS://Forms.Example.com/", " https://forms.example.com/index.html"):
        assert read_address(text) == "https://forms.example.com"
    assert read_address("https://a.example.com/contact/") == "https://a.example.com/contact"
    for text in ("", "forms.example.com", "http://a.example.com", "https://a/?x=1", "ftp://a", "https://u:p@a"):  # fmt: skip
        with pytest.raises(DeliveryError):
            read_address(text)


def test_what_only_reads_may_not_have_been_delivered():
    late = HttpResponse(fault="It may still have been delivered.", cause=TimeoutError())
    assert answered(replace(late, sent=b"GET /readyz HTTP/1.1\r\n")) == "No response in time"
    assert answered(replace(late, sent=b"POST /submit HTTP/1.1\r\n")).endswith("been delivered")
