"""Commands about forms: templates, new, check, export."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from builder.check import Finding, check, validate
from builder.cli.completing import starter_forms
from builder.cli.keys import store
from builder.cli.output import Output, RefusedOutputError, printing, tell
from builder.deliver.export import export
from builder.deliver.export_history import ExportHistory, note_export
from builder.deliver.gate import gate_of
from builder.errors import ConflictError
from builder.form.naming import named_after_file
from builder.form.project import Project
from builder.keys.audit_log import Origin
from builder.keys.findings import findings_about
from builder.keys.publication import note_publication
from builder.render import Bundle, plan_of, render_bundle
from builder.settings import Home
from builder.storage import project_file
from builder.storage.atomic import write_bytes
from builder.storage.starters import cases_of, open_starter, starters

if TYPE_CHECKING:
    from builder.trial.selfcheck import CheckStep

FILE = click.argument("file", type=click.Path(path_type=Path))
FORCE = click.option("--force", is_flag=True, help="Replace what is there.")


@click.command("templates")
@printing
def templates_command() -> Output:
    """List the starter forms."""
    found = starters()
    width = max(len(each.name) for each in found)
    return (
        {"templates": [{"name": e.name, "title": e.title, "summary": e.summary} for e in found]},
        "\n".join(f"{e.name:<{width}}  {e.title}. {e.summary}" for e in found),
    )


@click.command("new")
@FILE
@click.option(
    "--template",
    default="demo-form",
    show_default=True,
    shell_complete=starter_forms,
    help="The starter form.",
)
@click.option(
    "--cases", type=click.Path(path_type=Path), help="Write the starter form's cases here."
)
@FORCE
@printing
def new_command(file: Path, template: str, cases: Path | None, force: bool) -> Output:
    """Write a new project FILE from a starter form."""
    stem = file.name.removesuffix(project_file.SUFFIX)
    project = named_after_file(open_starter(template), stem)
    table = cases_of(template) if cases else b""
    if cases and cases.exists() and not force:
        raise ConflictError(f"{cases} exists already.", "Use --force to replace it.")
    project_file.write(file, project, force=force)
    if cases:
        write_bytes(cases, table)
    data = {"file": str(file), "form": project.id, **({"cases": str(cases)} if cases else {})}
    return data, "\n".join(f"Written: {each}" for each in (file, cases) if each)


@click.command("check")
@FILE
@printing
def check_command(file: Path) -> Output:
    """Print the findings about a project FILE."""
    project = project_file.read(file).project
    found = (*check(project), *findings_about(store().find(project.key_fingerprint)))
    data = {"findings": [finding_as_json(each, project) for each in found]}
    text = "\n".join(finding_as_line(each, project) for each in found)
    if any(each.severity == "error" for each in found):
        raise RefusedOutputError(data, text)
    return data, text or "Nothing was found."


@click.command("export")
@FILE
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Folder or zip file.")
@click.option("--zip", "as_zip", is_flag=True, help="Write one zip file.")
@FORCE
@click.option("--self-check", "checks", is_flag=True, help="Run what was written, and submit.")
@printing
def export_command(file: Path, out: Path, as_zip: bool, force: bool, checks: bool) -> Output:
    """Write the bundle of a project FILE: page, backend, deployment files."""
    valid = validate(project_file.read(file).project)
    tell("Rendering…")
    bundle = render_bundle(plan_of(valid))
    tell("Writing…")
    report = export(bundle, out, as_zip=as_zip, force=force)
    project = valid.project
    origin = Origin(project.name, str(file.absolute()))
    unnoted = (
        note_publication(store(), project.key_fingerprint, report.path, origin),
        note_export(
            ExportHistory(Home.of_user().exports), project, bundle, report.path, origin.file
        ),
    )
    warnings = [each for each in check(project) if each.severity == "warning"]
    lines = [f"Written: {report.files} files, {report.bytes} bytes, to {report.path}"]
    lines += [f"warning: {each}" for each in unnoted if each]
    lines += [f"warning: {each.text} [{each.place.path(valid.project)}]" for each in warnings]
    gate = _gate(project) if click.get_current_context().params["as_json"] else {}
    steps = _self_check(bundle) if checks else ()
    lines += [f"{'ok' if each.ok else 'FAILED'}: {each.name}: {each.detail}" for each in steps]
    data = {
        **gate,
        **({"self_check": [asdict(each) for each in steps]} if checks else {}),
        "path": str(report.path),
        "files": report.files,
        "bytes": report.bytes,
        "manifest_sha256": report.manifest,
        "warnings": [finding_as_json(each, valid.project) for each in warnings],
    }
    text = "\n".join(lines)
    if not all(each.ok for each in steps):
        raise RefusedOutputError(data, text)
    return data, text


def _self_check(bundle: Bundle) -> tuple[CheckStep, ...]:
    """Run a bundle in an environment of its own, which is kept for the next time."""
    # It brings an HTTP server and client, which no other command here needs.
    from builder.trial.selfcheck import self_check  # noqa: PLC0415

    return self_check(
        bundle, lambda _fraction, text: tell(text), environments=Home.of_user().environments
    )


def _gate(project: Project) -> dict[str, object]:
    beside = findings_about(store().find(project.key_fingerprint))
    found = gate_of(project, beside)
    findings = [finding_as_json(each, project) for each in found.findings]
    return {"gate": {"findings": findings, **found.as_json()}}


def finding_as_line(finding: Finding, project: Project) -> str:
    """Return a finding for people."""
    place = finding.place.path(project)
    return f"{finding.severity}: {finding.text} [{finding.code} at {place}]"


def finding_as_json(finding: Finding, project: Project) -> dict[str, str | int | None]:
    """Return a finding for ``--json``."""
    return {
        "code": finding.code,
        "severity": finding.severity,
        "text": finding.text,
        "field": finding.place.field_id,
        "attribute": finding.place.attribute,
        "index": finding.place.index,
        "part": finding.place.part,
        "language": finding.place.language,
        "place": finding.place.path(project),
    }
