"""After a session that touches everything of Test, no secret is left anywhere."""

import base64
import json
import logging
from urllib.parse import quote, quote_plus

from builder.form.fields import TextField
from builder.gui.test import workspace as test_room
from builder.trial.redaction import REDACTED
from tests.gui.ledger.history_page import HistoryPage
from tests.gui.test.conftest import PASSPHRASE
from tests.gui.test.echo_server import echoing
from tests.projects import NAME, project, words
from tests.trial.ledger.test_secrets import encoded, spellings

PIN = 'canary "4711"/x'


def _written(home):
    """Everything that is on the disk by now, key pairs aside: those are locked."""
    files = [each for each in home.folder.rglob("*") if each.is_file()]
    assert home.ledger in files
    kept = [each.read_bytes() for each in files if home.keys not in each.parents]
    return b"\n".join(kept)


def _assert_free(data, secret):
    for spelling in (*spellings(secret), *(inner for _whole, inner in encoded(secret))):
        assert spelling not in data, (secret[:12], spelling[:40])


def test_nothing_secret_is_left_behind(app, home, dialogs, caplog, tmp_path):
    caplog.set_level(logging.DEBUG)
    services = app.window.services
    app.window.files.new("blank")
    app.go("Test")
    page = HistoryPage(app.bot, app.workspace("test", test_room.TestWorkspace))
    services.keys.generate("production", 2048, PASSPHRASE)
    private = services.keys.private_pem("production", PASSPHRASE).decode()
    page.enter()
    form = project(NAME, TextField(id="f_p", name="pin", label=words("PIN"), sensitive=True))
    services.document.edit("Change", form)  # unsaved, so the journal has it
    page.settle()
    page.choose("key_choice", "production")
    page.answer("first_name", "Visible")
    page.answer("pin", PIN)
    tokens: list[str] = []
    seen = ""

    dialogs.will("passphrase", PASSPHRASE)
    page.send()
    page.choose("target_way", "Exported backend")
    page.send()
    with echoing(tokens) as url:
        page.choose("target_way", "The platform")
        page.type_address(url)
        page.send()
        with page.one_more():
            page.press("test_send_again_button")
        dialogs.will("confirm", True)
        with page.one_more():
            page.run("replay")
    assert len(page.history) == 5
    tokens += [e.headers["authorization"].removeprefix("Bearer ") for e in page.deliveries()]
    assert tokens[1] == tokens[2]  # the replay had that of the one before
    assert len(tokens) == 5

    page.paste_notes(f"{private}\n{tokens[0]}")
    page.write_tags("release")
    page.settle()
    for at in range(5):
        page.pick(at)
        for title in page.tabs:
            page.show(title)
        for name in ("request", "response"):
            for how in ("To read", "Exact", "In hexadecimal"):
                seen += page.show_bytes(name, how)
        for kind in ("cURL", "HTTPie", "Python", "Node"):
            page.copy_as(kind)
            seen += page.clipboard
    page.pick(0, 1)
    summary, rows, left_out = page.compare()
    seen += summary + left_out + "".join("".join(row) for row in rows)
    path = tmp_path / "all.har"
    dialogs.will("save_file", path)
    page.save_har("har_shown", path)
    page.bot.waitUntil(lambda: "saved as" in page.told)
    app.bot.waitUntil(lambda: any(home.recovery.glob("*.json")))
    page.settle()
    seen += page.everything_shown()
    written = _written(home)
    services.document.undo_stack.setClean()
    app.window.close()

    assert REDACTED in seen
    assert "Visible" in seen
    on_disk = b"".join((written, _written(home), path.read_bytes(), caplog.text.encode()))
    everything = on_disk + seen.encode()
    assert b"Visible" in on_disk
    assert home.settings_file.is_file()
    # An answer is masked where it is kept; where it is typed, it is seen.
    _assert_free(on_disk, PIN)
    for token in tokens:
        _assert_free(everything, token)
        _assert_free(everything, token.rpartition(".")[2])
    lines = [each for each in private.splitlines() if each and not each.startswith("-----")]
    for line in (lines[0], lines[5], lines[-2]):
        for spelling in (
            line,
            quote(line, safe=""),
            quote_plus(line),
            json.dumps(line)[1:-1],
            base64.b64encode(line.encode()).decode()[:-4],
        ):
            assert spelling.encode() not in everything
    _assert_free(on_disk, PASSPHRASE)
    assert "PRIVATE KEY" not in everything.decode("utf-8", "replace")
