"""Somebody uses everything once; run by test_trust.py in a process and a network of its own.

What is secret in it, and which hosts were asked for, is told in a file that is not searched.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
import requests
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
)

from builder.check import validate
from builder.deliver.backend_venv import environment_folder
from builder.form.fields import EmailField, TextField
from builder.gui.cases.workspace import CasesWorkspace
from builder.gui.deployment.workspace import DeploymentWorkspace
from builder.gui.export.workspace import ExportWorkspace
from builder.gui.keys import secret_clipboard
from builder.gui.keys.workspace import KeysWorkspace
from builder.gui.preview.accessibility.report_dialog import ReportDialog
from builder.gui.preview.phone_dialog import PhoneDialog
from builder.gui.preview.workspace import PreviewWorkspace
from builder.gui.test import workspace as test_room
from builder.keys import pem
from builder.render import compile_form
from builder.trial.cases.through_backend import running_backend
from builder.trial.samples import sample_parameters
from builder.trial.signing_key import ephemeral_key
from tests.gui.cases.cases_page import CasesPage
from tests.gui.export_page import ExportPage
from tests.gui.finding import find
from tests.gui.keys.keys_page import KeysPage
from tests.gui.keys.memory_keyring import MemoryKeyring
from tests.gui.ledger.history_page import HistoryPage
from tests.gui.preview.wall_page import WallPage
from tests.gui.preview_lab.lab_page import LabPage, PhonePage, opened
from tests.gui.test.echo_server import echoing
from tests.gui.test_recovery import RecoveryPage
from tests.gui.trust.held_secrets import Secrets
from tests.gui.trust.living import copy_what_lives
from tests.gui.trust.looking_around import look_around
from tests.projects import NAME, project, words
from tests.trial.cases.tables import TODAY

PASSPHRASE = 'correct "horse" battery/staple+4711'
OLD = "the old passphrase of the import"
PIN = 'canary "4711"/x'
SEEN = "Visible Answer"
_LEFT = Qt.MouseButton.LeftButton
_GONE = 999_999_999  # no process has this number
_LONG_MS = 60_000
_HERE = "This computer only, at 127.0.0.1"
FORM = project(
    NAME,
    EmailField(id="f_mail", name="email", label=words("Email"), required=False),
    TextField(id="f_pin", name="pin", label=words("PIN"), sensitive=True, required=False),
    id="trust",
    name="Trust",
)


@pytest.fixture
def memory_keyring():
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def secrets():
    held = Secrets()
    held.add("passphrase", PASSPHRASE)
    held.add("old passphrase", OLD)
    held.add("answer", PIN)
    return held


@pytest.fixture
def online():
    """A deployment of the form as somebody else runs it."""
    valid = validate(FORM)
    with running_backend(valid, compile_form(valid), ephemeral_key(), TODAY) as backend:
        yield backend


@pytest.mark.usefixtures("memory_keyring")
def test_session(make_app, home, dialogs, secrets, online, tmp_path, monkeypatch):
    monkeypatch.setattr(secret_clipboard, "TICK_MS", 10)
    out = tmp_path / "out"
    out.mkdir()
    app = make_app()
    look_around(app, out)
    app.window.files.new("blank")
    app.document.edit("Fields", FORM)
    app.save_as(out / "trust.webview.json")
    use_keys(app, secrets, out)
    use_design(app)
    use_preview(app, secrets, out)
    use_phone(app, secrets)
    use_test(app, secrets, online, out)
    use_cases(app, out)
    use_deployment(app, online)
    use_export(app, home, out)
    app = crash(make_app, app, home)
    app.go("Test")
    page = HistoryPage(app.bot, app.workspace("test", test_room.TestWorkspace))
    page.enter()
    page.pick(0)
    page.choose("target_way", "Built-in simulator")
    # The new process knows no passphrase, so it asks for it.
    page.choose("key_choice", "mine")
    page.answer("first_name", SEEN)
    dialogs.will("passphrase", PASSPHRASE)
    page.send()
    [delivery] = page.deliveries()
    secrets.add_token("token after a crash", delivery.headers["authorization"][7:])
    clipboard = QApplication.clipboard().text()
    app.document.undo_stack.setClean()
    app.window.close()
    tell(secrets, clipboard)


def tell(secrets: Secrets, clipboard: str) -> None:
    Path(os.environ["SESSION_TOLD"]).write_text(
        json.dumps(
            {
                "secrets": {n: base64.b64encode(s).decode() for n, s in secrets.held.items()},
                "asked": ["forms.customer.example"],
                "clipboard": clipboard,
                "written": [
                    "ledger.sqlite3", "all.har", "webview-builder.log", "settings.json",
                    "keys-log.jsonl", "report.html", "junit.xml", "wall.pdf", "00 All panes.png",
                    "accessibility.html", "trust.cases.csv", "MANIFEST.json", "out.zip",
                    "trust.webview.json",
                ],
            }
        ),
        encoding="utf-8",
    )  # fmt: skip


def use_keys(app, secrets, out):
    """Make a key pair, import another, unlock, copy and save."""
    app.go("Keys")
    page = KeysPage(app.bot, app.workspace("keys", KeysWorkspace))
    services = app.window.services
    page.make("mine", PASSPHRASE)
    private = pem.private_pem(pem.new_private(2048))
    locking = ("openssl", "pkcs8", "-topk8", "-v2", "aes256", "-passout", f"pass:{OLD}")
    path = out / "foreign.pem"
    path.write_bytes(subprocess.run(locking, input=private, capture_output=True, check=True).stdout)
    page.press("key_import_button")
    dialog = page.dialog("key_import_dialog")
    app.dialogs.will("open_file", path)
    dialog.press("key_from_file")
    page.rest()
    dialog.type("key_own_passphrase", OLD)
    dialog.type("key_name", "theirs")
    dialog.type_passphrase(PASSPHRASE)
    dialog.act()
    page.wait_for_no_dialog()
    secrets.add_key("imported key", private)
    secrets.add_key("generated key", services.keys.private_pem("mine", PASSPHRASE))
    page.choose("mine")
    assert app.document.project.key_fingerprint == services.keys.get("mine").fingerprint
    app.dialogs.will("confirm", True)
    with app.bot.waitSignal(page.workspace.clipboard.ticked, timeout=_LONG_MS):
        page.press("key_copy_private_button")
    assert page.said("keys_countdown")
    app.bot.waitUntil(lambda: page.clipboard == "", timeout=_LONG_MS)
    page.press("key_copy_public_button")
    page.rest()


def use_design(app):
    app.go("Design")
    app.key(Qt.Key.Key_S)
    app.document.edit("Rename", replace(app.document.project, name="Trust me"))


def use_preview(app, secrets, out):
    """Type, record, send, photograph and check the page in two panes."""
    app.go("Preview")
    workspace = app.workspace("preview", PreviewWorkspace)
    wall = WallPage(app.bot, workspace)
    wall.put_up("phones")
    wall.type_into("Phone", "first_name", SEEN)
    wall.type_into("Phone", "pin", PIN)
    lab = LabPage(app.bot, workspace)
    lab.page.wait_for_payload("POST ")
    with app.bot.waitSignal(app.window.services.recordings.recorded):
        wall.run_command("record_case")
    wall.run_command("copy_delivery")
    assert "Bearer «signed when it is sent»" in lab.page.payload
    wall.run("Phone", "document.querySelector('button[type=submit]').click()")
    app.bot.waitUntil(lambda: bool(lab.page.sent), timeout=_LONG_MS)
    workspace.reload()
    wall.wait()
    app.dialogs.will("folder", out)
    wall.run_command("save_pictures")
    app.bot.waitUntil(lambda: wall.state.startswith("Saved as"), timeout=_LONG_MS)
    app.dialogs.will("save_file", out / "wall.pdf")
    wall.run_command("save_pdf")
    app.bot.waitUntil((out / "wall.pdf").is_file, timeout=_LONG_MS)
    wall.end_process("Phone")
    app.bot.waitUntil(lambda: wall.note("Phone") != "", timeout=_LONG_MS)
    wall.wait()
    wall.run_command("accessibility_report")
    report = opened(ReportDialog)
    app.bot.waitUntil(lambda: bool(report.visits), timeout=_LONG_MS)
    app.dialogs.will("save_file", out / "accessibility.html")
    app.bot.mouseClick(find(report, QPushButton, "report_save"), _LEFT)
    app.bot.mouseClick(find(report, QPushButton, "report_close"), _LEFT)


def use_phone(app, secrets):
    """Serve the page to a phone, which sends what is taken and what is refused."""
    app.window.services.commands.run("preview.phone")
    dialog = opened(PhoneDialog)
    phone = PhonePage(app.bot, dialog)
    phone.choose_network(_HERE)
    phone.press("start")
    secrets.add("phone address", phone.address.rpartition("/")[2])
    page = requests.get(phone.address, timeout=10).url.partition("?")[0]
    secrets.add("phone session", page.rstrip("/").rpartition("/")[2])
    for name, status in ((SEEN, 200), ("", 422)):
        body = {
            "params": sample_parameters(),
            "values": {"first_name": name, "pin": PIN},
            "key": "k" * 16,
        }
        answer = requests.post(f"{page}submit", json=body, timeout=30)
        assert answer.status_code == status
    app.bot.waitUntil(lambda: len(phone.came) == 2, timeout=_LONG_MS)
    dialog.close()


@contextmanager
def one_more(page):
    with page.one_more():
        yield


def use_test(app, secrets, online, out):
    """Send everywhere, look at everything, copy it in each form, and keep it as HAR."""
    app.go("Test")
    page = HistoryPage(app.bot, app.workspace("test", test_room.TestWorkspace))
    page.enter()
    page.choose("key_choice", "mine")
    page.answer("first_name", SEEN)
    page.answer("pin", PIN)
    page.send()
    page.choose("target_way", "Exported backend")
    page.send()
    # Its backend runs on, so this is what a kill would leave.
    lives = copy_what_lives(out / "living")
    assert any(each.startswith("webview-run-") for each in lives)
    tokens: list[str] = []
    with echoing(tokens) as url:
        page.choose("target_way", "The platform")
        page.type_address(url)
        page.send()
        app.dialogs.will("confirm", True)
        with page.one_more():
            page.run("replay")
    add_target(page, online.url)
    app.dialogs.will("confirm", True)
    page.send()
    page.type_address("https://forms.customer.example")
    app.dialogs.will("confirm", True)
    page.send()
    assert page.verdict.startswith("No response from forms.customer.example")
    simulated = [
        each.headers["authorization"].removeprefix("Bearer ") for each in page.deliveries()
    ]
    assert len(simulated) == 2
    for name, found in (("platform", tokens), ("simulator", simulated)):
        for number, token in enumerate(found, 1):
            secrets.add_token(f"{name} token {number}", token)
    private = app.window.services.keys.private_pem("mine", PASSPHRASE)
    by_mistake = (
        f"{private.decode()}\n{tokens[0]}",
        f"the key: {pem.private_base64(private)}.",
        f"{secrets.held['generated key'].decode()} is it",
    )
    for at in range(len(page.history)):
        page.pick(at)
        page.paste_notes(by_mistake[at % len(by_mistake)])
        page.settle()
        for kind in ("cURL", "HTTPie", "Python", "Node"):
            page.copy_as(kind)
    app.dialogs.will("save_file", out / "all.har")
    page.save_har("har_shown", out / "all.har")


def add_target(page, url):
    find(page.workspace, QToolButton, "target_add").click()
    menu = page.workspace.pane.target.adding
    entry = next(each for each in menu.actions() if "deployed" in each.text().replace("&", ""))
    menu.close()
    entry.trigger()
    page.type_address(url)


def use_cases(app, out):
    """Take over what was recorded, run it, and write both reports."""
    app.go("Cases")
    page = CasesPage(app.bot, app.workspace("cases", CasesWorkspace))
    page.settle()
    assert page.grid.model().rowCount() == 1
    page.run()
    for entry, name in (("As HTML…", "report.html"), ("As JUnit XML…", "junit.xml")):
        app.dialogs.will("save_file", out / name)
        page.from_menu("report", entry)
    page.press("save")  # beside the project


def use_deployment(app, online):
    app.go("Deployment")
    view = app.workspace("deployment", DeploymentWorkspace)
    line = find(view, QLineEdit, "deployment_url")
    line.selectAll()
    app.bot.keyClicks(line, online.url)
    app.bot.mouseClick(find(view, QPushButton, "deployment_verify"), _LEFT)
    app.bot.waitUntil(lambda: view.report is not None, timeout=_LONG_MS)


def use_export(app, home, out):
    """Export with a self-check in an environment of its own, and as a file."""
    app.go("Export")
    page = ExportPage(app.bot, app.workspace("export", ExportWorkspace))
    page.wait_until_ready()
    bundle = app.window.services.derived.current.bundle
    folder = environment_folder(bundle, home.environments)
    (folder / "bin").mkdir(parents=True)
    python = folder / "bin" / "python"
    python.write_text(f'#!/bin/sh\nexec {os.environ["SESSION_PYTHON"]} "$@"\n')
    python.chmod(0o700)
    (folder / "installed").touch()
    page.go("check")
    page.tick(QRadioButton, "export_check_own")
    page.type_target(out / "export")
    page.press("export_button")
    page.wait_for_steps()
    assert all(page.steps.values()), page.step_lines
    page.choose_zip()
    page.type_target(out / "out.zip")
    page.press("export_button")
    app.bot.waitUntil((out / "out.zip").is_file, timeout=_LONG_MS)
    app.bot.waitUntil(lambda: not app.window.services.tasks.running, timeout=_LONG_MS)


def crash(make_app, app, home):
    """Leave unsaved work behind as a process does that dies, and open it again."""
    app.document.edit("Rename", replace(app.document.project, name="Unsaved"))

    def recorded():
        return next(iter(home.recovery.glob("*.json")), None)

    app.bot.waitUntil(lambda: recorded() is not None and "Unsaved" in recorded().read_text())
    left = home.recovery / f"{_GONE}-crash.recovery.json"
    entry = json.loads(recorded().read_bytes())
    left.write_text(json.dumps({**entry, "pid": _GONE}))
    # All that a process leaves that is not closed, with the ledger's log of what is being written.
    shutil.copytree(home.folder, home.folder.parent / "at the crash")
    app.document.undo_stack.setClean()
    app.window.close()
    again = make_app()
    again.window.welcome()
    RecoveryPage(again).press("open")
    assert again.document.project.name == "Unsaved"
    return again
