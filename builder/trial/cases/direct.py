"""Runs cases in this process: the backend's own rules judge, and the simulator's rules answer."""

from __future__ import annotations

import secrets
import time
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from builder.backend import rules
from builder.backend.conversation import variables_in
from builder.backend.intake import IntakeError, read_submission
from builder.backend.parameters import ParameterError, Parameters, extra_parameters, read_parameters
from builder.backend.payload import delivery_body, request_headers
from builder.backend.responses import Meaning, meaning_of
from builder.backend.spec import FormSpec
from builder.backend.tokens import sign_token
from builder.deliver.platform_rules import rule_on, rule_on_survey
from builder.keys.pem import parse_private
from builder.trial.cases.case import Case
from builder.trial.cases.outcome import FieldError, Outcome
from builder.trial.cases.submitted import body_of, context_in
from builder.trial.local_backend import expectation_of, integrations_of
from builder.trial.signing_key import SigningKey


class DirectRunner:
    """Judges cases as the backend does, with the statuses that it answers.

    Args:
        form: The compiled form.
        key: What signs.
        today: The date where the person is.
    """

    def __init__(self, form: FormSpec, key: SigningKey, today: date) -> None:
        self._form = form
        self._key = parse_private(key.private_pem)
        self._expected = expectation_of(form, key)
        self._today = today
        self._allowed = integrations_of(form)
        self._reads_variables = any(each.source == "context" for each in form.fields)

    def run(self, case: Case) -> Outcome:
        """Return what comes of a case."""
        form = self._form
        body = body_of(form, case, secrets.token_hex(16), self._today)
        if len(body) > form.body_max:
            return Outcome(status=413)
        try:
            sent = read_submission(body, form.body_max)
            read = read_parameters(sent.params, extra_parameters(form), self._allowed)
        except (IntakeError, ParameterError):
            return Outcome(status=400)
        if (read.channel, read.integration_id) not in self._allowed:
            return Outcome(status=403)
        variables = variables_in(case.variables, form.variables) if self._reads_variables else {}
        try:
            judged = self.judged(sent.values, read, variables)
        except rules.MalformedError:
            return Outcome(status=400)
        if judged.errors:
            return Outcome(status=422, errors=self._worded(judged.errors, read.lang))
        return self._delivered(read, judged.context)

    def judged(
        self, values: Mapping[str, object], read: Parameters, variables: Mapping[str, str]
    ) -> rules.Judgement:
        """Judge answers; raises :class:`~builder.backend.rules.MalformedError` as the rules do."""
        days = rules.anywhere_on_earth(datetime.now(UTC), self._today)
        seed = secrets.token_bytes(32)
        return rules.judge_form(self._form, values, read.extra, days, variables, seed)

    def _worded(self, errors: Mapping[str, rules.Judged], lang: str) -> dict[str, FieldError]:
        fields = {each.name: each for each in self._form.fields}
        return {
            name: FieldError(rules.message(self._form, fields[name], verdict, lang), verdict.code)
            for name, verdict in errors.items()
        }

    def _delivered(self, read: Parameters, answers: Mapping[str, Any]) -> Outcome:
        """Put a delivery before the simulator's rules, as a request in its final form."""
        form, now = self._form, time.time()
        body = delivery_body(form, read, answers, secrets.token_hex(16))
        token = sign_token(self._key, read.user_id, form.issuer, now)
        headers = {k.lower(): v for k, v in request_headers(token, read.session_id).items()}
        if form.purpose == "survey":
            ruling = rule_on_survey(self._expected, headers, body, now)
        else:
            ruling = rule_on(self._expected, read.channel, headers, body, now)
        if ruling.reasons:
            return Outcome(status=410 if meaning_of(ruling.status) is Meaning.REFUSED else 202)
        return Outcome(status=200, context=context_in(form, body))
