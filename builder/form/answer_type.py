"""The types of answers and of calculated values."""

from __future__ import annotations

from typing import Literal

Type = Literal["number", "text", "date", "boolean", "list"]
