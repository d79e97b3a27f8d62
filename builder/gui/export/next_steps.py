"""What comes after the export, for each way of hosting. The bundle's README says it at length."""

from __future__ import annotations

from typing import Final

NEXT_STEPS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        "One machine",
        (
            "Copy the exported folder to the machine, for example to /opt/webview.",
            "Put the private key there as a file that only the service may read (mode 0600).",
            (
                "Install the backend: python3 -m venv .venv, then "
                ".venv/bin/pip install --require-hashes -r backend/requirements.txt."
            ),
            "Install deploy/webview.service and deploy/Caddyfile with your host name in them.",
            "Open https://your-host/ from the chat: one process serves page and backend.",
        ),
    ),
    (
        "Docker",
        (
            "Copy backend/.env.example to .env beside compose.yaml and fill it in.",
            "Put the private key where compose.yaml expects its secret file.",
            "Run docker compose -f deploy/compose.yaml up -d.",
            "Put your TLS proxy in front of port 8080.",
        ),
    ),
    (
        "Static host",
        (
            "Upload page/ to the static host, with deploy/_headers or deploy/vercel.json.",
            "Run the backend on a small machine, with SERVE_PAGE=0.",
            (
                "In the form's settings, name the backend's address and the page's origin; "
                "then export again."
            ),
        ),
    ),
    (
        "In Moveo.ai",
        (
            "Paste the public key into the integration's field YOUR PUBLIC KEY.",
            "Add a webview response to the dialog, with the page's address and a height.",
            "Choose the node to trigger once the form was delivered.",
        ),
    ),
)
