"""Forms of other programs become projects, and projects become files for other programs."""

from __future__ import annotations

from builder.importers.reading import READERS, SUFFIXES, read_form
from builder.importers.report import Import, Outcome, Row
from builder.importers.writing import WRITERS, ExportReport, export_form

__all__ = [
    "READERS",
    "SUFFIXES",
    "WRITERS",
    "ExportReport",
    "Import",
    "Outcome",
    "Row",
    "export_form",
    "read_form",
]
