"""Loads what the window needs of the rest, and is itself to be imported before PySide6.

PySide6 reads the source of every module that is imported after it, to see whether the module uses
it (``shibokensupport/feature.py``). What was imported before is spared that.
"""

from __future__ import annotations

import builder.form.kinds
import builder.logs
import builder.settings
import builder.storage.journal
import builder.storage.starters  # noqa: F401
