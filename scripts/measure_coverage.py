"""Measure which lines and branches the tests run: `make coverage`.

Every line and branch of the core should run, and 90 % of the lines of the other packages. The
report names each gap: file, function, lines and branches.

Exported backends run in environments of their own; for this one run they get the measuring
package too, and each process adds its share. Python 3.11 does not tell a tracer that a coroutine
goes on after an exception was thrown into it, so there some lines that ran count as missed; from
3.12 on they do not.

Tests in Chromium are left out. What they try is the page; and as Playwright runs them in greenlets,
the tracer would have to ask at each call in which one it is, in all other tests too.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import coverage

from scripts.kept_measurement import lost
from scripts.results import keep_result
from tests.backend_python import backend_python

_REPOSITORY: Final = Path(__file__).resolve().parent.parent
_FOLDER: Final = _REPOSITORY / ".cache" / "coverage"
_PACKAGES: Final = tuple(
    name
    for name in (
        *("form", "check", "backend", "render", "keys", "storage", "strict_json"),
        *("importers", "translations", "deliver", "trial", "cli", "gui"),
    )
    if (_REPOSITORY / "builder" / name).is_dir()
)
_SUMS: Final = ("num_statements", "covered_lines", "num_branches", "covered_branches")
_HOOK: Final = "webview_coverage.pth"
_REPORT: Final = _REPOSITORY / "docs" / "reports" / "coverage.md"
_PLUGINS: Final = ("-p", "scripts.traced_threads", "-p", "scripts.kept_measurement")
_TESTS: Final = ("-m", "not (browser or fuzz or checklist)", "--timeout", "900")
_CONFIG: Final = f"""
[run]
branch = true
parallel = true
sigterm = true
concurrency = thread
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
include = {", ".join(f"{_REPOSITORY}/builder/{each}/*" for each in _PACKAGES)}
exclude_also =
    if __name__ == .__main__.
"""


def _packages_of(python: str) -> Path:
    (found,) = Path(python).parent.parent.glob("lib/python3.*/site-packages")
    return found


def hook_of(process: int, config: Path) -> str:
    """Return what each process runs as it starts.

    Args:
        process: The process that measures. If it was killed, its hook stays behind, and must not
            slow down all that runs later.
        config: The settings of the measurement.
    """
    start = (
        f"os.kill({process}, 0); "
        f"os.environ.setdefault('COVERAGE_PROCESS_START', {str(config)!r}); "
        "import coverage; coverage.process_startup()"
    )
    return f"import os; exec({f'try: {start}{chr(10)}except OSError: pass'!r})\n"


@contextlib.contextmanager
def _measured(packages: Path, config: Path) -> Iterator[None]:
    """Let each process of an environment measure itself while the context lasts."""
    own = packages / "coverage"
    borrowed = not own.exists()
    if borrowed:
        shutil.copytree(Path(coverage.__file__).parent, own)
    # A backend starts with few of our environment's variables, so this one comes along here.
    hook = packages / _HOOK
    hook.write_text(hook_of(os.getpid(), config), encoding="ascii")
    try:
        yield
    finally:
        hook.unlink()
        if borrowed:
            shutil.rmtree(own)


def report(data: Mapping[str, Any], packages: Sequence[str] = _PACKAGES) -> str:
    """Word what was measured.

    Args:
        data: The JSON report of the coverage package.
        packages: The packages of the builder, in the order of the report.
    """
    sums: dict[str, Counter[str]] = {name: Counter() for name in packages}
    gaps: list[str] = []
    for path, file in sorted(data["files"].items()):
        inside = Path(path).resolve().relative_to(_REPOSITORY / "builder")
        sums[inside.parts[0]].update({name: file["summary"][name] for name in _SUMS})
        gaps += _gaps(inside, file["functions"])
    rows = "\n".join(_row(name, found) for name, found in sums.items())
    return f"""# What the tests run

Written by `make coverage` on Python {platform.python_version()}: the suite without the tests in
Chromium, with the exported backends' own processes.

| package | statements run | of all | branches taken |
| --- | --- | --- | --- |
{rows}

{_table(gaps)}
"""


def _row(name: str, sums: Mapping[str, int]) -> str:
    run, statements = sums["covered_lines"], sums["num_statements"]
    # Rounded down, so that only what is complete says so.
    percent = f"{run * 1000 // statements / 10:g} %" if statements else "-"
    return (
        f"| `{name}` | {run} of {statements} | {percent} "
        f"| {sums['covered_branches']} of {sums['num_branches']} |"
    )


def _gaps(file: Path, functions: Mapping[str, Any]) -> Iterator[str]:
    for name, found in functions.items():
        lines = found["missing_lines"]
        # A line that did not run is listed already, so its branches are left out.
        branches = [f"{a} to {b}" for a, b in found["missing_branches"] if a not in lines]
        if lines or branches:
            where = f"`{name}`" if name else "the module itself"
            yield f"| `{file}` | {where} | {ranges(lines)} | {', '.join(branches)} |"


def ranges(lines: Sequence[int]) -> str:
    """Word line numbers in short: 3, 4, 5 and 9 as ``3-5, 9``."""
    runs: list[list[int]] = []
    for line in sorted(lines):
        if runs and line == runs[-1][-1] + 1:
            runs[-1].append(line)
        else:
            runs.append([line])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)


def _totals(sums: Mapping[str, int]) -> dict[str, int]:
    return {
        "lines": sums["covered_lines"],
        "all_lines": sums["num_statements"],
        "branches": sums["covered_branches"],
        "all_branches": sums["num_branches"],
    }


def _table(gaps: Sequence[str]) -> str:
    if not gaps:
        return "Every line and every branch runs."
    head = "| not run in | function | lines | branches (negative: leaving what begins there) |"
    return "\n".join((head, "| --- | --- | --- | --- |", *gaps))


def main(arguments: list[str]) -> int:
    """Run the tests, and report what they did not run.

    Returns:
        Pytest's exit code, or 1 if something that was measured is lost.
    """
    shutil.rmtree(_FOLDER, ignore_errors=True)
    _FOLDER.mkdir(parents=True)
    config = _FOLDER / "coverage.ini"
    config.write_text(_CONFIG, encoding="utf-8")
    with contextlib.ExitStack() as stack:
        for python in (backend_python(), backend_python(nodes=True), sys.executable):
            stack.enter_context(_measured(_packages_of(python), config))
        tested = subprocess.run(
            [sys.executable, "-m", "pytest", *_PLUGINS, *_TESTS, *arguments], check=False
        )
    gone = lost(_FOLDER)
    if gone:
        print("There is no report, as what was measured is lost:", *gone, sep="\n", file=sys.stderr)
        return 1
    command = [sys.executable, "-m", "coverage"]
    rc = ["--rcfile", str(config)]
    subprocess.run([*command, "combine", *rc, "-q", str(_FOLDER)], check=True)
    subprocess.run([*command, "report", *rc, "--skip-covered", "--show-missing"], check=True)
    found = _FOLDER / "found.json"
    subprocess.run([*command, "json", *rc, "-q", "-o", str(found)], check=True)
    if tested.returncode == 0:
        measured = json.loads(found.read_bytes())
        _REPORT.write_text(report(measured), encoding="utf-8")
        keep_result("coverage", _totals(measured["totals"]), passed=True)
    return tested.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
