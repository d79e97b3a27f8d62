"""The least that a window of this toolkit takes."""

import sys

from PySide6.QtWidgets import QApplication, QWidget

app = QApplication(sys.argv)
window = QWidget()
window.resize(1200, 800)
window.show()
sys.exit(app.exec())
