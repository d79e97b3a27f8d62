"""The page of the backend's endpoints, from its OpenAPI description."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import yaml

import builder.backend

_BODIES: Final = """JSON objects, in UTF-8. `POST /submit` and `POST /prefill` refuse a body
with other properties."""
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
    lines.append(f"## Bodies\n\n{_BODIES}\n")
    schemas = api["components"]["schemas"]
    for name, schema in schemas.items():
        if schema.get("type") == "object":
            lines += _body(f"### {name}", schema, schemas)
    return "\n".join(lines).rstrip() + "\n"


def _operation(api: Mapping[str, Any], title: str, operation: Mapping[str, Any]) -> Iterator[str]:
    yield f"## `{title}`\n\n{operation['summary']}.\n"
    if "description" in operation:
        yield operation["description"]
    for content in operation.get("requestBody", {}).get("content", {}).values():
        asked = content["schema"]
        if "$ref" in asked:
            yield f"Its body: `application/json`{_schema(content)}.\n"
        else:
            yield from _body("Its body, `application/json`:", asked, api["components"]["schemas"])
    yield "| status | when | body |\n| --- | --- | --- |"
    for status, response in operation["responses"].items():
        told = _resolved(api, response)
        body = ", ".join(
            f"`{kind}`" + _schema(content) for kind, content in told.get("content", {}).items()
        )
        words = " ".join(told["description"].split())
        yield f"| {status} | {words} | {body or '–'} |"
    yield ""


def _body(title: str, schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> Iterator[str]:
    """Yield the properties of an object, each with what it may be."""
    yield f"{title}\n"
    if "description" in schema:
        yield " ".join(schema["description"].split()) + "\n"
    yield "| property | | value |\n| --- | --- | --- |"
    required = schema.get("required", ())
    for name, held in schema.get("properties", {}).items():
        yield f"| `{name}` | {'required' if name in required else ''} | {_value(held, schemas)} |"
    more = schema.get("additionalProperties")
    if isinstance(more, Mapping):
        yield f"| any other | | {_value(more, schemas)} |"
    yield ""


def _value(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> str:
    """Say what a value may be, in one cell of a table."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        named = schemas[name]
        is_object = named.get("type") == "object"
        return f"[{name}](#{name.lower()})" if is_object else _value(named, schemas)
    said: list[str] = []
    if "const" in schema:
        said.append(f"`{json.dumps(schema['const'])}`")
    if "enum" in schema:
        said.append(", ".join(f"`{each}`" for each in schema["enum"]))
    said += [_value(each, schemas) for each in schema.get("anyOf", ())]
    kinds = schema.get("type", ())
    if kinds and "enum" not in schema:
        said.append(" or ".join([kinds] if isinstance(kinds, str) else kinds))
    if "items" in schema:
        said.append(f"of {_value(schema['items'], schemas)}")
    if "pattern" in schema:
        said.append("`" + schema["pattern"].replace("|", "\\|") + "`")
    if "properties" in schema:
        said.append("with " + ", ".join(f"`{each}`" for each in schema["properties"]))
    if "description" in schema:
        said.append(" ".join(schema["description"].split()))
    return "; ".join(each.rstrip(".") for each in said)


def _resolved(api: Mapping[str, Any], part: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Any = part
    if "$ref" in part:
        found = api
        for name in part["$ref"].removeprefix("#/").split("/"):
            found = found[name]
    return found  # type: ignore[no-any-return] # YAML


def _schema(content: Mapping[str, Any]) -> str:
    schema = content.get("schema", {})
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        return f" ([{name}](#{name.lower()}))"
    said = ", ".join(f"`{each}`" for each in schema.get("properties", {}))
    return f" ({said})" if said else ""
