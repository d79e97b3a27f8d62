"""Commands that run something: serve, submit, simulate."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from builder.backend.spec import FormSpec, SpecError, read_spec
from builder.check import validate
from builder.cli.completing import key_pairs
from builder.cli.keys import passphrase_of, public_key_of, read_file, store
from builder.cli.output import Output, RefusedOutputError, printing, tell
from builder.deliver.bundle_folder import read_bundle
from builder.deliver.faults import FAULTS, read_fault
from builder.deliver.local_run import LocalRun
from builder.deliver.platform_rules import BASIS, ISSUER, PAGE_CONTEXT, Expectation
from builder.deliver.simulator import Simulator
from builder.deliver.stop_signals import stop_signals
from builder.errors import BundleError, DeliveryError, InputError, ValuesError
from builder.keys.pair import KeyPair
from builder.render import Bundle, compile_form, plan_of, render_bundle
from builder.storage import project_file
from builder.strict_json import NotJsonError, read_json
from builder.trial.attempt import Attempt, KeyChoice
from builder.trial.exchange import Exchange
from builder.trial.facts import facts_of
from builder.trial.local_backend import expectation_of, local_backend, parameters_of
from builder.trial.samples import sample_parameters
from builder.trial.sender import Sender
from builder.trial.signing_key import SigningKey, ephemeral_key
from builder.trial.target import Target, refuse_unknown_scheme
from builder.trial.verdict import verdict_of

_VALUES_MAX = 1 << 20
_SIMULATOR = "simulator"
_LOOK_S = 0.2


@click.command("serve")
@click.argument("source", metavar="FILE-or-BUNDLE", type=click.Path(path_type=Path))
@click.option(
    "--key",
    "key_name",
    default="",
    shell_complete=key_pairs,
    help="A stored key pair; a temporary one if left out.",
)
@click.option("--port", default=0, type=click.IntRange(0, 65535), help="0 for any free one.")
@click.option("--platform", default=_SIMULATOR, show_default=True, help="simulator, or a URL.")
@printing
def serve_command(source: Path, key_name: str, port: int, platform: str) -> Iterator[Output]:
    """Run page and backend on this machine until Ctrl+C."""
    with contextlib.ExitStack() as running:
        stopped = running.enter_context(stop_signals())
        if platform != _SIMULATOR:
            refuse_unknown_scheme(platform)
        bundle = _bundle(source)
        form = _form(bundle)
        key = _signing_key(store().get(key_name)) if key_name else ephemeral_key()
        parameters = parameters_of(form)
        target = platform
        if platform == _SIMULATOR:
            target = running.enter_context(Simulator(expectation_of(form, key))).url
        run = local_backend(bundle, form, key, target, any_key=not key_name, port=port)
        running.callback(run.stop)
        tell("Starting…")
        run.start(stopped.is_set)
        page = run.page_url(parameters)
        yield {"page": page, "backend": run.url, "platform": target, "parameters": parameters}, page
        tell(f"Delivering to {target}. Ctrl+C stops.")
        while not stopped.wait(_LOOK_S):
            if not run.is_running:
                raise DeliveryError("The backend ended by itself.", _last_line(run))


def _last_line(run: LocalRun) -> str:
    return next((f"It said: {each}" for each in reversed(run.log_lines) if each.strip()), "")


@click.command("submit")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--key", "key_name", required=True, shell_complete=key_pairs, help="The key pair that signs."
)
@click.option("--values", required=True, type=click.Path(path_type=Path), help="A JSON file.")
@click.option("--channel", default="web", show_default=True, help="The conversation's channel.")
@click.option("--integration-id", default="", help="The form's own of this channel, if left out.")
@click.option("--session-id", default="", help="The conversation; an invented one if left out.")
@click.option("--user-id", default="", help="Its user; an invented one if left out.")
@click.option("--trigger-node-id", default=None, help="The node that the form was opened from.")
@click.option("--lang", default="", help="The chat's language, such as el.")
@click.option("--to", required=True, help="simulator, or a URL.")
@printing
def submit_command(
    file: Path, key_name: str, values: Path, channel: str, to: str, **given: str | None
) -> Output:
    """Send one test submission, and print what was sent and answered."""
    project = validate(project_file.read(file).project)
    form = compile_form(project)
    answers = _values(values)
    parameters = sample_parameters(channel, dict(form.integrations).get(channel, ""))
    parameters.update({name: held for name, held in given.items() if held})
    if given["trigger_node_id"] is None:
        parameters.pop("trigger_node_id", None)
    target = Target(way="simulator") if to == _SIMULATOR else Target(way="platform", url=to)
    if target.way == "platform":
        refuse_unknown_scheme(to)
    pair = store().get(key_name)
    attempt = Attempt(
        project=project,
        form=form,
        values=answers,
        parameters=parameters,
        target=target,
        key=KeyChoice(pair.name, pair.fingerprint),
    )
    private_pem = _signing_key(pair).private_pem
    tell("Sending…")
    with Sender() as sender:
        result = sender.send(attempt, private_pem)
    facts = facts_of(result)
    verdict = verdict_of(result)
    told = {
        "accepted": facts.accepted,
        "advanced": facts.advanced,
        "verdict": {"text": verdict.text, "advice": verdict.advice},
        **result.exchange.as_json(),
    }
    said = (verdict.text, verdict.advice, *facts.sentences)
    described = "\n".join((_described(result.exchange), "", *filter(None, said)))
    if not result.exchange.delivered:
        raise RefusedOutputError(told, described)
    return told, described


class _FaultType(click.ParamType[str]):
    """A fault of the simulator."""

    name = "fault"

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        """Return how it is shown in the help; click names both arguments."""
        del param, ctx
        return f"[{'|'.join(FAULTS)}]"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Refuse an invalid one."""
        try:
            read_fault(str(value))
        except InputError as fault:
            self.fail(f"{fault.message} {fault.hint}".strip(), param, ctx)
        return str(value)


@click.command("simulate")
@click.option(
    "--public-key",
    required=True,
    metavar="FILE-or-NAME",
    type=click.Path(),  # shells complete it
    help="A file with the public key, its private half or a certificate; or a stored key pair.",
)
@click.option("--port", default=0, type=click.IntRange(0, 65535), help="0 for any free one.")
@click.option(
    "--issuer",
    default=ISSUER,
    show_default=True,
    help='The claim iss that is expected; "" for any.',
)
@click.option(
    "--page-context",
    default=PAGE_CONTEXT,
    show_default=True,
    type=click.Choice(["page_context", "page", "both"]),
    help="The name that the page context must stand under.",
)
@click.option(
    "--variables",
    metavar="JSON-FILE",
    type=click.Path(path_type=Path),
    help="Variables of the conversation, for forms that read them.",
)
@click.option(
    "--fault",
    "faults",
    multiple=True,
    type=_FaultType(),
    help="Spoil one request so; may be given more than once. With seconds: 429:30, delay:5.",
)
@click.option(
    "--always",
    type=_FaultType(),
    default="",
    help="Spoil all requests so, after those of --fault.",
)
@printing
def simulate_command(
    public_key: str,
    port: int,
    issuer: str,
    page_context: str,
    variables: Path | None,
    faults: tuple[str, ...],
    always: str,
) -> Iterator[Output]:
    """Run the platform simulator alone until Ctrl+C."""
    public, note = public_key_of(public_key)
    held = _variables(variables) if variables else {}
    expected = Expectation(public, issuer, page_context)
    with stop_signals() as stopped, Simulator(expected, port) as simulator:
        simulator.set_faults(faults, always)
        simulator.set_variables(held)
        received = f"{simulator.url}/_simulator/deliveries"
        data = {"url": simulator.url, "deliveries": received, "rules": BASIS}
        yield {**data, **({"note": note} if note else {})}, simulator.url
        if note:
            click.echo(note, err=True)
        tell(f"What it received: {received} (rules {BASIS}). Ctrl+C stops.")
        while not stopped.wait(_LOOK_S):
            pass
        tell(f"{len(simulator.accepted())} of {len(simulator.deliveries())} accepted.")


def _bundle(source: Path) -> Bundle:
    """Return the bundle of a project file, or an exported one."""
    if source.is_dir() or source.suffix == ".zip":
        return read_bundle(source)
    return render_bundle(plan_of(validate(project_file.read(source).project)))


def _form(bundle: Bundle) -> FormSpec:
    try:
        return read_spec(bundle["backend/config.json"])
    except (KeyError, SpecError) as fault:
        raise BundleError("The bundle has no readable backend/config.json.") from fault


def _signing_key(pair: KeyPair) -> SigningKey:
    """Unlock a stored key pair."""
    private_pem = store().private_pem(pair.name, passphrase_of(pair.name))
    return SigningKey(private_pem, pair.public_pem)


def _values(path: Path) -> dict[str, Any]:
    return _json_object(path, {"first_name": "Maria"})


def _variables(path: Path) -> dict[str, Any]:
    """Return the conversation's variables: a flat object, by itself or under “context”."""
    like = {"first_name": "Maria", "visits": 3}
    found = _json_object(path, like)
    if found.keys() == {"context"} and isinstance(found["context"], dict):
        found = found["context"]
    for name, value in found.items():
        if isinstance(value, dict | list):
            raise ValuesError(
                f"The variable {name[:40]!r} in {path} is not a flat value.",
                "Use text, numbers, true, false or null.",
            )
    return found


def _json_object(path: Path, like: Mapping[str, Any]) -> dict[str, Any]:
    hint = f"It must be an object such as {json.dumps(like)}."
    try:
        data = read_json(read_file(path, _VALUES_MAX))
    except NotJsonError as fault:
        raise ValuesError(f"{path} is not JSON: {fault}.", hint) from fault
    if not isinstance(data, dict):
        raise ValuesError(f"{path} is not a JSON object.", hint)
    return data


def _described(exchange: Exchange) -> str:
    shown = exchange.as_json()
    parts = [f"{exchange.method} {exchange.url}"]
    parts += [f"{name}: {value}" for name, value in exchange.request_headers.items()]
    parts += ["", exchange.shown_request.decode(), ""]
    if exchange.token is not None:
        parts.append(f"Token: {json.dumps(shown['token']['claims'])}")
        parts += [f"  problem: {each}" for each in exchange.token.problems]
        parts += [f"  note: {each}" for each in exchange.token.notes]
    parts.append(f"Answer: {exchange.status or exchange.fault}")
    parts.append(exchange.shown_response.decode("utf-8", "replace"))
    return "\n".join(parts)
