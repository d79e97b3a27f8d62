"""Key pairs in the whole window: reminders, and the way to the projects that use one."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QToolButton

from builder.gui.export.workspace import ExportWorkspace
from builder.gui.keys.workspace import KeysWorkspace
from builder.keys.audit_log import AuditLog
from builder.keys.store import KeyStore
from builder.storage import project_file
from builder.storage.starters import open_starter
from tests.gui.export_page import ExportPage
from tests.gui.finding import find
from tests.gui.keys.keys_page import PASSPHRASE, SLOW_MS, KeysPage


def test_an_old_key_pair_is_told_of_everywhere_and_its_projects_are_opened(
    make_app, home, tmp_path, qtbot
):
    keys = KeyStore(home.keys, AuditLog(home.key_log))
    mine = keys.generate("shop", 2048, PASSPHRASE).fingerprint
    keys.set_dates("shop", date(2020, 1, 1))
    paths = {name: tmp_path / f"{name}.webview.json" for name in ("Rent", "Sale")}
    for name, path in paths.items():
        form = replace(open_starter("blank"), name=name, key_fingerprint=mine)
        project_file.write(path, form)
    app = make_app()
    app.window.open_path(paths["Sale"])
    app.window.open_path(paths["Rent"])
    words = "The key pair “shop” expired on 2020-01-01."
    qtbot.waitUntil(lambda: any(words in each for each in app.problems()), timeout=SLOW_MS)
    status = find(app.window, QToolButton, "status_key")
    assert words in status.toolTip()
    qtbot.waitUntil(lambda: app.window.memory.is_written)
    app.choose_problem("expired on 2020-01-01")
    assert app.here == "Keys"
    page = KeysPage(qtbot, app.workspace("keys", KeysWorkspace))
    qtbot.waitUntil(lambda: bool(page.links()))
    (link,) = page.links()
    assert link.text() == "Sale"
    page.follow(link)
    assert app.here == "Design"
    assert app.window.services.document.path == paths["Sale"]
    page.rest()


def test_an_export_is_noted_with_its_key_pair_and_form(make_app, home, tmp_path, qtbot):
    keys = KeyStore(home.keys, AuditLog(home.key_log))
    mine = keys.generate("shop", 2048, PASSPHRASE).fingerprint
    path = tmp_path / "rent.webview.json"
    project_file.write(path, replace(open_starter("demo-form"), name="Rent", key_fingerprint=mine))
    app = make_app()
    app.window.open_path(path)
    app.go("Export")
    page = ExportPage(qtbot, app.workspace("export", ExportWorkspace))
    page.wait_until_ready()
    page.press("export_button")
    log = AuditLog(home.key_log)

    def published():
        return [each for each in log.read().entries if each.event == "published"]

    qtbot.waitUntil(lambda: bool(published()))
    (entry,) = published()
    assert (entry.name, entry.fingerprint) == ("shop", mine)
    assert (entry.origin.form, entry.origin.file) == ("Rent", str(path))
    assert entry.detail == str(tmp_path / "rent-export")
    assert (tmp_path / "rent-export" / "MANIFEST.json").exists()
