"""The dialogs of the app."""

from __future__ import annotations

import json

from PySide6.QtWidgets import QApplication, QDialog, QListWidget

from builder.form.fields import CalculatedField
from builder.gui.design.kind_dialog import KindDialog
from builder.gui.keys.workspace import KeysWorkspace
from builder.gui.languages import spoken
from builder.gui.rules.dependants_dialog import DependantsDialog
from builder.importers import export_form
from builder.say import say
from builder.storage.journal import Journal
from scripts.scenes.stage import Scene, Stage

_GONE = 999_999_999  # no process has this number


def _keys(stage: Stage) -> None:
    keys = stage.workspace("keys", KeysWorkspace)
    keys.refresh()
    for command in ("new", "import", "rename", "match", "dates", "rotate", "log"):
        stage.see_command(f"keys-{command}", f"key.{command}")
    stage.see_command("keys-copy-private", "key.copy_private")
    keys.refresh(stage.services.keys.list()[-1].name)  # one that the form does not use
    stage.see_command("keys-delete", "key.delete")


def _passphrase(stage: Stage) -> None:
    name = stage.services.keys.list()[0].name
    messages = stage.services.messages
    purpose = say("Its private key is needed to sign a test submission.")
    stage.see_dialog("passphrase", lambda: messages.passphrase(name, purpose))


def _settings(stage: Stage) -> None:
    stage.go("design")

    def each_page(dialog: QDialog) -> None:
        pages = stage.find(QListWidget, "settings_pages", dialog)
        for row in range(pages.count()):
            pages.setCurrentRow(row)
            QApplication.processEvents()
            if row < pages.count() - 1:
                stage.see(f"settings-{row + 1}", dialog)

    stage.see_command("settings-last", "form.settings", each_page)


def _kind(stage: Stage) -> None:
    stage.go("design")
    project = stage.services.document.project
    field = next(each for each in project.fields if getattr(each, "options", ()))
    stage.services.selection.select({field.id})
    stage.see_command("kind", "field.change_kind")

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, KindDialog)
        dialog.box.chosen.emit("text")

    stage.see_command("kind-loss", "field.change_kind", choose)


def _dependants(stage: Stage) -> None:
    stage.go("design")
    fields = stage.services.document.project.fields
    calculated = next(each for each in fields if isinstance(each, CalculatedField))
    used = next(each.id for each in fields if f"{{{each.id}}}" in calculated.expression)
    stage.services.selection.select({used})

    def check(dialog: QDialog) -> None:
        assert isinstance(dialog, DependantsDialog)

    stage.see_command("dependants", "field.delete", check)


def _languages(stage: Stage) -> None:
    stage.go("translations")
    stage.see_command("add-language", "texts.add_language")
    if stage.services.commands.action("texts.remove_language").isEnabled():
        stage.see_command("remove-language", "texts.remove_language")


def _exchange(stage: Stage) -> None:
    stage.go("start")
    path = stage.folder / "form.schema.json"
    export_form(stage.services.document.project, path, "json-schema", force=True)
    stage.files.file = path
    stage.see_command("import", "file.import")
    stage.files.file = stage.folder / "written.schema.json"
    stage.see_command("exported", "file.export_json-schema")
    wrong = stage.folder / "wrong.csv"
    wrong.write_text("a,b\n1,2\n", "utf-8")
    stage.files.file = wrong
    stage.go("translations")
    stage.see_command("import-texts", "texts.import")
    stage.files.file = None


def _recovery(stage: Stage) -> None:
    folder = stage.services.home.recovery
    before = set(folder.glob("*.json"))
    Journal(folder).record(None, stage.services.document.project)
    for record in set(folder.glob("*.json")) - before:
        entry = {**json.loads(record.read_bytes()), "pid": _GONE}
        (folder / f"{_GONE}-form.recovery.json").write_text(json.dumps(entry), "utf-8")
        record.unlink()
    stage.see_dialog("recovery", stage.window.recovery.offer)
    for record in folder.glob(f"{_GONE}-*"):
        record.unlink()


def _help(stage: Stage) -> None:
    stage.go("start")
    for command in ("manual", "steps", "shortcuts"):
        stage.see_command(f"help-{command}", f"help.{command}")
    stage.see_command("commands", "view.commands")


def _language_question(stage: Stage) -> None:
    choices = stage.services.commands
    other = "el" if spoken() != "el" else "en"
    stage.see_command("language-question", f"view.language_{other}")
    choices.run(f"view.language_{spoken()}")  # which asks nothing


def _unsaved(stage: Stage) -> None:
    stage.see_dialog("unsaved", lambda: stage.services.messages.unsaved("List your property"))


DIALOGS: tuple[Scene, ...] = (
    _keys,
    _passphrase,
    _settings,
    _kind,
    _dependants,
    _languages,
    _exchange,
    _recovery,
    _help,
    _language_question,
    _unsaved,
)
