"""Verifying a deployment: the table of checks, and running them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, Literal

from builder.say import say
from builder.trial.verify import access, backend, connection, page, sending
from builder.trial.verify.probe import Probe, StoppedError
from builder.trial.verify.report import Finding, Report
from builder.value import dataclass

_Needs = Literal["nothing", "page", "host", "backend"]


@dataclass(frozen=True)
class Check:
    """One check.

    Attributes:
        name: Its name in files.
        title: What it looks at.
        needs: What must answer for it: the page's server, the backend's, or the backend itself.
        run: Looks, and yields what it finds.
    """

    name: str
    title: str
    needs: _Needs
    run: Callable[[Probe], Iterable[Finding]]


CHECKS: Final = (
    Check("connection", say("Connection"), "nothing", connection.connected),
    Check("certificate", say("Certificate"), "page", connection.expiry),
    Check("redirect", say("Plain HTTP"), "page", connection.plain_http),
    Check("page", say("Page"), "page", page.same_page),
    Check("headers", say("Headers"), "page", page.same_headers),
    Check("path", say("Path"), "page", page.below_path),
    Check("ready", say("Readiness"), "host", backend.ready),
    Check("revision", say("Export of the backend"), "backend", backend.same_form),
    Check("key", say("Key pair"), "backend", backend.same_key),
    Check("clock", say("Clock"), "backend", backend.clock),
    Check("origins", say("Pages that may send"), "backend", access.origins),
    Check("allowlist", say("Integrations"), "backend", access.allowlist),
    Check("body", say("Size of submissions"), "backend", access.body_limit),
    Check("submission", say("Test submission"), "backend", sending.marked_submission),
)


def verify(probe: Probe, report: Callable[[str], None] = lambda _doing: None) -> Report:
    """Run all checks; one that cannot go on says so, and the next one follows.

    Args:
        probe: Asks the deployment.
        report: Called with what is looked at.
    """
    subject = probe.subject
    findings: list[Finding] = []
    for check in CHECKS:
        report(f"{check.title}…")
        try:
            if _is_there(probe, check.needs):
                findings += check.run(probe)
            else:
                text = say("This was not looked at, as something before it is wrong.")
                findings.append(Finding(check=check.name, state="skipped", text=text))
        except StoppedError as fault:
            findings.append(
                Finding(check=check.name, state="wrong", text=str(fault), advice=fault.hint)
            )
    return Report(
        page_url=subject.page_url,
        backend_url=subject.backend_url,
        form=(subject.form.id, subject.form.revision),
        findings=tuple(findings),
    )


def _is_there(probe: Probe, needs: _Needs) -> bool:
    if needs == "nothing":
        return True
    page = probe.page.cause is None
    if needs == "page":
        return page
    host = probe.ready.cause is None if probe.subject.is_apart else page
    return host and (needs == "host" or backend.is_ours(probe))
