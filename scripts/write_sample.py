"""Write page and manifest of the sample bundle to exports/: an export of the contact form.

The other files of a bundle repeat what is in git already. The manifest has their hashes, so that a
test can still compare all of them.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Final

from builder.check import validate
from builder.form.project import Hosting, Integration, Platform
from builder.render import MANIFEST, Bundle, plan_of, render_bundle
from builder.storage.starters import starters

FOLDER: Final = Path(__file__).resolve().parent.parent / "exports" / "demo-form"
KEPT: Final = (MANIFEST, "page/index.html")


def sample_bundle() -> Bundle:
    """Return the bundle of the contact form with the documentation's example integration."""
    starter = next(each for each in starters() if each.name == "demo-form")
    project = replace(
        starter.project,
        platform=Platform(
            integrations=(
                Integration(channel="web", integration_id="1a234567-b8cd-9e0f-1234-g5h6ij78klmn"),
            )
        ),
        hosting=Hosting(frame_ancestors=("https://www.example.com",)),
    )
    return render_bundle(plan_of(validate(project)))


def write_sample(folder: Path) -> None:
    """Write what git keeps of the sample bundle, and remove everything else from the folder."""
    shutil.rmtree(folder, ignore_errors=True)
    bundle = sample_bundle()
    for path in KEPT:
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(bundle[path])


if __name__ == "__main__":
    write_sample(FOLDER)
    print(f"written: {', '.join(KEPT)} to {FOLDER}")
