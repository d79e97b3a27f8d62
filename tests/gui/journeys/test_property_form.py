"""The property form is built in the window alone, once by the mouse and once by the keyboard."""

import pytest

from builder.gui.preview.workspace import PreviewWorkspace
from builder.storage import project_file
from tests.gui.journeys.keyboard import Keyboard
from tests.gui.journeys.mouse import Mouse
from tests.gui.journeys.property_form import expected, list_a_property, without_ids
from tests.gui.preview_page import PreviewPage

# The windows that a person opens on the way: the app's, its settings, its menus, its lists,
# and the page in the engine, which is native.
_WINDOWS = {
    "main_window",
    "form_settings",
    "search_popup",
    "completions",
    "command_palette",
    "QMenu",
    "preview_stage",
    "QComboBoxPrivateContainer",
}


@pytest.fixture
def windows(qapp):
    """The names of the windows that had the keyboard: none may be seen that nobody opened."""
    seen: set[str] = set()

    def note(window):
        if window is not None:
            seen.add(window.objectName().removesuffix("Window").removesuffix("Class"))

    qapp.focusWindowChanged.connect(note)
    yield seen
    qapp.focusWindowChanged.disconnect(note)


@pytest.mark.parametrize("hand", [Mouse, Keyboard])
def test_a_property_form_is_built_in_the_window_alone(app, windows, tmp_path, hand):
    hands = hand(app)
    list_a_property(hands, tmp_path)
    assert windows <= _WINDOWS
    made = app.document.project
    assert without_ids(made) == without_ids(expected())

    # It can be delivered, and the file holds it all.
    app.design.settle()
    assert [each.text for each in app.design.findings if each.severity == "error"] == []
    assert app.saved == "Saved"
    assert project_file.read(tmp_path / "property.webview.json").project == made

    # The page asks for the price of who sells, and for the rent of who rents out.
    hands.go("Preview")
    preview = PreviewPage(app.bot, app.workspace("preview", PreviewWorkspace))
    preview.wait_for_page()
    assert app.window.services.derived.current.bundle
    choose = "(() => {{ page.querySelector('[value={}]').click(); return true; }})()"
    rent = "page.querySelector('[name=rent]').closest('[data-if]').hidden"
    price = "page.querySelector('[name=price]').getAttribute('aria-required')"
    preview.run(choose.format("sell"))
    preview.wait_for(f"{rent} && {price} === 'true'")
    preview.run(choose.format("rent_out"))
    preview.wait_for(f"!{rent} && {price} === 'false'")
