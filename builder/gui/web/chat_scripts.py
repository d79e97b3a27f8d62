"""Answers in the place of the scripts by which channels close a page.

The page asks for the real address, and its policy lets that address in, so the export holds nothing
for the preview. The gate sends the request on to a scheme of ours. What it answers with may run
whatever the page's policy says; only this module answers there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineProfile,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)

from builder.deliver.closing_cases import stub_of
from builder.deliver.preview_server import PreviewServer
from builder.form.channels import CHANNELS

if TYPE_CHECKING:
    from builder.gui.web.engine import Gate, Page

SCHEME: Final = "chat-script"
_NOTHING: Final = "nothing"
_LATE: Final = "?late"  # a policy does not look at the query of an address
# The engine says that a page has loaded when all its scripts have, so one that comes late is an
# empty one first. The page hears again that it loaded when the other one has run.
_COME: Final = """(() => {
  const first = document.head.querySelector("script[src]");
  if (!first) return;
  const late = document.createElement("script");
  late.src = first.src + "?late";
  late.onload = () => first.dispatchEvent(new Event("load"));
  document.head.append(late);
})()"""


def register() -> None:
    """Make the scheme known, which has to be done before the engine starts."""
    name = SCHEME.encode()
    if QWebEngineUrlScheme.schemeByName(name).name().isEmpty():
        flags = QWebEngineUrlScheme.Flag
        scheme = QWebEngineUrlScheme(name)
        scheme.setSyntax(QWebEngineUrlScheme.Syntax.Path)
        scheme.setFlags(flags.SecureScheme | flags.ContentSecurityPolicyIgnored | flags.CorsEnabled)
        QWebEngineUrlScheme.registerScheme(scheme)


def stand_in(profile: QWebEngineProfile, gate: Gate, server: PreviewServer) -> None:
    """Answer for the channels' scripts in the pages of a profile.

    Args:
        profile: The profile.
        gate: Its gate.
        server: Its server, which knows what the scripts are to do.
    """
    profile.installUrlSchemeHandler(SCHEME.encode(), _Scripts(profile, server))

    def answering(url: str) -> QUrl | None:
        case = server.around.closing
        channel = _CHANNELS.get(url.removesuffix(_LATE))
        if channel is None or case.is_blocked:
            return None
        waits = case.late_s > 0 and not url.endswith(_LATE)
        return QUrl(f"{SCHEME}:{_NOTHING if waits else channel}")

    gate.stand_in = answering


def come_late(page: Page) -> None:
    """Let the script of a page's channel come now, in a case in which it comes late."""
    page.ask_form(_COME, lambda _: None)


_CHANNELS: Final = {row.closing_script: row.name for row in CHANNELS.values() if row.closing_script}


class _Scripts(QWebEngineUrlSchemeHandler):
    def __init__(self, profile: QWebEngineProfile, server: PreviewServer) -> None:
        super().__init__(profile)
        self._server = server

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        script = stub_of(job.requestUrl().path(), self._server.around.closing)
        body = QBuffer(job)
        body.setData(script.encode())
        job.reply(b"text/javascript", body)
