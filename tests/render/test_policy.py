from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from builder.check import validate
from builder.form.project import Hosting
from builder.render import plan_of
from builder.render.policy import is_framed_elsewhere, weaknesses
from tests.projects import CHAT, hostile, small


def lower(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


HEADERS = lower(plan_of(validate(small())).headers)
GOOD = HEADERS["content-security-policy"]
WEAK = {
    "any script": GOOD.replace("script-src ", "script-src * "),
    "any https script": GOOD.replace("script-src ", "script-src https: "),
    "a foreign script": GOOD.replace("script-src ", "script-src https://evil.example "),
    "a whole host's scripts": GOOD.replace("/webview-sdk.min.js", ""),
    "inline scripts": GOOD.replace("script-src ", "script-src 'unsafe-inline' "),
    "eval": GOOD.replace("script-src ", "script-src 'unsafe-eval' "),
    "data scripts": GOOD.replace("script-src ", "script-src data: "),
    "no script rule": "; ".join(each for each in GOOD.split("; ") if "script-src" not in each),
    "an empty script rule": f"script-src; {GOOD}",
    "another script rule": f"{GOOD}; script-src-elem *",
    "an earlier script rule": f"script-src *; {GOOD}",
    "inline styles": GOOD.replace("style-src ", "style-src 'unsafe-inline' "),
    "any default": GOOD.replace("default-src 'none'", "default-src *"),
    "any image": GOOD.replace("img-src 'self'", "img-src *"),
    "any connection": GOOD.replace("connect-src 'self'", "connect-src *"),
    "plain connections": GOOD.replace("connect-src 'self'", "connect-src http://a.example"),
    "forms": GOOD.replace("form-action 'none'", "form-action *"),
    "a base": GOOD.replace("base-uri 'none'", "base-uri 'self'"),
    "framed by all": GOOD.replace(CHAT, "*"),
    "framed by https": GOOD.replace(CHAT, "https:"),
    "framed by http": GOOD.replace(CHAT, "http://a.example"),
    "framed by what looks like loopback": GOOD.replace(CHAT, "http://127.0.0.1.a.example"),
    "framed unruled": GOOD.partition("; frame-ancestors")[0],
    "two policies": f"{GOOD}, default-src *",
    "empty": "",
}


@pytest.mark.parametrize(
    "hosting",
    [
        Hosting(),
        Hosting(frame_ancestors=("'self'", "https://*.example.com", "https://a.example:8443")),
        Hosting(frame_ancestors=("http://127.0.0.1:8000", "http://localhost:5173")),
        Hosting(backend_url="https://b.example:8443", page_origins=("https://a.example",)),
        Hosting(backend_url="https://b.example/contact", page_origins=("https://a.example",)),
        Hosting(backend_url="http://[::1]:8080/forms/contact"),
        Hosting(backend_url="http://127.0.0.1:8080"),
        Hosting(backend_url="http://[::1]:8080"),
    ],
)
@pytest.mark.parametrize("project", [small(), hostile()], ids=["small", "hostile"])
def test_what_the_exporter_writes_is_not_weak(project, hosting):
    hosted = replace(project, hosting=hosting)
    assert weaknesses(lower(plan_of(validate(hosted)).headers)) == ()


@pytest.mark.parametrize("name", WEAK)
def test_a_weakened_policy_is_found(name):
    assert WEAK[name] != GOOD
    assert weaknesses(HEADERS) == ()
    assert weaknesses({**HEADERS, "content-security-policy": WEAK[name]}) != ()


@pytest.mark.parametrize("name", ["referrer-policy", "x-content-type-options"])
def test_a_weakened_header_is_found(name):
    (found,) = weaknesses({**HEADERS, name: "anything"})
    assert found.startswith(name)
    assert weaknesses({other: value for other, value in HEADERS.items() if other != name})


def test_who_may_frame_the_page_is_read_as_browsers_read_it():
    for name in ("frame-ancestors", "Frame-Ancestors"):
        for sources in ("", "'none'", "'self'", "'SELF'", "'None'"):
            assert not is_framed_elsewhere(f"default-src *; {name} {sources}"), sources
        for sources in ("https://a.example", "'self' https://a.example", "*"):
            assert is_framed_elsewhere(f"default-src 'none'; {name} {sources}"), sources
