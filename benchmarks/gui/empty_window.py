"""The least that a window of this toolkit takes."""

import sys

from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.gui.usable import SayWhenUsable

app = QApplication(sys.argv)
window = QWidget()
window.resize(1200, 800)
window.show()
say = SayWhenUsable(window)
sys.exit(app.exec())
