"""Whether an answer matches a pattern: by the very rules of the page and the backend."""

from __future__ import annotations

from datetime import UTC, datetime

from builder.form.fields import TextField
from builder.value import dataclass


@dataclass(frozen=True)
class PatternTrial:
    """A pattern, with the other changes to answers before it is matched.

    Attributes:
        pattern: The regular expression; empty for none.
        field: The field that has it; None while there is none.
    """

    pattern: str
    field: TextField | None

    @property
    def is_usable(self) -> bool:
        """Whether answers can be tried: there is a pattern that both engines understand."""
        if not self.pattern:
            return False
        from builder.check.patterns import problem_of  # noqa: PLC0415 - loads the checks

        return not problem_of(self.pattern, ignore_case=self._ignores_case)

    @property
    def is_faulty(self) -> bool:
        """Whether there is a pattern that the engines do not understand."""
        return bool(self.pattern) and not self.is_usable

    def matches(self, answer: str) -> bool:
        """Tell whether an answer is taken, by a usable pattern."""
        from builder.backend import rules  # noqa: PLC0415 - loads the rules, on first use
        from builder.backend.spec import FieldSpec  # noqa: PLC0415
        from builder.check.fields import LENGTH_MAX  # noqa: PLC0415
        from builder.check.patterns import spelled  # noqa: PLC0415

        field = FieldSpec(
            kind="text",
            name="trial",
            normalise=self.field.normalise if self.field else (),
            max_length=LENGTH_MAX,
            pattern=spelled(self.pattern, ignore_case=self._ignores_case),
        )
        return not rules.judge(field, answer, rules.anywhere_on_earth(datetime.now(UTC))).code

    @property
    def _ignores_case(self) -> bool:
        return self.field is not None and self.field.pattern_ignores_case
