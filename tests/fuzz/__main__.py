"""Fuzzes readers for a bounded time: ``python -m tests.fuzz [NAME ...] [--seconds N] [--keep]``.

What was found before is in ``.cache/fuzz/NAME`` and in ``corpus``. Bytes that break a reader are left
in ``.cache/fuzz/found``. With ``--keep``, the smallest set of files that reaches what was reached is
put into ``corpus``. The result is in ``.cache/fuzz/result.json``.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from pathlib import Path
from typing import Any

from scripts.results import keep_result
from tests.fuzz.reader import Reader
from tests.fuzz.readers import CORPUS, READERS

ROOT = Path(__file__).resolve().parent.parent.parent
CACHE = ROOT / ".cache" / "fuzz"
# What one input may take: seconds, and MiB in all.
_SECONDS, _MEMORY = 10, 2048
# libFuzzer ends the process without Python, which the clipboard of Qt's offscreen platform dies of.
_ENV = {"PYTHONHASHSEED": "0", "QT_QPA_PLATFORM": "minimal"}
# The most that a reader's corpus may have, so that it can be read and kept.
_FILES, _BYTES = 40, 48 * 1024
_DONE = re.compile(r"stat::number_of_executed_units:\s*(\d+)")
_REACHED = re.compile(r"cov: (\d+) ft: (\d+) corp: (\d+)")


def main() -> int:
    """Fuzz; return 0 if nothing was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[[], *READERS], metavar="NAME")
    parser.add_argument("--seconds", type=int, default=60, help="for each reader")
    parser.add_argument("--jobs", type=int, default=2, help="readers at the same time")
    parser.add_argument("--keep", action="store_true", help="put what is new into the corpus")
    asked = parser.parse_args()
    chosen = [READERS[each] for each in asked.names or READERS]
    with ThreadPoolExecutor(asked.jobs) as pool:
        rows = list(pool.map(lambda reader: fuzz(reader, asked.seconds), chosen))
    for reader in chosen if asked.keep else ():
        keep(reader)
    found = [row for row in rows if row["found"]]
    if not asked.names:
        keep_result(
            "fuzz",
            {"readers": [{**row, "said": ""} for row in rows], "seconds": asked.seconds},
            passed=not found,
            atheris=version("atheris"),
        )
    for row in found:
        print(f"{row['name']}: {row['found']}\n{row['said']}")
    return 1 if found else 0


def fuzz(reader: Reader, seconds: int) -> dict[str, Any]:
    """Fuzz one reader in a process of its own; return the result."""
    folder, found = CACHE / reader.name, CACHE / "found"
    for each in (folder, found):
        each.mkdir(parents=True, exist_ok=True)
    begun = time.monotonic()
    done = subprocess.run(
        [
            sys.executable, "-m", "tests.fuzz.one", reader.name,
            f"-max_total_time={seconds}", f"-timeout={_SECONDS}", f"-rss_limit_mb={_MEMORY}",
            "-print_final_stats=1", f"-artifact_prefix={found}/{reader.name}-",
            folder, *_corpus(reader),
        ],
        cwd=ROOT, env={**os.environ, **_ENV}, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, errors="replace", check=False,
    )  # fmt: skip
    said = done.stdout
    reached = _REACHED.findall(said)
    runs = _DONE.search(said)
    row = {
        "name": reader.name,
        "reads": reader.reads,
        "runs": int(runs[1]) if runs else 0,
        "paths": int(reached[-1][1]) if reached else 0,
        "seconds": round(time.monotonic() - begun),
        "found": "" if done.returncode == 0 else _artifact(said, done.returncode),
    }
    print(f"{reader.name}: {row['runs']} inputs, {row['paths']} paths, {row['found'] or 'nothing found'}",
          flush=True)  # fmt: skip
    return {**row, "said": said[-4000:] if row["found"] else ""}


def _artifact(said: str, code: int) -> str:
    written = re.search(r"Test unit written to (\S+)", said)
    return written[1] if written else f"it ended with {code}"


def _corpus(reader: Reader) -> list[Path]:
    folder = CORPUS / reader.name
    return [folder] if folder.is_dir() else []


def keep(reader: Reader) -> None:
    """Put the smallest set of files that reaches what was reached into the corpus."""
    with tempfile.TemporaryDirectory(prefix="webview-fuzz-") as temporary:
        merged = Path(temporary)
        subprocess.run(
            [sys.executable, "-m", "tests.fuzz.one", reader.name, "-set_cover_merge=1",
             f"-timeout={_SECONDS}", merged, *_corpus(reader), CACHE / reader.name],
            cwd=ROOT, env={**os.environ, **_ENV}, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, check=True,
        )  # fmt: skip
        smallest = sorted((each.read_bytes() for each in merged.iterdir()), key=len)
    if not smallest:
        raise SystemExit(f"{reader.name}: no input could be merged, so the corpus stays as it is")
    shutil.rmtree(CORPUS / reader.name, ignore_errors=True)
    (CORPUS / reader.name).mkdir(parents=True)
    room = _BYTES
    for content in smallest[:_FILES]:
        room -= len(content)
        if room < 0:
            break
        name = hashlib.sha256(content).hexdigest()[:16]
        (CORPUS / reader.name / name).write_bytes(content)


if __name__ == "__main__":
    sys.exit(main())
