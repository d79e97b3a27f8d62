"""What comes after the export, for each way of hosting. The bundle's README says it at length."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from builder.form.project import Purpose
from builder.say import say

NEXT_STEPS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        say("One machine"),
        (
            say("Copy the exported folder to the machine, to the place that its README names."),
            say("Put the private key there as a file that only the service may read (mode 0600)."),
            say(
                "Install the backend: python3 -m venv .venv, then "
                ".venv/bin/pip install --require-hashes -r backend/requirements.txt."
            ),
            say("Install the service and the Caddyfile of deploy/, with your host name in it."),
            say("Open https://your-host/ from the chat: one process serves page and backend."),
        ),
    ),
    (
        say("Docker"),
        (
            say(
                "Put the private key at deploy/key.pem, for the container's user alone: "
                "sudo chown 10001 deploy/key.pem && sudo chmod 400 deploy/key.pem."
            ),
            say("Run docker compose -f deploy/compose.yaml up -d --build."),
            say("Put your TLS proxy in front of port 8080 of this machine."),
            say("See that http://127.0.0.1:8080/readyz says ready."),
        ),
    ),
    (
        say("Static host"),
        (
            say("Upload page/ to the static host, with deploy/_headers or deploy/vercel.json."),
            say("Run the backend on a small machine, with SERVE_PAGE=0."),
            say(
                "In the form's settings, name the backend's address and the page's origin; "
                "then export again."
            ),
        ),
    ),
)
IN_THE_PLATFORM: Final = say("In Moveo.ai")
_PUBLIC_KEY: Final = say("Paste the public key into the integration's field YOUR PUBLIC KEY.")
_IN_THE_PLATFORM: Final[Mapping[Purpose, tuple[str, ...]]] = {
    "context": (
        _PUBLIC_KEY,
        say("Add a webview response to the dialog, with the page's address and a height."),
        say("Choose the node to trigger once the form was delivered."),
    ),
    # A response type of its own, beside webview.
    "survey": (
        _PUBLIC_KEY,
        say(
            "Add a survey response to the dialog, with the page's address: the response type "
            "Survey, not a webview response."
        ),
        say(
            "There is no node to trigger: rating and feedback go to the platform's survey, not "
            "into the conversation's context."
        ),
    ),
}


def platform_steps(purpose: Purpose) -> tuple[str, ...]:
    """Return what is to be done in the platform, by what the form is for."""
    return _IN_THE_PLATFORM[purpose]
