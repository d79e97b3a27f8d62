"""Checks of the backend: readiness, its export, its key pair, its clock."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from builder.backend.responses import clock_skew
from builder.say import say
from builder.trial.spans import span_of
from builder.trial.verify.probe import Probe, answered, content_of, named, shown
from builder.trial.verify.report import Finding

# Tokens live three to four seconds, so a clock that is further off spoils them.
_SKEW_MAX_S: Final = 2.0
_FAULTS: Final[Mapping[str, tuple[str, str]]] = {
    "database": (
        say("The backend cannot use its database."),
        say("The log's line outbox_failed says what is wrong."),
    ),
    "disk": (
        say("The backend's disk is nearly full."),
        say("Make room beside the outbox's file: 64 MiB at least."),
    ),
    "key": (
        say("The backend cannot sign with its private key."),
        say("Replace the private key, and restart the backend."),
    ),
}


def is_ours(probe: Probe) -> bool:
    """Tell whether an exported backend answers ``/readyz``."""
    return content_of(probe.ready).get("status") in ("ready", "unready")


def ready(probe: Probe) -> Iterator[Finding]:
    """See that the backend can take submissions."""
    response, content = probe.ready, content_of(probe.ready)
    if not is_ours(probe):
        yield Finding(
            check="ready",
            state="wrong",
            text=say("No backend answers at {url}.", url=f"{probe.subject.backend_url}/readyz"),
            advice=say("See that it runs, and that the proxy passes all paths on to it."),
            wanted="200",
            found=answered(response),
        )
        return
    held = content.get("faults")
    names = [each for each in held if isinstance(each, str)] if isinstance(held, list) else []
    for name in names:
        text, advice = _FAULTS.get(
            name, (say("The backend names a fault: {fault}.", fault=shown(name)), "")
        )
        yield Finding(check="ready", state="wrong", text=text, advice=advice, found=shown(name))
    if not names and response.status != 200:
        yield Finding(
            check="ready",
            state="wrong",
            text=say("The backend says that it is not ready."),
            advice=say("Look at its log."),
            wanted="200",
            found=answered(response),
        )
    elif not names:
        yield Finding(check="ready", state="ok", text=say("The backend is ready."))


def same_form(probe: Probe) -> Iterator[Finding]:
    """See that the backend is of the same export as the project."""
    form, held = probe.subject.form, content_of(probe.ready).get("form")
    wanted = f"{form.id} {form.revision}"
    if not isinstance(held, dict):
        yield _says_nothing("revision", wanted)
        return
    found = shown(f"{held.get('id')} {held.get('revision')}")
    if found == wanted:
        text = say("The backend is of this export: revision {revision}.", revision=form.revision)
        yield Finding(check="revision", state="ok", text=text)
        return
    yield Finding(
        check="revision",
        state="wrong",
        text=say("The backend is of another export.")
        if held.get("id") == form.id
        else say("The backend is of another form."),
        advice=say("Export the form again, deploy the whole bundle, and restart the backend."),
        wanted=wanted,
        found=found,
    )


def same_key(probe: Probe) -> Iterator[Finding]:
    """See that the backend signs with the project's key pair."""
    wanted, held = probe.subject.fingerprint, content_of(probe.ready).get("keys")
    if not wanted:
        text = say("The form names no key pair, so there is none to compare with.")
        advice = say("Choose the form's key pair in Keys.")
        yield Finding(check="key", state="skipped", text=text, advice=advice)
        return
    if not isinstance(held, list) or not held:
        yield _says_nothing("key", wanted)
        return
    found = [shown(str(each)) for each in held[:2]]
    if found[0] == wanted:
        text = say("The backend signs with the form's key pair.")
        yield Finding(check="key", state="ok", text=text)
    elif wanted in found:
        yield Finding(
            check="key",
            state="warning",
            text=say(
                "The backend signs with another key pair, and has the form's as its next one."
            ),
            advice=say("Finish the rotation: make the next key pair the one in use."),
            wanted=wanted,
            found=" ".join(found),
        )
    else:
        yield Finding(
            check="key",
            state="wrong",
            text=say("The backend signs with another key pair than the form's."),
            advice=say("Give the backend the private key of the form's pair, and restart it."),
            wanted=wanted,
            found=" ".join(found),
        )


def _says_nothing(check: str, wanted: str) -> Finding:
    return Finding(
        check=check,
        state="wrong",
        text=say("The backend does not say this: it was exported by an earlier version."),
        advice=say("Export the form again, deploy the whole bundle, and restart the backend."),
        wanted=wanted,
    )


def clock(probe: Probe) -> Iterator[Finding]:
    """See that the server's clock agrees with this machine's."""
    response, sent, received = probe.timed_ready
    skew = clock_skew(named(response).get("date", ""), sent, received)
    if skew is None:
        text = say("The server does not tell the time.")
        yield Finding(check="clock", state="skipped", text=text)
        return
    if abs(skew) <= _SKEW_MAX_S:
        text = say("The server's clock agrees with this machine's.")
        yield Finding(check="clock", state="ok", text=text)
        return
    time = span_of(abs(skew))
    yield Finding(
        check="clock",
        state="wrong",
        text=say("The server's clock is {time} ahead of this machine's.", time=time)
        if skew > 0
        else say("The server's clock is {time} behind this machine's.", time=time),
        advice=say(
            "Set the wrong one by a time server: tokens live four seconds, so the platform "
            "refuses those of a wrong clock."
        ),
        wanted="0",
        found=f"{round(skew, 1)}",
    )
