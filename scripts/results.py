"""Results of test campaigns as files, from which the report of all tests is made.

One file for each campaign in ``docs/reports/results``: the result, when, of which version and
commit, and with which programs.
"""

from __future__ import annotations

import json
import platform
import subprocess
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import builder

ROOT: Final = Path(__file__).resolve().parent.parent
RESULTS: Final = ROOT / "docs" / "reports" / "results"


@dataclass(frozen=True, kw_only=True)
class Result:
    """The result of a campaign.

    Attributes:
        version: The version that was tested.
        commit: The commit that was tested, shortened; empty if it was not noted.
        date: The day, as ``YYYY-MM-DD``; empty if it was not noted.
        machine: System and processor.
        programs: The versions of the programs that took part.
        passed: Whether everything was as it should be.
        found: The result, as JSON's own values.
    """

    version: str = ""
    commit: str = ""
    date: str = ""
    machine: str = ""
    programs: dict[str, str]
    passed: bool
    found: dict[str, Any]


def keep_result(
    name: str, found: dict[str, Any], *, passed: bool, folder: Path = RESULTS, **programs: str
) -> Result:
    """Write the result of a campaign on this machine, of what is checked out.

    Args:
        name: The campaign, which is the file's name.
        found: The result, in JSON's own values.
        passed: Whether everything was as it should be.
        folder: Where it is written.
        **programs: The versions of the programs that took part, beside Python.
    """
    result = Result(
        version=builder.__version__,
        commit=commit(),
        date=f"{datetime.now(UTC):%Y-%m-%d}",
        machine=f"{platform.system()} {platform.machine()}",
        programs={"Python": platform.python_version(), **programs},
        passed=passed,
        found=found,
    )
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(asdict(result), indent=1, ensure_ascii=False) + "\n"
    (folder / f"{name}.json").write_text(text, encoding="utf-8")
    return result


def kept_results(folder: Path = RESULTS) -> dict[str, Result]:
    """Return the results that were kept, by campaign."""
    files = sorted(folder.glob("*.json"))
    return {each.stem: Result(**json.loads(each.read_bytes())) for each in files}


def commit() -> str:
    """Return the commit that is checked out; empty in an unpacked archive, which has none."""
    try:
        done = subprocess.run(
            ["git", "rev-parse", "--short=12", "HEAD"],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
    except OSError:
        return ""
    return done.stdout.strip()
