"""Pages of projects, taken apart."""

from __future__ import annotations

import json
from typing import Any

from builder.check import validate
from builder.form.project import Project
from builder.render import plan_of, render_page
from tests.render.html import Document


def page_of(a_project: Project) -> Document:
    return Document(render_page(plan_of(validate(a_project)))["page/index.html"])


def data_of(document: Document) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(document.text("script", id="data"))
    return found
