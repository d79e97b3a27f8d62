"""What the page lets in, and what it says about itself to servers."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import replace

import pytest

from builder.check import validate
from builder.form.channels import CHANNELS
from builder.form.project import Hosting, Integration, Platform
from builder.render import plan_of
from tests.projects import (
    INTEGRATION_ID,
    NAME,
    every_kind,
    project,
)
from tests.render.html import Document
from tests.render.pages import data_of, page_of


def policy_of(document: Document) -> dict[str, list[str]]:
    (content,) = (
        each["content"] or ""
        for each in document.all("meta")
        if each.get("http-equiv") == "Content-Security-Policy"
    )
    return {name: rest for name, *rest in (part.split() for part in content.split("; "))}


def sha256(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_the_policy_lets_in_what_is_inside_and_nothing_else():
    document = page_of(project(NAME, platform=Platform(integrations=(Integration(
        channel="web", integration_id=INTEGRATION_ID),))))  # fmt: skip
    assert policy_of(document) == {
        "default-src": ["'none'"],
        "script-src": [sha256(document.text("script", type="module"))],
        "style-src": [sha256(document.text("style"))],
        "img-src": ["'self'", "data:"],
        "connect-src": ["'self'"],
        "form-action": ["'none'"],
        "base-uri": ["'none'"],
    }


@pytest.mark.parametrize(
    "channel", [each.name for each in CHANNELS.values() if each.closing_script]
)
def test_a_channel_s_closing_script_is_let_in_where_the_form_delivers_there(channel):
    only = Platform(integrations=(Integration(channel=channel, integration_id=INTEGRATION_ID),))
    document = page_of(project(NAME, platform=only))
    assert policy_of(document)["script-src"][1:] == [CHANNELS[channel].closing_script]
    assert data_of(document)["closing_scripts"] == {channel: CHANNELS[channel].closing_script}


def test_a_backend_elsewhere_may_be_asked():
    hosting = Hosting(backend_url="https://forms.example.com", page_origins=("https://a.example",))
    document = page_of(project(NAME, hosting=hosting))
    assert policy_of(document)["connect-src"] == ["'self'", "https://forms.example.com"]
    assert data_of(document)["backend"] == "https://forms.example.com"
    assert data_of(document)["backend"] == "https://forms.example.com"
    below = replace(hosting, backend_url="https://forms.example.com/contact")
    document = page_of(project(NAME, hosting=below))
    assert policy_of(document)["connect-src"] == ["'self'", "https://forms.example.com/contact/"]
    assert data_of(document)["backend"] == "https://forms.example.com/contact"
    # Its own is beside it, wherever that is: a proxy may serve both below a path.
    assert data_of(page_of(project(NAME)))["backend"] == "."


def test_headers_say_what_a_page_cannot_say_itself():
    headers = plan_of(validate(every_kind())).headers
    inside = "; ".join(" ".join((k, *v)) for k, v in policy_of(page_of(every_kind())).items())
    policy = headers["Content-Security-Policy"]
    assert policy == f"{inside}; frame-ancestors https://chat.test"
    assert "unsafe" not in policy
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "camera=()" in headers["Permissions-Policy"]
    assert all("\n" not in value and "\r" not in value for value in headers.values())


def test_without_named_sites_only_its_own_may_frame_the_page():
    headers = plan_of(validate(project(NAME, hosting=Hosting()))).headers
    assert headers["Content-Security-Policy"].endswith("; frame-ancestors 'self'")
