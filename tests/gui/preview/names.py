"""Lets a page try to have names looked up; run by test_isolation.py, in a process of its own.

The engine records what it does in the network if it starts with a flag. Prints the names that a
name server was asked for, or would have been.
"""

import json
import os
import sys
from pathlib import Path

record = Path(sys.argv[2])
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = f"--log-net-log={record}"

from PySide6.QtCore import QTimer  # noqa: E402 - once the flags are set
from PySide6.QtGui import QColor  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from builder.gui.state.derived import derive  # noqa: E402
from builder.gui.web.browser import Browser  # noqa: E402
from builder.storage.starters import open_starter  # noqa: E402
from builder.trial.samples import sample_parameters  # noqa: E402

_TRY = """
for (const rel of ["dns-prefetch", "preconnect", "prefetch"]) {
  const link = document.createElement("link");
  Object.assign(link, { rel, href: `http://${rel}.leak.example/` });
  document.head.append(link);
}
fetch("http://fetch.leak.example/", { mode: "no-cors" }).catch(() => 0);
new Image().src = "http://image.leak.example/";
new RTCPeerConnection({ iceServers: [{ urls: "stun:stun.leak.example:3478" }] })
  .createDataChannel("x");
"""


def main() -> None:
    app = QApplication(sys.argv[:1])
    holder = QWidget()
    holder.show()
    browser = Browser(holder)
    browser.start(holder).show()
    bundle = derive(open_starter("demo-form")).bundle
    assert bundle is not None
    browser.serve(bundle, {})

    def opened(_ok: bool) -> None:
        page = browser.page
        assert page is not None
        page.runJavaScript(_TRY)
        QTimer.singleShot(600, app.quit)

    browser.opened.connect(opened)
    browser.open(sample_parameters("viber"), QColor("white"))
    app.exec()
    browser.stop()


def asked() -> list[str]:
    """Return what the record says of looking names up."""
    text = record.read_text(encoding="utf-8")
    text = text if text.rstrip().endswith("}") else text.rstrip().rstrip(",") + "]}"
    told = json.loads(text)
    kinds = told["constants"]["logEventTypes"]
    wanted = {
        number
        for name, number in kinds.items()
        if name in ("HOST_RESOLVER_SYSTEM_TASK", "HOST_RESOLVER_DNS_TASK", "DNS_TRANSACTION")
    }
    assert len(wanted) == 3, sorted(kinds)
    assert told["events"], "nothing was recorded"
    return [json.dumps(each.get("params")) for each in told["events"] if each["type"] in wanted]


if __name__ == "__main__":
    main()
    sys.stdout.write(json.dumps(asked()))
