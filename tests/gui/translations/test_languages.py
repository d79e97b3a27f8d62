"""The dialog that adds a language: what is typed is what Enter adds."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from builder.form.locales import direction_of
from builder.gui.translations.language_dialog import LanguageDialog, _languages


@pytest.fixture(scope="module")
def window(qapp):
    window = QWidget()
    yield window
    window.deleteLater()


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        ("es", "es"),  # Brazilian Portuguese is "português" as well
        ("ZH", "zh"),  # Breton is "brezhoneg"
        ("fin", "fi"),
        ("Ελλ", "el"),
        ("it", "it"),
        ("pt_BR", "pt-br"),
        ("العرب", "ar"),
        ("", "ar"),
    ],
)
def test_the_tag_that_is_typed_comes_first_and_then_names_that_begin_so(qtbot, window, typed, tag):
    dialog = LanguageDialog(("en",), window)
    dialog.search.setText(typed)
    with qtbot.waitSignal(dialog.accepted):
        dialog.open()
        qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.language == tag


def test_a_language_that_the_form_has_is_not_offered(qtbot, window):
    dialog = LanguageDialog(("en", "el"), window)
    dialog.search.setText("el")
    tags = [
        dialog.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(dialog.list.count())
    ]
    assert "el" not in tags
    dialog.search.setText("Greek")
    assert not dialog.add_button.isEnabled()
    dialog.reject()


def test_every_language_that_is_offered_is_written_in_its_direction(qapp):
    for tag, _name, _own in _languages():
        rtl = QLocale(tag).textDirection() == Qt.LayoutDirection.RightToLeft
        assert direction_of(tag) == ("rtl" if rtl else "ltr"), tag
