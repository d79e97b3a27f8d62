"""What the eye sees: icons in both colour schemes, drop-down lists, the keyboard's focus."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QScrollArea,
    QWidget,
)

from builder.gui.shell.command_palette import actions_of
from builder.gui.widgets.drop_down import DropDown
from builder.keys import pem
from tests.gui.geometry import faults_of

_LEAST_CONTRAST = 3.0
# More than a text cursor has.
_LEAST_PIXELS = 40


def _luminance(colour: QColor) -> float:
    """As WCAG 2.2 defines relative luminance."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _lines_of(image: QImage) -> list[QColor]:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return [each for each in pixels if each.alpha() > 200]


def _images(root: QWidget) -> Iterator[tuple[str, QImage]]:
    """Every icon and picture in a window, by where it is."""
    for widget in root.findChildren(QWidget):
        where = widget.objectName() or f"{type(widget).__name__} in {widget.parentWidget()}"
        if isinstance(widget, QLabel) and not widget.pixmap().isNull():
            yield where, widget.pixmap().toImage()
        if isinstance(widget, QAbstractButton) and not widget.icon().isNull():
            yield where, _drawn(widget.icon())
        if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            for row in range(model.rowCount()):
                found = model.index(row, 0).data(Qt.ItemDataRole.DecorationRole)
                if isinstance(found, QIcon) and widget.objectName() != "start_gallery":
                    yield f"{where}, row {row}", _drawn(found)


def _drawn(icon: QIcon) -> QImage:
    return icon.pixmap(QSize(24, 24)).toImage()


@pytest.mark.parametrize("then", ["light", "dark"])
def test_every_icon_stands_out_in_the_scheme_that_was_switched_to(app, then):
    app.window.theme.choose("dark" if then == "light" else "light")
    app.start_from("Contact details")
    app.design.click("city")
    app.design.workspace.palette_pane.search_line.setText("c")
    for title in ("Keys", "Preview", "Test", "Export", "Design"):
        app.go(title)
    app.window.theme.choose(then)
    seen = 0
    faint = []
    everywhere = [*_images(app.window)]
    app.window.fill_menus()
    for offered in actions_of(app.window.menuBar()):
        action = offered.action
        if not action.icon().isNull():
            everywhere.append((action.text(), _drawn(action.icon())))
    behind = QApplication.palette().color(QPalette.ColorRole.Window)
    for where, image in everywhere:
        lines = _lines_of(image)
        seen += bool(lines)
        if lines and max(_contrast(each, behind) for each in lines) < _LEAST_CONTRAST:
            faint.append(where)
    assert seen > 60
    assert faint == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_signs_in_the_panes_are_drawn_in_the_scheme_that_was_switched_to(app, scheme):
    """What is painted, and holds no icon that could be asked for."""
    app.window.theme.choose("dark" if scheme == "light" else "light")
    app.start_from("Contact details")
    app.design.click("city")
    app.window.theme.choose(scheme)
    sign = app.design.workspace.inspector.findChild(QWidget, "inspector_sign")
    image = sign.grab().toImage()
    lightness = [image.pixelColor(x, y).lightness() for x in range(18) for y in range(18)]
    assert max(lightness) - min(lightness) > 120
    assert (sum(lightness) / len(lightness) > 128) is (scheme == "light")


@pytest.mark.parametrize("editable", [False, True])
@pytest.mark.parametrize("count", [1, 2, 3, 4, 7, 10])
def test_a_drop_down_list_shows_all_of_up_to_ten_entries(qtbot, theme, count, editable):
    box = QComboBox()
    box.setEditable(editable)
    box.addItems([f"Entry {number}" for number in range(count)])
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    rows = [view.visualRect(box.model().index(row, 0)) for row in range(count)]
    room = view.viewport().rect()
    assert [row for row, rect in enumerate(rows) if not room.contains(rect)] == []
    assert min(rect.height() for rect in rows) >= box.fontMetrics().height()
    box.hidePopup()


def test_a_drop_down_list_is_as_wide_as_its_widest_entry(qtbot, theme):
    box = DropDown()
    box.addItems(["Short", "An entry that is a good deal wider than the box that it is in"])
    box.setFixedWidth(120)
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    assert view.viewport().width() >= view.sizeHintForColumn(0)
    box.hidePopup()


def test_every_drop_down_list_of_the_window_is_one_that_shows_its_entries(app):
    app.start_from("Contact details")
    for title in ("Keys", "Preview", "Test", "Export", "Design"):
        app.go(title)
    boxes = app.window.findChildren(QComboBox)
    assert len(boxes) > 4
    assert [each.objectName() for each in boxes if not isinstance(each, DropDown)] == []


def _focusable(root: QWidget) -> list[QWidget]:
    return [
        each
        for each in root.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
    ]


def _differing(one: QImage, other: QImage) -> int:
    assert one.size() == other.size()
    return sum(
        one.pixel(x, y) != other.pixel(x, y)
        for x in range(one.width())
        for y in range(one.height())
    )


def _seen(widget: QWidget) -> QImage:
    """The widget as it is seen in its window, with a little around it."""
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-4, -4, 4, 4)
    return window.grab(place.intersected(window.rect())).toImage()


def _scroll_to(widget: QWidget) -> None:
    outside = widget.parentWidget()
    while outside is not None:
        if isinstance(outside, QScrollArea):
            outside.ensureWidgetVisible(widget)
        outside = outside.parentWidget()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "shown", ["form", "field", "several fields", "outline", "nothing", "keys", "start"]
)
def test_the_keyboards_focus_is_seen_wherever_it_is(app, shown, scheme):
    app.window.theme.choose(scheme)
    services = app.window.services
    if shown == "nothing":
        app.window.files.new("blank")
    elif shown == "keys":
        services.keys.add("shop", pem.new_private(2048), "correct horse battery")
        app.window.files.new("demo-form")
    else:
        app.window.files.new("demo-form")
    app.go({"keys": "Keys", "start": "Start"}.get(shown, "Design"))
    fields = app.document.project.fields
    count = {"field": 1, "outline": 1, "several fields": 3}.get(shown, 0)
    services.selection.select([each.id for each in fields[:count]])
    if shown == "outline":
        app.design.workspace.tabs.setCurrentIndex(1)
    # Rows find their place once layouts come to rest.
    app.bot.waitUntil(lambda: faults_of(app.window.pages.currentWidget()) == [])
    resting = app.window.statusBar()
    resting.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    found = [*_focusable(app.window.pages.currentWidget()), app.window.problems.list]
    assert len(found) > 3
    unseen = []
    for widget in found:
        _scroll_to(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        app.bot.waitUntil(widget.hasFocus)
        focused = _seen(widget)
        resting.setFocus(Qt.FocusReason.TabFocusReason)
        app.bot.waitUntil(lambda widget=widget: not widget.hasFocus())
        if _differing(focused, _seen(widget)) < _LEAST_PIXELS:
            unseen.append(widget.objectName() or str(widget))
    assert unseen == []
