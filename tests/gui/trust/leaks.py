"""Reaches for the network in each way that the window could by mistake; run by test_trust.py."""

import contextlib
import os
import socket
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import requests
from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QHostInfo, QNetworkAccessManager, QNetworkRequest
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QApplication


def main() -> None:
    app = QApplication([*sys.argv[:1], "--no-sandbox"])
    manager = QNetworkAccessManager()
    waiting = {"manager", "page", "lookup"}

    def heard(which: str) -> None:
        waiting.discard(which)
        if not waiting:
            app.quit()

    answer = manager.get(QNetworkRequest(QUrl("http://manager.leak.example/")))
    answer.finished.connect(lambda: heard("manager"))
    QHostInfo.lookupHost(  # type: ignore[call-overload]  # as the module documents it
        "lookup.leak.example", lambda _found: heard("lookup")
    )
    page = QWebEnginePage()
    page.loadFinished.connect(lambda _ok: heard("page"))
    page.load(QUrl("http://page.leak.example/"))
    with contextlib.suppress(OSError):
        requests.get("http://requests.leak.example:8080/", timeout=5)
    for family, target in (
        (socket.AF_INET, ("198.51.100.7", 443)),
        (socket.AF_INET6, ("2001:db8::7", 443)),
    ):
        with contextlib.suppress(OSError), socket.socket(family) as number:
            number.connect(target)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as clock:
        clock.sendto(b"time?", ("198.51.100.8", 123))
    app.exec()  # however long it takes: what never ends is ended by the test
    del page


if __name__ == "__main__":
    main()
