"""The page of the backend's endpoints, from its OpenAPI description."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import yaml

import builder.backend

_FILE: Final = Path(builder.backend.__file__).parent / "openapi.yaml"


def endpoints_page() -> str:
    """Return the page, as Markdown."""
    api = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    intro = (
        "# Endpoints of the backend\n\nThe whole description, with all schemas, is "
        "`backend/openapi.yaml` in every bundle (OpenAPI 3.1).\n"
    )
    lines = [intro, api["info"]["description"]]
    for path, methods in api["paths"].items():
        for method, operation in methods.items():
            lines += _operation(api, f"{method.upper()} {path}", operation)
    return "\n".join(lines)


def _operation(api: Mapping[str, Any], title: str, operation: Mapping[str, Any]) -> Iterator[str]:
    yield f"## `{title}`\n\n{operation['summary']}.\n"
    if "description" in operation:
        yield operation["description"]
    yield "| status | when | body |\n| --- | --- | --- |"
    for status, response in operation["responses"].items():
        told = _resolved(api, response)
        body = ", ".join(
            f"`{kind}`" + _schema(content) for kind, content in told.get("content", {}).items()
        )
        words = " ".join(told["description"].split())
        yield f"| {status} | {words} | {body or '–'} |"
    yield ""


def _resolved(api: Mapping[str, Any], part: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Any = part
    if "$ref" in part:
        found = api
        for name in part["$ref"].removeprefix("#/").split("/"):
            found = found[name]
    return found  # type: ignore[no-any-return] # YAML


def _schema(content: Mapping[str, Any]) -> str:
    reference = content.get("schema", {}).get("$ref", "")
    return f" ({reference.rsplit('/', 1)[-1]})" if reference else ""
