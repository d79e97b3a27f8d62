"""Everything that there is to know before an export, at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, field, replace
from typing import Any, Literal

from builder.check import Finding, check, validated
from builder.deliver.secret_scan import Leak, scan
from builder.form.all_texts import Progress, form_texts, progress_of, text_rows
from builder.form.contrasts import Contrast, contrasts
from builder.form.place import Place
from builder.form.project import Project
from builder.render import Bundle, plan_of, policy, render_bundle
from builder.render.weight import BUDGET, Weight, weight_of
from builder.value import dataclass

Verdict = Literal["passed", "warned", "failed", "not run"]


@dataclass(frozen=True)
class Accessibility:
    """What a run of the page through an accessibility checker found.

    Attributes:
        states: How many states of the page were looked at.
        faults: What was found, in words.
        unseen: Which states were not reached, in words.
    """

    states: int
    faults: tuple[str, ...]
    unseen: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Gate:
    """What is known of a form before it is exported.

    Attributes:
        findings: What was found in the form.
        contrasts: The contrast of every pair of colours that meet.
        translations: How far each other language is, by tag; a word that no page says is left out.
        weight: What the page weighs; None if the form has problems, as all that follows.
        leaks: The secrets that the bundle holds.
        leaking: Where in the form they come from, as far as that is known.
        headers: The response headers of the page, as the deployment's files send them.
        weaknesses: In what they allow more than they should.
        accessibility: Of a run in a browser; None until there was one.
    """

    findings: tuple[Finding, ...]
    contrasts: tuple[Contrast, ...]
    translations: Mapping[str, Progress]
    weight: Weight | None = None
    leaks: tuple[Leak, ...] | None = None
    leaking: tuple[Place, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    weaknesses: tuple[str, ...] | None = None
    accessibility: Accessibility | None = None

    def with_accessibility(self, found: Accessibility) -> Gate:
        """Return the same with the result of a run in a browser."""
        return replace(self, accessibility=found)

    @property
    def verdicts(self) -> Mapping[str, Verdict]:
        """What became of each part, in the order shown."""
        severities = {each.severity for each in self.findings}
        findings: Verdict = "warned" if "warning" in severities else "passed"
        poor = [each for each in self.contrasts if not each.passes]
        lacking = [each for each in self.translations.values() if each.missing or each.stale]
        heavy = None if self.weight is None else [] if self.weight.fits else [self.weight.brotli]
        seen = self.accessibility
        told = None if seen is None else (*seen.faults, *seen.unseen)
        return {
            "findings": "failed" if "error" in severities else findings,
            "contrast": _verdict(poor, "warned"),
            "translations": _verdict(lacking, "warned"),
            "weight": _verdict(heavy, "warned"),
            "secrets": _verdict(self.leaks, "failed"),
            "headers": _verdict(self.weaknesses, "failed"),
            "accessibility": _verdict(told, "failed" if seen and seen.faults else "warned"),
        }

    @property
    def is_framed(self) -> bool:
        """Whether other sites can show the page in a frame, as a web chat does."""
        return policy.is_framed_elsewhere(self.headers.get("Content-Security-Policy", ""))

    @property
    def is_open(self) -> bool:
        """Whether nothing failed. What only warns, or was not run, keeps no form from export."""
        return "failed" not in self.verdicts.values()

    def as_json(self) -> dict[str, Any]:
        """Return everything but the findings, which have a form of their own."""
        return {
            "open": self.is_open,
            "verdicts": dict(self.verdicts),
            "contrasts": [
                {
                    "pair": each.pair.words,
                    "dark": each.dark,
                    "front": each.front,
                    "behind": each.behind,
                    "ratio": round(each.ratio, 2),
                    "needed": each.pair.needed,
                    "passes": each.passes,
                }
                for each in self.contrasts
            ],
            "translations": {tag: asdict(each) for tag, each in self.translations.items()},
            "weight": self.weight and {"budget": BUDGET, **asdict(self.weight)},
            "secrets": self.leaks and [asdict(each) for each in self.leaks],
            "headers": dict(self.headers),
            "weaknesses": self.weaknesses,
            "accessibility": self.accessibility and asdict(self.accessibility),
        }


def gate_of(project: Project, beside: tuple[Finding, ...] = ()) -> Gate:
    """Find out everything about a form; it takes a moment, for the page's weight.

    Args:
        project: The form, which may have problems.
        beside: Findings about what is not in the form itself, such as its key pair.
    """
    findings = check(project)
    used = [each for each in text_rows(project) if each.used]
    default = project.default_language
    gate = Gate(
        findings=(*findings, *beside),
        contrasts=contrasts(project.theme),
        translations={
            tag: progress_of(used, tag, default) for tag in project.languages if tag != default
        },
    )
    valid = validated(project, findings)
    if valid is None:
        return gate
    plan = plan_of(valid)
    leaks = scan(render_bundle(plan))
    return replace(
        gate,
        weight=weight_of(plan),
        leaks=leaks,
        leaking=tuple(_leaking(project)) if leaks else (),
        headers=policy.over_tls(plan.headers),
        weaknesses=policy.weaknesses({name.lower(): held for name, held in plan.headers.items()}),
    )


def _leaking(project: Project) -> Iterator[Place]:
    """Yield the parts of a form that hold a secret: its own texts, and its fields."""
    for placed in form_texts(project):
        if _holds_secret(placed.text):
            yield placed.place
    for each in project.fields:
        if _holds_secret(each):
            yield Place(field_id=each.id)


def _holds_secret(part: object) -> bool:
    return bool(scan(Bundle.of({"part": repr(part).encode()})))


def _verdict(faults: Sequence[object] | None, otherwise: Verdict) -> Verdict:
    if faults is None:
        return "not run"
    return otherwise if faults else "passed"
