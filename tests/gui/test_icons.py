import re

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from builder.gui.widgets.icons import icon

_NAMED = re.compile(r"""\b(?:icon|pixmap)\(\s*"([a-z-]+)"|\bicon(?:_name)?\s*=\s*"([a-z-]+)\"""")


def test_every_icon_that_the_window_names_is_there(request):
    folder = request.config.rootpath / "builder" / "gui"
    there = {path.stem for path in (folder / "widgets" / "resources" / "icons").glob("*.svg")}
    named = {
        found[1] or found[2]
        for path in folder.rglob("*.py")
        for found in _NAMED.finditer(path.read_text())
    }
    assert len(named) > 20
    assert named - there == set()


def test_icons_follow_the_palette(qapp, theme):
    def darkness():
        image = icon("key").pixmap(32, 32).toImage().convertToFormat(QImage.Format.Format_ARGB32)
        seen = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
        drawn = [c.lightness() for c in seen if c.alpha() > 200]
        return sum(drawn) / len(drawn)

    light = darkness()
    theme.choose("dark")
    assert darkness() > light + 100
    theme.choose("light")


def test_an_icon_without_room_is_not_drawn(qapp, theme, qtlog):
    for size in (QSize(0, 16), QSize(16, 0), QSize(-1, 16)):
        assert icon("key").pixmap(size).isNull()
    assert [each.message for each in qtlog.records if "QPainter" in each.message] == []
