"""The self-check: starts an exported bundle, submits through it, and checks the delivery."""

from __future__ import annotations

import hashlib
import json
import secrets
import sys
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeVar

import requests
from urllib3.exceptions import HTTPError  # of bodies that requests leaves as they come

from builder.backend.codings import SUFFIXES
from builder.backend.spec import FormSpec, read_spec
from builder.deliver.backend_venv import backend_python
from builder.deliver.local_run import LocalRun
from builder.deliver.secret_scan import scan
from builder.deliver.simulator import Simulator
from builder.errors import BuilderError
from builder.render import MANIFEST, Bundle, policy
from builder.render.packing import unpack
from builder.say import say, say_count
from builder.trial.local_backend import expectation_of, local_backend, parameters_of
from builder.trial.samples import sample_values
from builder.trial.signing_key import ephemeral_key
from builder.trial.submission import send_through
from builder.value import dataclass

_WAIT_S: Final = 15
_PACKED_MAX: Final = 16 * 1024 * 1024
_STEPS: Final = 16  # about; for the progress bar only

T = TypeVar("T")


@dataclass(frozen=True)
class CheckStep:
    """One thing that was checked.

    Attributes:
        name: What was checked.
        ok: Whether it is as it should be.
        detail: What was found.
        milliseconds: How long it took.
        more: What was found, as it came; empty if the detail says it all.
    """

    name: str
    ok: bool
    detail: str
    milliseconds: int
    more: str = ""


class _StoppedError(Exception):
    """A step failed, so the following steps cannot run."""


class SelfCheck:
    """One run of the self-check.

    Args:
        bundle: What was exported.
        progress: Called with a fraction and what is being done.
        cancelled: Asked between steps whether to stop.
        python: The interpreter that runs the exported backend.
        environments: Where to keep an environment with the bundle's requirements, which then runs
            it; None to take the interpreter.
    """

    def __init__(
        self,
        bundle: Bundle,
        progress: Callable[[float, str], None] = lambda _fraction, _text: None,
        cancelled: Callable[[], bool] = lambda: False,
        python: str = sys.executable,
        environments: Path | None = None,
    ) -> None:
        self._bundle = bundle
        self._progress = progress
        self._cancelled = cancelled
        self._python = python
        self._environments = environments
        self._steps: list[CheckStep] = []
        self._began = time.perf_counter()

    def run(self) -> tuple[CheckStep, ...]:
        """Run all steps, or as far as they succeed."""
        try:
            self._note_files()
            form = self._step(say("Settings of the backend read"), self._form)
            key = self._step(say("Key pair for the check made"), ephemeral_key)
            if self._environments is not None:
                self._install(self._environments)
            with Simulator(expectation_of(form, key)) as simulator:
                run = local_backend(
                    self._bundle, form, key, simulator.url, any_key=True, python=self._python
                )
                parameters = parameters_of(form)
                try:
                    self._step(say("Exported backend started"), lambda: self._start(run))
                    self._check_page(run, parameters)
                    self._check_delivery(run, simulator, form, parameters)
                finally:
                    run.stop()
        except _StoppedError:
            pass
        self._progress(1.0, "")
        return tuple(self._steps)

    # -- steps -------------------------------------------------------------------------------

    def _note_files(self) -> None:
        listed = self._step(say("Manifest read"), self._listed)
        wrong = [
            path
            for path in {*listed, *self._bundle} - {MANIFEST}
            if path not in self._bundle.files
            or hashlib.sha256(self._bundle[path]).hexdigest() != listed.get(path)
        ]
        self._note(
            say("Files are those of the manifest"),
            not wrong,
            say_count("{count:,} file", "{count:,} files", len(listed)),
        )
        leaks = scan(self._bundle)
        self._note(
            say("No secret in any file"), not leaks, leaks[0].path if leaks else say("none found")
        )

    def _listed(self) -> Mapping[str, str]:
        return dict(json.loads(self._bundle[MANIFEST])["files"])

    def _install(self, environments: Path) -> None:
        self._python = self._step(
            say("Backend's requirements installed"),
            lambda: backend_python(self._bundle, environments, cancelled=self._cancelled),
        )

    def _form(self) -> FormSpec:
        return read_spec(self._bundle["backend/config.json"])

    def _start(self, run: LocalRun) -> str:
        return run.start(self._cancelled)

    def _check_page(self, run: LocalRun, parameters: Mapping[str, str]) -> None:
        response = self._step(say("Page opened"), lambda: _get(run.page_url(parameters)))
        same = response.content == self._bundle["page/index.html"]
        self._note(
            say("Page is the exported one"),
            same,
            say_count("{count:,} byte", "{count:,} bytes", len(response.content)),
        )
        for coding, suffix in SUFFIXES.items():
            self._check_coding(run.page_url(parameters), coding, suffix)
        weak = policy.weaknesses({name.lower(): held for name, held in response.headers.items()})
        self._note(
            say("Page has its security headers"),
            not weak,
            weak[0] if weak else _framing(response.headers["Content-Security-Policy"]),
            "\n".join(f"{name}: {held}" for name, held in response.headers.items()),
        )
        ready = self._step(say("Backend answered"), lambda: _get(f"{run.url}/readyz"))
        self._note(
            say("Backend is ready"),
            ready.status_code == 200,
            say("answered {status}", status=ready.status_code),
            ready.text.strip(),
        )

    def _check_coding(self, url: str, coding: str, suffix: str) -> None:
        page = self._bundle["page/index.html"]
        packed = self._step(
            say("Page opened as {coding}", coding=coding), lambda: _get_packed(url, coding)
        )
        shipped = self._bundle.files.get(f"page/index.html{suffix}")
        try:
            same = packed == shipped and unpack(coding, packed, len(page)) == page
        except ValueError:
            same = False
        self._note(
            say("Page as {coding} is the exported one", coding=coding),
            same,
            say_count("{count:,} byte", "{count:,} bytes", len(packed)),
        )

    def _check_delivery(
        self,
        run: LocalRun,
        simulator: Simulator,
        form: FormSpec,
        parameters: Mapping[str, str],
    ) -> None:
        values = self._step(
            say("Sample answers made"), lambda: sample_values(form, datetime.now(UTC).date())
        )
        forged = send_through(
            run.url, values, {**parameters, "integration_id": "forged"}, secrets.token_hex(16)
        )
        self._note(
            say("Foreign integration refused"),
            forged.status == 403,
            say("answered {status}", status=forged.status),
        )
        exchange = send_through(run.url, values, parameters, secrets.token_hex(16))
        self._note(
            say("Submission delivered"),
            exchange.status == 200,
            say(
                "answered {status} after {time:.0f} ms",
                status=exchange.status,
                time=exchange.timeline[-1].milliseconds,
            )
            if not exchange.fault
            else exchange.fault,
        )
        taken = simulator.accepted()
        refused = [reason for each in simulator.deliveries() for reason in each.ruling.reasons]
        self._note(
            say("Simulated platform took it: token, header and body"),
            len(taken) == 1 and taken[0].ruling.body["user_id"] == parameters["user_id"],
            refused[0]
            if refused
            else say_count("{count:,} delivery", "{count:,} deliveries", len(taken)),
        )

    # -- bookkeeping -------------------------------------------------------------------------

    def _step(self, name: str, work: Callable[[], T]) -> T:
        """Run one step; if it fails, the following steps are left out."""
        self._stop_if_cancelled()
        self._progress(min(0.95, len(self._steps) / _STEPS), f"{name}…")
        try:
            result = work()
        except BuilderError as fault:
            self._stop_if_cancelled()  # then that is why it failed
            self._note(name, ok=False, detail=str(fault))
            raise _StoppedError from fault
        except (requests.RequestException, HTTPError, ValueError, LookupError, TypeError) as fault:
            self._note(name, ok=False, detail=f"{type(fault).__name__}: {fault}")
            raise _StoppedError from fault
        self._note(name, ok=True, detail=say("done"))
        return result

    def _stop_if_cancelled(self) -> None:
        if self._cancelled():
            self._note(say("Cancelled"), ok=False, detail=say("stopped before the end"))
            raise _StoppedError

    def _note(self, name: str, ok: bool, detail: str, more: str = "") -> None:  # noqa: FBT001
        now = time.perf_counter()
        took = round((now - self._began) * 1000)
        self._steps.append(CheckStep(name, ok, detail, took, more))
        self._began = now


def _get(url: str) -> requests.Response:
    with requests.Session() as session:
        session.trust_env = False  # addresses of this machine are reached without a proxy
        return session.get(url, headers={"Accept-Encoding": "identity"}, timeout=_WAIT_S)


def _get_packed(url: str, coding: str) -> bytes:
    """Return a response's body in the coding that was asked for; nothing if it has another."""
    with requests.Session() as session:
        session.trust_env = False
        response = session.get(
            url, headers={"Accept-Encoding": coding}, timeout=_WAIT_S, stream=True
        )
        packed: bytes = response.raw.read(_PACKED_MAX, decode_content=False)
        return packed if response.headers.get("Content-Encoding") == coding else b""


def _framing(held: str) -> str:
    """Say what a strict policy lets other sites do."""
    if policy.is_framed_elsewhere(held):
        return say("a strict policy; framed by the chat's own sites only")
    return say("a strict policy; no other site can show the page in a frame")


def self_check(
    bundle: Bundle,
    progress: Callable[[float, str], None] = lambda _fraction, _text: None,
    cancelled: Callable[[], bool] = lambda: False,
    python: str = sys.executable,
    environments: Path | None = None,
) -> tuple[CheckStep, ...]:
    """Start an exported bundle, open its page, submit through it, and look at the delivery.

    Args:
        bundle: What was exported.
        progress: Called with a fraction and what is being done.
        cancelled: Asked between steps whether to stop.
        python: An interpreter in which the bundle's requirements are installed.
        environments: Where to keep an environment with the bundle's requirements, which then runs
            the backend instead of that interpreter; None for none.

    Returns:
        The steps; the last one is not ok if the check stopped there.
    """
    return SelfCheck(bundle, progress, cancelled, python, environments).run()
