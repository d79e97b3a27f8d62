"""Measure which lines and branches of the core the tests run: `make coverage`.

Exported backends run in environments of their own; for this one run they get the measuring
package too, and each process adds its share. Python 3.11 does not tell a tracer that a coroutine
goes on after an exception was thrown into it, so there some lines that ran count as missed; from
3.12 on they do not.
"""

from __future__ import annotations

import contextlib
import json
import platform
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import coverage

from tests.backend_python import backend_python

_REPOSITORY: Final = Path(__file__).resolve().parent.parent
_FOLDER: Final = _REPOSITORY / ".cache" / "coverage"
_CORE: Final = ("form", "check", "backend", "render", "keys", "storage", "strict_json")
_HOOK: Final = "webview_coverage.pth"
_REPORT: Final = _REPOSITORY / "docs" / "reports" / "coverage.md"
_CONFIG: Final = f"""
[run]
branch = true
parallel = true
sigterm = true
concurrency = {{concurrency}}
data_file = {_FOLDER}/data
source_pkgs = builder, backend
disable_warnings = module-not-imported, no-data-collected, module-not-measured

[paths]
builder = {_REPOSITORY}/builder
    */.venv/lib/*/builder
backend = {_REPOSITORY}/builder/backend
    */webview-run-*/backend
    */bundle/backend
    */backend

[report]
include = {", ".join(f"{_REPOSITORY}/builder/{each}/*" for each in _CORE)}
exclude_also =
    if __name__ == .__main__.
"""


def _packages_of(python: str) -> Path:
    (found,) = Path(python).parent.parent.glob("lib/python3.*/site-packages")
    return found


def _config(concurrency: str) -> Path:
    path = _FOLDER / f"{concurrency.replace(', ', '-')}.ini"
    path.write_text(_CONFIG.format(concurrency=concurrency), encoding="utf-8")
    return path


@contextlib.contextmanager
def _measured(packages: Path, config: Path) -> Iterator[None]:
    """Let each process of an environment measure itself while the context lasts."""
    own = packages / "coverage"
    borrowed = not own.exists()
    if borrowed:
        shutil.copytree(Path(coverage.__file__).parent, own)
    # A backend starts with few of our environment's variables, so this one comes along here.
    hook = packages / _HOOK
    hook.write_text(
        f"import os; os.environ.setdefault('COVERAGE_PROCESS_START', {str(config)!r}); "
        "import coverage; coverage.process_startup()\n",
        encoding="ascii",
    )
    try:
        yield
    finally:
        hook.unlink()
        if borrowed:
            shutil.rmtree(own)


def _report(data: Mapping[str, Any]) -> str:
    """Word what was measured.

    Args:
        data: The JSON report of the coverage package.
    """
    packages: dict[str, Counter[str]] = {name: Counter() for name in _CORE}
    gaps = []
    for path, found in sorted(data["files"].items()):
        inside = Path(path).resolve().relative_to(_REPOSITORY / "builder")
        packages[inside.parts[0]].update(
            {name: found["summary"][name] for name in (
                "num_statements", "covered_lines", "num_branches", "covered_branches",
            )}
        )  # fmt: skip
        lines = [str(each) for each in found["missing_lines"]]
        branches = [f"{begin} to {end}" for begin, end in found["missing_branches"]]
        if lines or branches:
            gaps.append(f"| `{inside}` | {', '.join(lines)} | {', '.join(branches)} |")
    rows = "\n".join(
        f"| `{name}` | {sums['covered_lines']} of {sums['num_statements']} "
        f"| {sums['covered_branches']} of {sums['num_branches']} |"
        for name, sums in packages.items()
    )
    return f"""# What the tests run

Written by `make coverage` on Python {platform.python_version()}: the whole suite, with the exported
backends' own processes.

| package | statements run | branches taken |
| --- | --- | --- |
{rows}

{_gaps(gaps)}
"""


def _gaps(rows: Sequence[str]) -> str:
    if not rows:
        return "No line and no branch is left out."
    head = (
        "| not run in | lines | branches, from line to line (negative: leaving what begins there) |"
    )
    return "\n".join((head, "| --- | --- | --- |", *rows))


def main(arguments: list[str]) -> int:
    """Run the tests, and report what they did not run; return pytest's exit code."""
    shutil.rmtree(_FOLDER, ignore_errors=True)
    _FOLDER.mkdir(parents=True)
    # Playwright runs the tests in greenlets; backends do not know what that is.
    with contextlib.ExitStack() as stack:
        for python in (backend_python(), backend_python(nodes=True)):
            stack.enter_context(_measured(_packages_of(python), _config("thread")))
        config = _config("thread, greenlet")
        stack.enter_context(_measured(_packages_of(sys.executable), config))
        tested = subprocess.run([sys.executable, "-m", "pytest", *arguments], check=False)
    report = [sys.executable, "-m", "coverage"]
    rc = ["--rcfile", str(config)]
    subprocess.run([*report, "combine", *rc, "-q", str(_FOLDER)], check=True)
    subprocess.run([*report, "report", *rc, "--skip-covered", "--show-missing"], check=True)
    found = _FOLDER / "found.json"
    subprocess.run([*report, "json", *rc, "-q", "-o", str(found)], check=True)
    if tested.returncode == 0:
        _REPORT.write_text(_report(json.loads(found.read_bytes())), encoding="utf-8")
    return tested.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
