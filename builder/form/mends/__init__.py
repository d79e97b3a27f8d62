"""Mends: what a click can do about a finding that has one right answer.

One row for each code of a finding. Its function returns the mend, or None where the answer is for
people to give: a misspelt address, which of two bounds was meant.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from builder.form.mends.of_fields import (
    always_mend,
    any_answer_mend,
    characters_mend,
    countries_mend,
    default_option_mend,
    deliver_the_only_one_mend,
    grade_words_mend,
    malformed_placeholder_mend,
    name_mend,
    option_value_mend,
    placeholder_mend,
    redundant_mend,
    reference_mend,
    remove_field_mend,
    repeats_nothing_mend,
    result_mend,
    scale_mend,
    second_name_mend,
    style_mend,
    survey_feedback_mend,
    survey_rating_mend,
    without_comparison_mend,
    without_empty_groups_mend,
)
from builder.form.mends.of_settings import (
    accent_mend,
    colour_mend,
    ink_mend,
    language_mend,
    new_form_id_mend,
    origin_mend,
    unique_languages_mend,
)
from builder.form.mends.ways import Mend, Mender, sets, swapped, value_at, within, without_entry
from builder.form.place import Place
from builder.form.project import Project
from builder.say import say

__all__ = ["MENDS", "Mend", "mend_of"]


def mend_of(
    code: str, project: Project, place: Place, found_in: Project | None = None
) -> Mend | None:
    """Return the mend of a finding; None if it has none.

    Args:
        code: The finding's code.
        project: The form as it is now, which may have changed since the finding.
        place: The finding's place.
        found_in: The form as it was checked; what has changed at the place since then is left
            alone. None if nothing can have changed.
    """
    mender = MENDS.get(code)
    if mender is None:
        return None
    try:
        if place.field_id:
            project.field(place.field_id)
        if found_in not in (None, project) and value_at(found_in, place) != value_at(
            project, place
        ):
            return None
        found = mender(project, place)
    except (KeyError, IndexError, AttributeError, TypeError):
        return None  # what it was about is not there any more, or is of another kind
    return found if found is not None and found.project != project else None


MENDS: Final[Mapping[str, Mender]] = {
    "language-missing": sets(say("Add English"), ("en",)),
    "language-malformed": language_mend,
    "language-duplicate": unique_languages_mend,
    "text-unusable": characters_mend,
    "form-id": new_form_id_mend,
    "name-missing": name_mend,
    "name-reserved": name_mend,
    "name-malformed": name_mend,
    "name-duplicate": second_name_mend,
    "name-style": style_mend,
    "nothing-delivered": deliver_the_only_one_mend,
    "rows": within(2, 20),
    "decimals": within(0, 6),
    "slider-required": sets(say("Require an answer"), value=True),
    "consent-optional": sets(say("Require the tick"), value=True),
    "date-order": swapped("earliest", "latest"),
    "time-order": swapped("earliest", "latest"),
    "reference-length": reference_mend,
    "scale": scale_mend,
    "grade-words": grade_words_mend,
    "country": countries_mend,
    "message-rule": without_entry(say("Remove the message")),
    "option-value": option_value_mend,
    "option-duplicate": option_value_mend,
    "default-option": default_option_mend,
    "condition-field": without_comparison_mend,
    "condition-needless": sets(say("Remove the condition"), None),
    "condition-always": always_mend,
    "condition-redundant": redundant_mend,
    "condition-any-answer": any_answer_mend,
    "condition-empty": without_empty_groups_mend,
    "placeholder-name": placeholder_mend,
    "placeholder-malformed": malformed_placeholder_mend,
    "equals": repeats_nothing_mend,
    "calculation-type": result_mend,
    "consent-prefill": sets(say("Fill in nothing"), None),
    "draft": within(0, 120),
    "step-empty": remove_field_mend(say("Remove the step")),
    "survey-rating": survey_rating_mend,
    "survey-feedback": survey_feedback_mend,
    "survey-delivered": sets(say("Deliver it"), value=True),
    "colour": colour_mend,
    "radius": within(0, 24),
    "contrast": accent_mend,
    "contrast-text": ink_mend,
    "base-url": origin_mend,
    "page-origin": origin_mend,
    "frame-ancestor": origin_mend,
    "integration-duplicate": without_entry(say("List it once")),
    "closing-delay": within(0, 60_000),
}
