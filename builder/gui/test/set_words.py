"""What sets of answers are called that stand at a field's rule."""

from __future__ import annotations

from collections.abc import Mapping

from builder.backend.spec import FormSpec
from builder.form.rule_messages import rule_called
from builder.say import say
from builder.trial.values.generated import Generated


def set_title(form: FormSpec, made: Generated) -> str:
    """Return what a set is called: the label of the field, and what its answer is by the rule.

    Args:
        form: The compiled form.
        made: A set that stands at the rule of a field.
    """
    label = next(each.label for each in form.fields if each.name == made.name)
    field = label.get(form.languages[0]) or next(filter(None, label.values()), made.name)
    if made.refused:
        return say("{field}: {fault}", field=field, fault=rule_called(made.rule))
    return _just_kept(field)[made.rule]


def _just_kept(field: str) -> Mapping[str, str]:
    """Return what an answer of a field is that just keeps a rule, by the rule's code."""
    return {
        "too_short": say("{field}: as short as allowed", field=field),
        "too_long": say("{field}: as long as allowed", field=field),
        "too_small": say("{field}: as small as allowed", field=field),
        "too_large": say("{field}: as large as allowed", field=field),
        "step": say("{field}: on a step", field=field),
        "too_early": say("{field}: as early as allowed", field=field),
        "too_late": say("{field}: as late as allowed", field=field),
        "option": say("{field}: the first or the last option", field=field),
        "too_few": say("{field}: as few as allowed", field=field),
        "too_many": say("{field}: as many as allowed", field=field),
    }
