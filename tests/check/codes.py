"""The codes of all checks, as their source has them."""

import ast
from pathlib import Path

import builder.check


def known_codes() -> set[str]:
    """Return every code that a check can give a finding."""
    folder = Path(builder.check.__file__).parent
    found: set[str] = set()
    for path in folder.glob("*.py"):
        found |= _codes(ast.parse(path.read_text("utf-8")))
    # These two are put together from the property's name.
    return found | {"label-missing", "text-missing"}


def _codes(tree: ast.AST) -> set[str]:
    found: list[ast.expr] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Yield) and isinstance(node.value, ast.Tuple):
            found.append(node.value.elts[0])
        elif isinstance(node, ast.Call):
            found += [each.value for each in node.keywords if each.arg == "code"]
            if isinstance(node.func, ast.Name) and node.func.id == "finding":
                found.append(node.args[0])
        elif isinstance(node, ast.Assign):
            found += _assigned(node)
    constants = (each.value for each in found if isinstance(each, ast.Constant))
    return {each for each in constants if isinstance(each, str)}


def _assigned(node: ast.Assign) -> list[ast.expr]:
    """Return what is assigned to a variable ``code``, alone or as the first of several."""
    (target, *_) = node.targets
    if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
        pairs = zip(target.elts, node.value.elts, strict=True)
        return [value for name, value in pairs if getattr(name, "id", "") == "code"]
    return [node.value] if getattr(target, "id", "") == "code" else []
