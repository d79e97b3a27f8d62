"""Bring the app's lists of translations up to date with what the code says.

``make texts`` collects the texts of all calls of ``say`` and ``say_count``, has Qt's lupdate put
them into ``builder/gui/languages/app_*.ts``, where translators work, and its lrelease compile these
into the ``.qm`` files that the app reads. It tells how many translations are still missing.

lupdate cannot read the calls itself: its reader of Python takes the context of a text from the
class around it, and knows no text for one. So it is handed a file that says the same in Qt's own
words.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from string import Formatter
from typing import Final

import PySide6

from builder.gui.languages.catalogue import COUNTS, FOLDER, TEXTS
from builder.storage.schema import json_schema
from builder.value import dataclass
from scripts.texts_of_qt import TEXTS_OF_QT

ROOT: Final = Path(__file__).resolve().parent.parent
TOOLS: Final = Path(PySide6.__file__).parent
LANGUAGES: Final = ("el", "ar")
# PySide6 has no translation of Qt's own texts into Greek.
WITH_TEXTS_OF_QT: Final = ("el",)
_SAYERS: Final = {"say": 1, "say_count": 2, "told": 1}

# What says texts, by the module that it is imported from, and that one's level. The backend, which
# ships alone, has its own way.
_FROM: Final = {("builder.say", 0): {"say", "say_count"}, ("told", 1): {"told"}}


class CollectionError(ValueError):
    """A call says something that cannot be collected; the message names file and line."""


@dataclass(frozen=True)
class Said:
    """One text.

    Attributes:
        text: The English text; of a counted one that for several.
        one: The English text for one; None if nothing is counted.
    """

    text: str
    one: str | None = None


def said_in(source: str, name: str) -> Iterator[Said]:
    """Yield the texts that a module says.

    Args:
        source: The module.
        name: What to call it in errors.

    Raises:
        CollectionError: A text is not written out in its call, or its values are not those that are
            handed in.
    """
    nodes = list(ast.walk(ast.parse(source, name)))
    sayers = {name for node in nodes for name in _brought_by(node)}
    if not sayers:
        return
    called = set()
    for node in nodes:
        if isinstance(node, ast.Call) and _sayer(node.func) in sayers:
            called.add(node.func)
            try:
                yield _said(node)
            except CollectionError as fault:
                raise CollectionError(f"{name}:{node.lineno}: {fault}") from fault
    # What is handed in may be handed on: the texts of such a module are also said in English.
    handed_in = {each.arg for each in nodes if isinstance(each, ast.arg)}
    for node in nodes:
        if not isinstance(node, ast.Name) or node.id in handed_in:
            continue
        if _sayer(node) in sayers and node not in called:
            raise CollectionError(f"{name}:{node.lineno}: {node.id} has to be called where it is")


def _brought_by(node: ast.AST) -> set[str]:
    """Return what a module can say texts with after this: it imports what says, or makes it."""
    if isinstance(node, ast.FunctionDef):
        return {"say", "say_count"} if node.name in ("say", "say_count") else set()
    if isinstance(node, ast.ImportFrom):
        return _FROM.get((node.module or "", node.level), set())
    return set()


def collect(folder: Path = ROOT / "builder") -> tuple[Said, ...]:
    """Return what a folder of modules says, each text once, in the order of the alphabet.

    To it belongs what the schema of project files says of each property.

    Raises:
        CollectionError: See :func:`said_in`.
    """
    found = {
        each
        for path in folder.rglob("*.py")
        for each in said_in(path.read_text("utf-8"), path.relative_to(folder.parent).as_posix())
    }
    found |= {Said(each) for each in descriptions(json_schema())}
    return tuple(sorted(found, key=lambda each: (each.text, each.one or "")))


def descriptions(schema: object) -> Iterator[str]:
    """Yield what a JSON Schema says of its values."""
    if isinstance(schema, dict):
        said = schema.get("description")
        if isinstance(said, str):
            yield said
        for each in schema.values():
            yield from descriptions(each)
    elif isinstance(schema, list):
        for each in schema:
            yield from descriptions(each)


def update(said: Iterable[Said], folder: Path = FOLDER) -> None:
    """Write the texts into the lists of all languages; texts that are no longer said go.

    Raises:
        subprocess.CalledProcessError: lupdate failed.
    """
    said = tuple(said)
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as scratch:
            source = Path(scratch) / "said.py"
            source.write_text(_for_lupdate(said, language), encoding="utf-8")
            _run(
                "lupdate", str(source), "-silent", "-no-obsolete", "-sort-messages",
                "-locations", "none", "-disable-heuristic", "similartext",
                "-target-language", language, "-ts", str(folder / f"app_{language}.ts"),
            )  # fmt: skip


def compile_to(folder: Path, sources: Path = FOLDER) -> None:
    """Compile the lists of all languages into a folder.

    Raises:
        subprocess.CalledProcessError: lrelease failed.
    """
    for language in LANGUAGES:
        name = f"app_{language}"
        _run("lrelease", "-silent", str(sources / f"{name}.ts"), "-qm", str(folder / f"{name}.qm"))


def _sayer(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) and node.id in _SAYERS else ""


def _said(call: ast.Call) -> Said:
    name = _sayer(call.func)
    wanted = _SAYERS[name]
    texts = [
        each.value
        for each in call.args[:wanted]
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    ]
    if len(texts) != wanted or len(call.args) != wanted + (name == "say_count"):
        raise CollectionError(f"write out what {name} says")
    if any(re.search(r"%L?n", each) for each in texts):
        raise CollectionError("Qt would put a number in the place of %n")
    given = {each.arg for each in call.keywords}
    if None not in given and (given or name == "say_count"):
        _compare_values(texts, given, counted=name == "say_count")
    return Said(texts[1], texts[0]) if name == "say_count" else Said(texts[0])


def _compare_values(texts: list[str], given: set[str | None], *, counted: bool) -> None:
    named: set[str | None] = set()
    for each in texts:
        try:
            fields = [field for _, field, _, _ in Formatter().parse(each)]
        except ValueError as fault:
            raise CollectionError(f"“{each}”: {fault}") from fault
        named |= {re.split(r"[.\[]", field)[0] for field in fields if field is not None}
    if counted:
        named.discard("count")
    if named != given:
        raise CollectionError(f"“{texts[0]}” names other values than those that are handed in")


def _for_lupdate(said: Iterable[Said], language: str) -> str:
    lines = []
    ones: dict[str, list[str]] = {}
    for each in said:
        if each.one is None:
            lines.append(_call(TEXTS, each.text))
        else:
            ones.setdefault(each.text, []).append(each.one)
    for text, singular in ones.items():
        lines.extend(f"#: For one: {_on_one_line(each)}" for each in singular)
        lines.append(_call(COUNTS, text, ", None, 1"))
    if language in WITH_TEXTS_OF_QT:
        lines.extend(_call(of, text) for of, texts in TEXTS_OF_QT.items() for text in texts)
    return "\n".join(lines) + "\n"


def _call(context: str, text: str, more: str = "") -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'QCoreApplication.translate("{context}", "{escaped}"{more})'


def _on_one_line(text: str) -> str:
    return text.replace("\n", " ")


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(TOOLS / tool), *arguments], check=True, stdout=subprocess.DEVNULL)


def main() -> int:
    """Collect, update and compile."""
    try:
        said = collect()
    except CollectionError as fault:
        print(fault, file=sys.stderr)
        return 1
    update(said)
    compile_to(FOLDER)
    for language in LANGUAGES:
        text = (FOLDER / f"app_{language}.ts").read_text("utf-8")
        missing = text.count('type="unfinished"')
        print(f"{language}: {text.count('<message')} texts, {missing} to be translated")
    return 0


if __name__ == "__main__":
    sys.exit(main())
