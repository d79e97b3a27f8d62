from __future__ import annotations

import json
from pathlib import Path

import pytest

from builder.check import validate
from builder.deliver.backend_venv import environment_folder
from builder.deliver.bundle_folder import read_bundle
from builder.deliver.export import export
from builder.form.project import Hosting, Integration, Platform
from builder.render import MANIFEST, Bundle, plan_of, render_bundle
from builder.render.packing import pack
from builder.trial.selfcheck import CheckStep, self_check
from tests.backend_python import backend_python
from tests.deliver.bundles import bundle, listed, starter, with_files

pytestmark = pytest.mark.blackbox

STARTED = "Exported backend started…"


def failed(steps: tuple[CheckStep, ...]) -> list[str]:
    return [each.name for each in steps if not each.ok]


def checked(altered: Bundle) -> tuple[CheckStep, ...]:
    return self_check(altered)


@pytest.mark.parametrize("name", ["demo-form", "csat", "quote"])
def test_it_passes_for_a_starter_in_an_environment_of_its_own(name, tmp_path):
    export(bundle(name), tmp_path)
    steps = self_check(read_bundle(tmp_path), python=backend_python())
    assert failed(steps) == []
    assert [each.name for each in steps] == [
        "Manifest read",
        "Files are those of the manifest",
        "No secret in any file",
        "Settings of the backend read",
        "Key pair for the check made",
        "Exported backend started",
        "Page opened",
        "Page is the exported one",
        "Page opened as br",
        "Page as br is the exported one",
        "Page opened as gzip",
        "Page as gzip is the exported one",
        "Page has its security headers",
        "Backend answered",
        "Backend is ready",
        "Sample answers made",
        "Foreign integration refused",
        "Submission delivered",
        "Simulated platform took it: token, header and body",
    ]


@pytest.mark.parametrize(
    "changes",
    [
        {"platform": Platform()},
        {"key_fingerprint": "0" * 64},
        {
            "platform": Platform(
                issuer="www.integration-guides.moveo.ai",
                page_context="both",
                integrations=tuple(
                    Integration(channel=each, integration_id="mine")
                    for each in ("facebook", "web", "sunco")
                ),
            )
        },
        {
            "hosting": Hosting(
                backend_url="https://backend.example.com:8443",
                page_origins=("https://forms.example.com",),
                frame_ancestors=("'self'", "https://*.example.com"),
            )
        },
        {"hosting": Hosting(backend_url="http://127.0.0.1:8080")},
    ],
    ids=["no integration", "a key chosen", "facebook", "hosted apart", "backend here"],
)
def test_it_passes_whatever_the_settings(changes):
    assert failed(checked(render_bundle(plan_of(validate(starter(**changes)))))) == []


def test_it_finds_a_compressed_page_that_is_not_the_page():
    other = pack("br", b"another page")
    assert failed(checked(listed(with_files(bundle(), **{"page/index.html.br": other})))) == [
        "Page as br is the exported one"
    ]
    # The backend sends neither if gzip's is not of the page.
    other = pack("gzip", b"another page")
    assert failed(checked(listed(with_files(bundle(), **{"page/index.html.gz": other})))) == [
        "Page as br is the exported one",
        "Page as gzip is the exported one",
    ]


def test_it_tells_how_far_it_is():
    told: list[tuple[float, str]] = []
    self_check(bundle(), lambda fraction, text: told.append((fraction, text)))
    fractions = [fraction for fraction, _ in told]
    assert fractions == sorted(fractions)
    assert told[0] == (0.0, "Manifest read…")
    assert told[-1] == (1.0, "")


def test_it_can_be_cancelled():
    asked = iter([False, False, True])
    steps = self_check(bundle(), cancelled=lambda: next(asked, True))
    assert failed(steps)[-1] == "Cancelled"
    assert "Submission delivered" not in [each.name for each in steps]


def test_a_cancelled_start_is_no_failed_start():
    begun = []
    deaf = listed(
        with_files(bundle(), **{"backend/__main__.py": b"import time\ntime.sleep(600)\n"})
    )
    steps = self_check(deaf, lambda _share, text: begun.append(text), lambda: STARTED in begun)
    assert failed(steps) == ["Cancelled"]


def test_a_cancelled_installation_is_no_failed_one(tmp_path):
    begun = []
    steps = self_check(
        bundle(),
        lambda _share, text: begun.append(text),
        lambda: "Backend's requirements installed…" in begun,
        environments=tmp_path,
    )
    assert failed(steps) == ["Cancelled"]


def test_a_page_that_breaks_off_ends_it_by_a_sentence():
    """Its compressed form is sent in pieces whose lengths are none."""
    breaking = YES_SAYER.replace(
        "self.end_headers()",
        "'identity' in str(self.headers) or self.send_header('Transfer-Encoding', 'chunked')\n"
        "        self.end_headers()",
        1,
    )
    bundled = listed(with_files(bundle(), **{"backend/__main__.py": breaking.encode()}))
    assert failed(checked(bundled)) == ["Page is the exported one", "Page opened as br"]


@pytest.mark.parametrize("path", ["page/index.html", "backend/server.py", "README.md"])
def test_an_altered_file_is_found(path):
    steps = checked(with_files(bundle(), **{path: bundle()[path] + b"\n"}))
    assert "Files are those of the manifest" in failed(steps)


def test_a_file_too_many_or_too_few_is_found():
    more = with_files(bundle(), **{"page/more.html": b"x"})
    fewer = Bundle.of({p: c for p, c in bundle().files.items() if p != "deploy/Caddyfile"})
    for each in (more, fewer):
        assert failed(checked(each)) == ["Files are those of the manifest"]


@pytest.mark.parametrize("manifest", [b"", b"[]", b"{}", b'{"files": 1}', b"\xff"])
def test_a_manifest_that_is_none_ends_it(manifest):
    steps = checked(with_files(bundle(), **{MANIFEST: manifest}))
    assert failed(steps) == ["Manifest read"]
    assert len(steps) == 1


def test_a_secret_is_found():
    leaking = listed(with_files(bundle(), **{"page/x.txt": b"-----BEGIN PRIVATE KEY-----"}))
    (step,) = [each for each in checked(leaking) if not each.ok]
    assert (step.name, step.detail) == ("No secret in any file", "page/x.txt")


@pytest.mark.parametrize(
    ("path", "content", "step"),
    [
        ("backend/config.json", b"{}", "Settings of the backend read"),
        ("backend/config.json", b"\x89PNG", "Settings of the backend read"),
        ("backend/server.py", b"raise SystemExit('broken')", "Exported backend started"),
        ("backend/page_headers.json", b"", "Exported backend started"),
    ],
)
def test_what_does_not_start_ends_it(path, content, step):
    steps = checked(listed(with_files(bundle(), **{path: content})))
    assert failed(steps) == [step]
    assert steps[-1].name == step
    assert steps[-1].detail


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Content-Security-Policy", "default-src 'none'; script-src *"),
        ("Referrer-Policy", "unsafe-url"),
    ],
)
def test_a_page_whose_headers_were_weakened_is_found(name, value):
    headers = json.loads(bundle()["backend/page_headers.json"])
    headers[name] = value
    changed = {"backend/page_headers.json": json.dumps(headers).encode()}
    assert failed(checked(listed(with_files(bundle(), **changed)))) == [
        "Page has its security headers"
    ]


def test_a_backend_that_says_yes_to_everything_is_found():
    """It serves another page, lets everybody in, and delivers nothing."""
    yes = listed(with_files(bundle(), **{"backend/__main__.py": YES_SAYER.encode()}))
    assert failed(checked(yes)) == [
        "Page is the exported one",
        "Page as br is the exported one",
        "Page as gzip is the exported one",
        "Page has its security headers",
        "Foreign integration refused",
        "Simulated platform took it: token, header and body",
    ]


YES_SAYER = """
import json
from http.server import BaseHTTPRequestHandler, HTTPServer

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"<h1>Hello</h1>")

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.do_GET()

server = HTTPServer(("127.0.0.1", 0), Handler)
url = f"http://127.0.0.1:{server.server_port}"
print(json.dumps({"event": "listening", "url": url}), flush=True)
server.serve_forever()
"""


def test_the_environment_s_proxies_are_not_used(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    assert failed(checked(bundle())) == []


def test_it_runs_in_an_environment_of_the_bundle_s_own(tmp_path):
    # As an earlier check would have left it: what tests have is of the same requirements.
    kept = environment_folder(bundle(), tmp_path)
    kept.symlink_to(Path(backend_python()).parent.parent)
    steps = self_check(bundle(), environments=tmp_path)
    assert failed(steps) == []
    assert "Backend's requirements installed" in [each.name for each in steps]
