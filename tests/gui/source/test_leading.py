"""A place of the form is shown in the text while that is in front."""

from builder.form.fields import AnsweredField
from builder.form.place import Place
from builder.gui.source.workspace import SourceWorkspace
from tests.gui.source_page import SourcePage


def test_a_place_is_selected_in_the_text_that_is_in_front(app):
    app.start_from("Contact details")
    app.go("Source")
    page = SourcePage(app.bot, app.workspace("source", SourceWorkspace))
    page.settle()
    fields = app.document.project.fields
    field = next(each for each in fields if isinstance(each, AnsweredField))
    app.window.show_place(Place(field_id=field.id, attribute="name"))
    assert app.here == "Source"
    assert page.marked_words() == f'"{field.name}"'
    assert '"name"' in page.line_text
