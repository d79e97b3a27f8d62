"""A project that is dropped on the page inside Preview, which would swallow it."""

from PySide6.QtCore import QUrl

from builder.gui.preview.workspace import PreviewWorkspace
from builder.storage import project_file
from builder.storage.starters import open_starter
from tests.gui.preview.wall_page import WallPage
from tests.gui.real_drag import Drag


def test_a_project_is_opened_that_is_dropped_on_any_page_there(app, tmp_path):
    app.document.open(open_starter("contact"))
    app.go("Preview")
    wall = WallPage(app.bot, app.workspace("preview", PreviewWorkspace))
    mine = tmp_path / "mine.webview.json"
    project_file.write(mine, open_starter("demo-form"))
    for _ in range(2):  # each page comes with a widget of its own
        wall.wait()
        view = wall.pane("Phone").browser.view
        assert view is not None
        page = view.focusProxy()
        assert page is not None
        assert Drag(app.window, [], "words").over(page)
        dragged = Drag(app.window, [QUrl.fromLocalFile(str(mine))])
        assert dragged.over(page)
        assert app.window.status.currentMessage() == "Drop to open “mine.webview.json”."
        dragged.away()
        wall.workspace.reload()
    wall.wait()
    view = wall.pane("Phone").browser.view
    assert view is not None
    dragged = Drag(app.window, [QUrl.fromLocalFile(str(mine))])
    dragged.over(view)
    assert dragged.drop()
    assert app.document.path == mine
