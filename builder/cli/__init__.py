"""The command line: the same core without a window."""

from __future__ import annotations

from builder.cli.main import main

__all__ = ["main"]
