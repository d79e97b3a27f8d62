"""One sitting: key pair, form, preview, test submission, exported bundle, by widgets alone."""

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableWidget, QToolButton

from builder.deliver.bundle_folder import read_bundle
from builder.gui.export.workspace import ExportWorkspace
from builder.gui.keys.workspace import KeysWorkspace
from builder.gui.preview.workspace import PreviewWorkspace
from tests.gui.export_page import ExportPage
from tests.gui.finding import find
from tests.gui.keys.keys_page import KeysPage
from tests.gui.preview_page import PreviewPage
from tests.gui.test.workspace_page import TestPage

_CHECK_MS = 90_000


def test_the_whole_job_in_one_sitting(app, tmp_path, qtbot):
    # Keys: make a key pair.
    app.start_from("Contact details")
    app.go("Keys")
    keys = KeysPage(qtbot, app.workspace("keys", KeysWorkspace))
    keys.make("production")
    pair = app.window.services.keys.get("production")
    assert app.window.status.key.text() == "production"

    # Design: a field by drag and drop, one by the keyboard; edit, reorder, delete, undo, redo.
    app.go("Design")
    design = app.design
    design.drag_kind("integer", above="email")
    design.fill_in("label", "Number of guests")
    assert "number_of_guests" in design.names
    design.search_and_add("date")
    design.focus_canvas()
    design.alt(Qt.Key.Key_Up)
    design.press(Qt.Key.Key_Delete)
    assert "date" not in design.names
    app.key(Qt.Key.Key_Z)
    assert "date" in design.names
    app.key(Qt.Key.Key_Y)
    assert "date" not in design.names

    # The integration, in the form's own settings.
    app.choose_problem("No integration is listed")
    add = find(app.design.workspace, QToolButton, "integration_add")
    qtbot.waitUntil(lambda: add.height() > 0)  # its section has only just been opened
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    table = app.design.editor("platform.integrations")
    assert isinstance(table, QTableWidget)
    editor = table.findChild(QLineEdit)
    qtbot.keyClicks(editor, "my-integration-1")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: app.document.project.platform.integrations[0].integration_id == "my-integration-1"
    )

    # Preview: the page itself, with the chat's parameters, following an edit.
    app.go("Preview")
    preview = PreviewPage(qtbot, app.workspace("preview", PreviewWorkspace))
    preview.wait_for_page()
    assert preview.run("!!page.querySelector('[name=number_of_guests]')") is True
    app.design.workspace.commands.add("consent")
    preview.wait_for("!!page.querySelector('[type=checkbox]')")
    app.key(Qt.Key.Key_Z)
    preview.wait_for("!page.querySelector('[type=checkbox]')")

    # Test: a submission to the simulator, signed by the key pair made above.
    app.go("Test")
    console = TestPage(qtbot, app.window.workspace("test"))
    console.fill_in("typical answers")
    console.answer("number_of_guests", "4")
    console.send()
    assert console.verdict.startswith("Delivered")
    assert "✓ Signature and claims are good." in console.text("token")
    [delivery] = console.deliveries()
    assert delivery.accepted
    assert delivery.ruling.body["context"]["number_of_guests"] == 4
    assert delivery.path == "/v1/web/my-integration-1/webview"

    # Save, export, self-check.
    app.save_as(tmp_path / "guests.webview.json")
    assert app.saved == "Saved"
    app.go("Export")
    export = ExportPage(qtbot, app.workspace("export", ExportWorkspace))
    export.wait_until_ready()
    export.type_target(tmp_path / "out")
    export.press("export_button")
    qtbot.waitUntil(lambda: bool(export.steps), timeout=_CHECK_MS)
    assert all(export.steps.values()), export.steps
    bundle = read_bundle(tmp_path / "out")
    config = json.loads(bundle["backend/config.json"])
    assert config["key_fingerprint"] == pair.fingerprint
    assert config["integrations"] == [["web", "my-integration-1"]]
    assert "number_of_guests" in [each["name"] for each in config["fields"]]

    app.window.close()
    assert not app.window.isVisible()
