"""Write docs/project-schema.json from the model."""

from __future__ import annotations

import json
from pathlib import Path

from builder.storage.schema import json_schema

FILE = Path(__file__).resolve().parent.parent / "docs" / "project-schema.json"


def schema_text() -> str:
    """Return what the file should hold."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    FILE.write_text(schema_text(), encoding="utf-8")
    print(f"written: {FILE}")
