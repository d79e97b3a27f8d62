"""Project name, title and file name follow each other in the window, and folding is remembered."""

from builder.form.naming import title_of
from builder.gui.design.inspector.section import Section
from builder.storage import project_file
from tests.gui.finding import find


def called(app) -> tuple[str, str]:
    return app.document.project.name, title_of(app.document.project)


def test_a_new_form_is_called_by_the_title_that_is_typed_in_the_inspector(app):
    app.start_from("Empty form")
    app.design.fill_in("texts.title", "List a property")
    assert called(app) == ("List a property", "List a property")
    app.document.undo_stack.undo()
    assert called(app) == ("New form", "New form")


def test_a_new_form_is_called_by_the_title_that_is_typed_on_the_canvas(app):
    app.start_from("Empty form")
    app.design.retype(app.design.double_click_text("", "texts.title"), "List a property")
    assert called(app) == ("List a property", "List a property")
    app.document.undo_stack.undo()
    assert called(app) == ("New form", "New form")


def test_a_starter_form_is_called_by_the_title_that_it_is_given(app):
    app.start_from("Contact details")
    app.design.fill_in("texts.title", "Join us")
    assert called(app) == ("Join us", "Join us")


def test_a_name_that_was_given_by_hand_stays(app):
    app.start_from("Empty form")
    app.window.services.commands.run("form.settings")
    app.design.settings()
    app.design.fill_in("name", "Spring campaign")
    assert called(app) == ("Spring campaign", "Spring campaign")  # nobody gave a title yet
    app.come_to_front()
    app.design.fill_in("texts.title", "List a property")
    app.design.fill_in("texts.title", "Sell a property")
    app.window.services.commands.run("form.settings")
    app.design.settings()
    app.design.fill_in("name", "Autumn campaign")
    assert called(app) == ("Autumn campaign", "Sell a property")
    app.come_to_front()
    app.design.fill_in("texts.title", "Let a property")
    assert called(app) == ("Autumn campaign", "Let a property")


def test_a_form_without_a_name_is_called_as_the_file_that_it_is_saved_to(app, tmp_path):
    app.start_from("Empty form")
    path = tmp_path / "list-a-property.webview.json"
    app.save_as(path)
    assert called(app) == ("List a property", "List a property")
    assert project_file.read(path).project == app.document.project
    assert app.document.is_clean
    assert app.document.undo_stack.undoText() == "Call the form as its file"
    app.design.fill_in("texts.title", "Sell")
    assert called(app) == ("Sell", "Sell")
    app.window.files.save()
    assert called(app) == ("Sell", "Sell")


def test_a_form_with_a_title_keeps_it_whatever_its_file_is_called(app, tmp_path):
    app.start_from("Empty form")
    app.design.fill_in("texts.title", "List a property")
    app.save_as(tmp_path / "v2.webview.json")
    assert called(app) == ("List a property", "List a property")


def test_a_file_that_cannot_be_written_changes_no_name(app, tmp_path):
    app.start_from("Empty form")
    app.dialogs.will("error", None)
    app.save_as(tmp_path / "no" / "such" / "folder.webview.json")
    assert called(app) == ("New form", "New form")
    assert app.document.undo_stack.count() == 0


def test_what_was_folded_is_folded_at_the_next_start(make_app):
    app = make_app()
    app.start_from("Contact details")
    inspector = app.design.workspace.inspector
    app.design.click("first_name")
    find(inspector, Section, "section_rules").header.click()
    find(inspector, Section, "section_messages").header.click()
    app.document.undo_stack.setClean()
    app.window.close()
    again = make_app()
    again.start_from("Contact details")
    again.design.click("first_name")
    inspector = again.design.workspace.inspector
    assert not find(inspector, Section, "section_rules").header.isChecked()
    assert find(inspector, Section, "section_messages").header.isChecked()
    assert inspector.row("messages").isVisible()
