"""Nothing leaves the preview, however a page tries; listening sockets say so, and not a log."""

import json
import select
import socket
import subprocess
import sys
from contextlib import ExitStack

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from builder.gui.web import engine

# Each as a person's form could do it by mistake, or a hostile one on purpose. TCP and UDP stand for
# the addresses that listen.
WAYS = {
    "fetch": "fetch(TCP, {mode: 'no-cors'}).catch(() => 0)",
    "fetch that outlives the page": "fetch(TCP, {mode: 'no-cors', keepalive: true}).catch(() => 0)",
    "XMLHttpRequest": "(() => { const r = new XMLHttpRequest(); r.open('POST', TCP); r.send('x'); })()",
    "image": "void (new Image().src = TCP)",
    "beacon": "navigator.sendBeacon(TCP, 'x')",
    "event source": "void new EventSource(TCP)",
    "WebSocket": "void new WebSocket(TCP.replace('http', 'ws'))",
    "preconnect": "link('preconnect')",
    "prefetch": "link('prefetch')",
    "preload": "link('preload', {as: 'script'})",
    "module": "link('modulepreload')",
    "style sheet": "link('stylesheet')",
    "icon": "link('icon')",
    "manifest": "link('manifest')",
    "names looked up early": "link('dns-prefetch')",
    "speculation": "add('script', {type: 'speculationrules', textContent: JSON.stringify("
    "{prefetch: [{source: 'list', urls: [TCP]}], prerender: [{source: 'list', urls: [TCP]}]})})",
    "script": "add('script', {src: TCP})",
    "import": "import(TCP).catch(() => 0)",
    "frame": "add('iframe', {src: TCP})",
    "object": "add('object', {data: TCP})",
    "embedded": "add('embed', {src: TCP})",
    "video": "add('video', {src: TCP, autoplay: true})",
    "font": "add('style', {textContent: `@font-face{font-family:x;src:url(${TCP})}body{font-family:x}`})",
    "background": "document.body.style.backgroundImage = `url(${TCP})`",
    "ping of a link": "add('a', {href: '#', ping: TCP, textContent: 'x'}).click()",
    "form": "add('form', {action: TCP, method: 'post'}).submit()",
    "form in a new window": "add('form', {action: TCP, target: '_blank'}).submit()",
    "download": "add('a', {href: TCP, download: 'x', textContent: 'x'}).click()",
    "window": "void window.open(TCP)",
    "link in a new window": "add('a', {href: TCP, target: '_blank', textContent: 'x'}).click()",
    "worker": "void new Worker(TCP)",
    "worker out of a blob": "void new Worker(URL.createObjectURL(new Blob([`fetch('${TCP}')`])))",
    "shared worker": "void new SharedWorker(TCP)",
    "service worker": "navigator.serviceWorker?.register(TCP).catch(() => 0)",
    "WebTransport": "void new WebTransport(TCP.replace('http', 'https')).ready.catch(() => 0)",
    "frame with its own text": "add('iframe', {srcdoc: HELD})",
    "frame of data": "add('iframe', {src: `data:text/html,${encodeURIComponent(HELD)}`})",
    "frame out of a blob": "add('iframe', {src: URL.createObjectURL("
    "new Blob([HELD], {type: 'text/html'}))})",
    "frame that runs": "add('iframe', {src: `javascript:fetch('${TCP}')`})",
    "download out of a blob": "add('a', {download: 'x', textContent: 'x',"
    " href: URL.createObjectURL(new Blob(['x']))}).click()",
    "imported style sheet": "add('style', {textContent: `@import url(${TCP});`})",
    "cursor": "document.body.style.cursor = `url(${TCP}), auto`",
    "picture of several": "add('img', {srcset: `${TCP} 2x`})",
    "drawing": "add('div', {innerHTML: `<svg><use href='${TCP}#x'/><image href='${TCP}'/></svg>`})",
    "font of a script": "new FontFace('y', `url(${TCP})`).load().catch(() => 0)",
    "refresh": "add('iframe', {srcdoc: `<meta http-equiv=refresh content='0;url=${TCP}'>`})",
    "protocol": "navigator.registerProtocolHandler('web+x', `${TCP}?%s`)",
    "letter": "add('a', {href: 'mailto:x@leak.example', textContent: 'x'}).click()",
    "call": "void window.open('tel:+123')",
    "audio worklet": "new AudioContext().audioWorklet.addModule(TCP).catch(() => 0)",
    "cache": "caches.open('x').then((all) => all.add(TCP)).catch(() => 0)",
    "WebRTC": "rtc(`stun:${UDP}`)",
    "WebRTC by a relay": "rtc(`turn:${UDP}?transport=tcp`)",
}  # fmt: skip
_TOOLS = """
const HELD = `<img src='${TCP}'><script>fetch('${TCP}')<\\/script>`;
const link = (rel, more) => document.head.append(
  Object.assign(document.createElement('link'), {rel, href: TCP}, more));
const add = (name, more) => {
  const made = Object.assign(document.createElement(name), more);
  document.body.append(made);
  return made;
};
const rtc = (urls) => {
  const peer = new RTCPeerConnection({iceServers: [{urls, username: 'u', credential: 'c'}]});
  peer.createDataChannel('x');
  peer.createOffer().then((offer) => peer.setLocalDescription(offer)).catch(() => 0);
};
"""
_LOUD = {
    "itself": "location.href = TCP",
    "a file": "location.href = 'file:///etc/hostname'",
}
_PAUSE = 0.5  # seconds; on its own machine the engine connects within some milliseconds


@pytest.fixture
def listeners():
    """A socket of each sort that waits, and the addresses that a page would use."""
    with ExitStack() as held:
        tcp = held.enter_context(socket.create_server(("127.0.0.1", 0)))
        udp = held.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        udp.bind(("127.0.0.1", 0))
        yield tcp, udp


def heard(listeners):
    ready, _, _ = select.select(listeners, [], [], _PAUSE)
    return [each.type for each in ready]


def try_all(page, listeners, ways):
    tcp, udp = (each.getsockname()[1] for each in listeners)
    for way in ways:
        try_at(page, f"http://127.0.0.1:{tcp}/leak", way, f"127.0.0.1:{udp}")


def try_at(page, address, way, udp=""):
    names = f"const TCP = {json.dumps(address)}, UDP = {json.dumps(udp)};"
    script = f"(() => {{ {names} {_TOOLS}\ntry {{ {way}; }} catch {{}} return 1; }})()"
    # As the page's own scripts would, and where the page's own policy does not hold them back.
    for world in (0, 2):
        page.runJavaScript(script, world)


@pytest.fixture
def two_panes(wall):
    """One in a frame, and one on its own with the tools joined."""
    wall.put_up("phones")
    wall.press_title("Phone · Dark")
    wall.choose_more("channel", "Viber")
    wall.wait()
    return wall


def test_nothing_leaves_any_pane_in_any_way(two_panes, listeners):
    for pane in two_panes.wall.panes:
        frames = pane.browser.page.mainFrame()
        for frame in (frames, *frames.children()):
            try_all(frame, listeners, WAYS.values())
    two_panes.bot.wait(300)
    assert heard(listeners) == []


def test_a_pane_reaches_no_other_pane_and_no_port_that_waits_for_one(two_panes):
    """The engine may reach the ports of pages; the gate lets each page reach its own alone."""
    first, second = (pane.browser for pane in two_panes.wall.panes)
    told: list[str] = []
    second.submitted.connect(told.append)
    second.told_host.connect(told.append)
    port = int(second.server.origin.rpartition(":")[2])
    ways = [WAYS[name] for name in ("fetch", "XMLHttpRequest", "beacon", "form", "image")]
    for path in ("submit", "_preview/event"):
        for way in ways:
            try_at(first.page.mainFrame(), f"http://127.0.0.1:{port}/{path}", way)
    free = engine.take_port()
    engine.give_back(free)
    with pytest.raises(OSError, match="in use"):
        socket.create_server(("127.0.0.1", free), reuse_port=False)
    two_panes.bot.wait(500)
    assert told == []


@pytest.mark.parametrize("way", _LOUD)
def test_a_page_that_goes_elsewhere_gets_nowhere(two_panes, listeners, way):
    pane = two_panes.wall.panes[0]
    try_all(pane.browser.page, listeners, [_LOUD[way]])
    two_panes.bot.wait(300)
    assert heard(listeners) == []
    told: list[str] = []
    pane.browser.page.toPlainText(told.append)
    two_panes.bot.waitUntil(lambda: bool(told))
    assert socket.gethostname() not in told[0]


BOXES = {
    "question": "prompt('Your name?', '')",
    "file": "Object.assign(document.createElement('input'), {type: 'file'}).click()",
    "file to read": "showOpenFilePicker().catch(() => 0)",
    "file to write": "showSaveFilePicker().catch(() => 0)",
    "folder": "showDirectoryPicker().catch(() => 0)",
}


def test_a_page_opens_no_box_over_the_window(wall):
    """Also where the person presses something in it, which the engine asks for."""
    boxes: list[str] = []

    def close_box():
        box = QApplication.activeModalWidget()
        if box is not None:
            boxes.append(type(box).__name__)
            box.close()

    closing = QTimer()
    closing.timeout.connect(close_box)
    closing.start(50)
    for name, way in BOXES.items():
        told: list[object] = []
        script = f"addEventListener('pointerup', () => {{ {way}; }}, {{capture: true, once: true}})"
        wall.pane("Phone").browser.page.ask_form(f"{script}; 1", told.append)
        wall.bot.waitUntil(lambda told=told: bool(told))
        said = "would show a box" if name == "question" else "would ask for a file"
        wall.workspace.output.console.clear()
        wall.press("Phone", "h1", held=True)
        wall.bot.waitUntil(lambda said=said: boxes or any(said in line for line in wall.console))
        assert boxes == [], name


def test_no_name_is_looked_up(tmp_path):
    """The engine's own record of the network has no question to a name server in it."""
    record = tmp_path / "net.json"
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.preview.names", str(tmp_path / "home"), str(record)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    asked = json.loads(done.stdout)
    assert asked == []
