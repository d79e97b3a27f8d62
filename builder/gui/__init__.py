"""The window: all that is Qt.

PySide6 replaces Python's import by one that reads the source of each module, to see whether it asks
for another spelling of Qt's names (``from __feature__ import snake_case``). None here does. What
PySide6 replaced is put back, which spares a start a hundred readings; it keeps it under this name
(``shibokensupport/signature/loader.py``).
"""

import builtins

import PySide6.QtCore  # noqa: F401 - replaces it

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
