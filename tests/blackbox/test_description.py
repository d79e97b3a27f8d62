"""Whatever schemathesis makes up from the backend's description is answered as described."""

from __future__ import annotations

import copy
import hashlib
import hmac
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
import requests
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from builder.form.fields import HiddenField, Prefill, TextField
from builder.form.project import Project
from tests.blackbox.running import SAME_ORIGIN, Target, new_key, params, running, with_platform
from tests.blackbox.test_threat_attested import SECRET, attest, webhook
from tests.projects import every_kind, project

pytestmark = pytest.mark.blackbox

OURS = "https://ours.test"
# What the form takes, so exactly that nothing of it may be refused and nothing else be taken.
VALUES: dict[str, dict[str, Any]] = {
    "first_name": {"type": "string", "pattern": "^[A-Za-z]{1,64}$"},
    "order_no": {"type": "string", "pattern": "^[A-Z]{2}[0-9]{8}$"},
    "quantity": {"type": "integer", "minimum": 1, "maximum": 99},
    "reason": {"enum": ["wrong", "damaged", "size"]},
    "refund": {"enum": ["card", "voucher"]},
    "newsletter": {"type": ["boolean", "null"]},
    "agree": {"const": True},
}


def form() -> Project:
    """Return a form of fields that a schema describes in full, which reads the conversation."""
    fields = [each for each in every_kind().fields if getattr(each, "name", "") in VALUES]
    first, order = (
        replace(each, normalise=(), pattern=VALUES[each.name]["pattern"].strip("^$"))
        for each in fields[:2]
        if isinstance(each, TextField)
    )
    reading = replace(first, prefill=Prefill(source="context", name="first_name"))
    campaign = HiddenField(
        id="f_utm", name="campaign", source="parameter", parameter="utm_campaign"
    )
    return with_platform(project(reading, order, *fields[2:], campaign), read_context=True)


def narrowed(shipped: dict[str, Any]) -> dict[str, Any]:
    """Return the description with what it leaves to each form, and without what `send` adds."""
    found = copy.deepcopy(shipped)
    schemas = found["components"]["schemas"]
    known = schemas["Params"]["properties"]
    known |= {name: {"const": value} for name, value in params().items()}
    known["utm_campaign"] = {"type": "string", "maxLength": 2048}
    schemas["Params"]["additionalProperties"] = False
    schemas["Submission"]["properties"]["values"] = {
        "type": "object",
        "additionalProperties": False,
        "required": sorted(VALUES.keys() - {"newsletter"}),
        "properties": VALUES,
    }
    for path in ("/submit", "/attest"):
        del found["paths"][path]["post"]["parameters"]
    for path in ("/submit", "/prefill"):
        found["paths"][path]["options"]["parameters"][0]["schema"] = {"const": OURS}
    return found


def is_fit(case: Any) -> bool:
    return bool(case.meta.generation.mode.is_positive)


def send(target: Target, session: requests.Session, case: Any, *, exact: bool) -> Any:
    """Send a case from the form's own page and, if it is to be exact, signed and with a new key."""
    if case.method == "POST" and exact and case.path == "/submit" and is_fit(case):
        case.body["key"] = new_key()
    more = SAME_ORIGIN if case.method == "POST" and case.path != "/attest" else {}
    request = session.prepare_request(
        requests.Request(**case.as_transport_kwargs(target.url, headers=dict(more)))
    )
    if exact and case.path == "/attest":
        body = request.body or b""
        signed = hmac.new(
            SECRET.encode(), body.encode() if isinstance(body, str) else body, hashlib.sha256
        )
        request.headers["X-Moveo-Signature"] = signed.hexdigest()
    return session.send(request, timeout=30)


@pytest.mark.parametrize(
    "cases",
    [
        pytest.param(200, id="some"),
        pytest.param(12_600, id="many", marks=[pytest.mark.fuzz, pytest.mark.timeout(1800)]),
    ],
)
def test_whatever_fits_the_description_or_does_not_is_answered_as_it_says(cases):
    # Heavy to import, and wanted here only.
    import schemathesis
    from schemathesis import GenerationMode
    from schemathesis.checks import load_all_checks
    from schemathesis.specs.openapi.checks import positive_data_acceptance

    load_all_checks()
    # In both ways, unfit values are refused.
    config = schemathesis.Config.from_dict(
        {"checks": {"negative_data_rejection": {"expected-statuses": ["4xx"]}}}
    )
    seen: Counter[str] = Counter()
    with (
        running(form(), ATTESTATION_SECRET=SECRET, ALLOWED_ORIGINS=OURS) as target,
        requests.Session() as session,
    ):

        def attack(case: Any, exact: bool) -> None:
            received = len(target.platform.received)
            answer = send(target, session, case, exact=exact)
            seen[f"{case.method} {case.path} {answer.status_code}"] += 1
            if seen.total() % 1000 == 0:  # before the log's oldest lines are dropped
                assert not target.run.events("fault")
            # The description as shipped does not know what this form takes; and whatever else a
            # webhook holds, it may be too deep or its numbers too long.
            known = exact and case.path != "/attest"
            unfit = [] if known else [positive_data_acceptance]
            case.validate_response(answer, excluded_checks=unfit)
            taken = case.path == "/submit" and answer.status_code == 200
            assert len(target.platform.received) == received + taken

        assert attest(target, webhook()).status_code == 200
        assert target.run.folder is not None
        text = (target.run.folder / "backend" / "openapi.yaml").read_text(encoding="utf-8")
        shipped = yaml.safe_load(text)
        for description, exact in ((shipped, False), (narrowed(shipped), True)):
            schema: Any = schemathesis.openapi.from_dict(description, config=config)
            for operation in (each.ok() for each in schema.get_all_operations()):
                # There is nothing that a request without parameters or body could break.
                fixed = operation.path in ("/healthz", "/readyz")
                for mode in list(GenerationMode)[: 1 if fixed else 2]:
                    made = operation.as_strategy(generation_mode=mode)
                    deal = settings(
                        max_examples=cases // 24,  # routes, twice, fit and unfit
                        deadline=None,
                        database=None,
                        derandomize=cases < 1000,  # what is found in passing is found again
                        suppress_health_check=list(HealthCheck),
                    )
                    deal(given(made, some.just(exact))(attack))()
        assert target.get("/readyz").json()["faults"] == []
    # The whole log is there once the process has ended.
    assert not target.run.events("fault")
    print(seen.total(), "cases:", dict(sorted(seen.items())))  # noqa: T201 - for the report
    # Both sides of each fence were tried.
    for route in ("POST /submit", "POST /prefill", "POST /attest"):
        assert {f"{route} 200", f"{route} 400"} <= set(seen), seen
    for route in ("OPTIONS /submit", "OPTIONS /prefill"):
        assert {f"{route} 204", f"{route} 403"} <= set(seen), seen
