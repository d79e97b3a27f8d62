"""A window such as a plain tool has: menus, a toolbar, docks with lists, an editor."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from benchmarks.gui.usable import SayWhenUsable


def docked(title: str, content: QWidget, area: Qt.DockWidgetArea) -> None:
    dock = QDockWidget(title, window)
    dock.setWidget(content)
    window.addDockWidget(area, dock)


app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1200, 800)
window.setCentralWidget(QPlainTextEdit())
toolbar = window.addToolBar("Main")
for title in ("File", "Edit", "View", "Help"):
    menu = window.menuBar().addMenu(title)
    for position in range(8):
        action = QAction(f"{title} {position}", window)
        menu.addAction(action)
        if position < 2:
            toolbar.addAction(action)
names = QListWidget()
names.addItems([f"Item {position}" for position in range(50)])
docked("Palette", names, Qt.DockWidgetArea.LeftDockWidgetArea)
tree = QTreeWidget()
tree.setHeaderLabels(["Name", "Kind"])
tree.addTopLevelItems([QTreeWidgetItem([f"Field {p}", "text"]) for p in range(50)])
docked("Outline", tree, Qt.DockWidgetArea.LeftDockWidgetArea)
properties = QWidget()
rows = QFormLayout(properties)
for position in range(15):
    rows.addRow(f"Property {position}", QLineEdit())
docked("Inspector", properties, Qt.DockWidgetArea.RightDockWidgetArea)
window.statusBar().showMessage("Ready")
window.show()
say = SayWhenUsable(window)
sys.exit(app.exec())
