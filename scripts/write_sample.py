"""Write the sample bundle under exports/ anew: what an export of the contact form looks like."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from builder.check import validate
from builder.deliver.export import export
from builder.form.project import Hosting, Integration, Platform
from builder.render import Bundle, plan_of, render_bundle
from builder.storage.starters import starters

FOLDER = Path(__file__).resolve().parent.parent / "exports" / "demo-form"


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


if __name__ == "__main__":
    shutil.rmtree(FOLDER, ignore_errors=True)
    report = export(sample_bundle(), FOLDER)
    print(f"written: {report.files} files to {FOLDER}")
