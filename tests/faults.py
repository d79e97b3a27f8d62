"""Forms with one fault each, for every code of the checks, and exactly where the fault is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from builder.form import edits
from builder.form.conditions import Comparison, Group
from builder.form.fields import (
    NamedField,
    Option,
    Prefill,
    RatingField,
    RuleMessage,
    StepField,
    TextareaField,
    TextField,
)
from builder.form.place import Place
from builder.form.project import Integration, Project
from builder.form.texts import LocalText
from tests.projects import everything, options, words

Change = Callable[[Project], Project]
LONG = "x" * 10_001
ENGLISH = LocalText.of(en="Only")
GOOD = everything(key_fingerprint="0123456789abcdef" * 4)
_RATING = RatingField(id="f_r", name="rating", label=words("Rating"), required=True)
_FEEDBACK = TextareaField(id="f_f", name="feedback", label=words("Feedback"), max_length=280)
SURVEY = replace(GOOD, purpose="survey", fields=(_RATING, _FEEDBACK))


@dataclass(frozen=True)
class Fault:
    """A fault in a form that is good otherwise.

    Attributes:
        code: The code of its finding.
        place: Where it must be found.
        project: The form with the fault.
    """

    code: str
    place: Place
    project: Project

    def __str__(self) -> str:
        return f"{self.code} {self.place.path(self.project)}"


def _at(
    field_id: str = "",
    attribute: str = "",
    index: int | None = None,
    *,
    part: str = "",
    language: str = "",
) -> Place:
    return Place(field_id=field_id, attribute=attribute, index=index, part=part, language=language)


def _field(code: str, place: Place, **changes: Any) -> Fault:
    return Fault(code, place, edits.change_field(GOOD, place.field_id, **changes))


def _form(code: str, place: Place, **changes: Any) -> Fault:
    return Fault(code, place, replace(GOOD, **changes))


def _part(code: str, place: Place, **changes: Any) -> Fault:
    name = place.attribute.partition(".")[0]
    return Fault(code, place, replace(GOOD, **{name: replace(getattr(GOOD, name), **changes)}))


def _survey(code: str, place: Place, *fields: Any) -> Fault:
    return Fault(code, place, replace(SURVEY, fields=fields or SURVEY.fields))


def _labelled(*labels: LocalText) -> tuple[Option, ...]:
    return tuple(Option(value=f"v{i}", label=label) for i, label in enumerate(labels))


def _stale(en: str) -> LocalText:
    return words(en).from_source("el", "What it said before")


def _messages(*rules: str, text: LocalText | None = None) -> tuple[RuleMessage, ...]:
    return tuple(RuleMessage(rule=each, text=text or words("No.")) for each in rules)


def _reads(test: Any, *values: Any, field: str = "f_name") -> Comparison:
    return Comparison(field=field, test=test, values=values)


def _group(*conditions: Comparison | Group) -> Group:
    return Group(conditions=conditions)


_GOOD_TEST = _reads("filled")
# The third comparison is inside a group inside the group.
_NESTED = _group(_GOOD_TEST, _group(_GOOD_TEST, _reads("less", "x")))
_GONE = _group(_GOOD_TEST, _GOOD_TEST, _reads("filled", field="f_gone"))
_DEEP = _group(_group(_group(_group(_group(_group(_GOOD_TEST))))))
_ANY = Group(match="any", conditions=(_GOOD_TEST, _reads("empty")))
_INTEGRATIONS = GOOD.platform.integrations
_LONG_TEXTS = tuple(
    TextareaField(id=f"l{i}", name=f"l_{i}", label=words("Long"), max_length=10_000)
    for i in range(27)
)

FAULTS: tuple[Fault, ...] = (
    # texts
    _form("language-missing", _at("", "languages"), languages=()),
    _form("language-malformed", _at("", "languages", 2), languages=("en", "el", "\x1b")),
    _form("language-duplicate", _at("", "languages", 2), languages=("en", "el", "en")),
    _part("title-missing", _at("", "texts.title", language="en"), title=LocalText.of(el="Τίτλος")),
    _part("title-missing", _at("", "texts.title", language="en"), title=LocalText()),
    _form("form-empty", Place(), fields=()),
    _form("form-too-long", Place(), fields=tuple(replace(GOOD.fields[2], id=f"h{i}") for i in range(5001))),
    _field("label-missing", _at("f_name", "label", language="en"), label=LocalText.of(el="Όνομα")),
    _field("text-missing", _at("f_head", "text", language="en"), text=LocalText()),
    _field("text-missing", _at("f_link", "text", language="en"), text=LocalText()),
    _field("text-missing", _at("f_step2", "text", language="en"), text=LocalText()),
    _field("translation-missing", _at("f_name", "label", language="el"), label=ENGLISH),
    _field("translation-missing", _at("f_name", "hint", language="el"), hint=ENGLISH),
    _field("translation-missing", _at("f_order", "placeholder", language="el"), placeholder=ENGLISH),
    _field("translation-missing", _at("f_order", "pattern_message", language="el"), pattern_message=ENGLISH),
    _field("translation-missing", _at("f_para", "text", language="el"), text=ENGLISH),
    _field("translation-missing", _at("f_stars", "low_label", language="el"), low_label=ENGLISH),
    _field("translation-missing", _at("f_back", "yes_label", language="el"), yes_label=ENGLISH),
    _field("translation-missing", _at("f_pic", "alt", language="el"), alt=ENGLISH),
    _field(
        "translation-missing", _at("f_faces", "grade_words", 1, language="el"),
        grade_words=(words("Bad", "Κακή"), ENGLISH, words("Good", "Καλή")),
    ),
    _field(
        "translation-missing", _at("f_name", "messages", 1, part="text", language="el"),
        messages=(*_messages("required"), *_messages("too_long", text=ENGLISH)),
    ),
    *(
        _part("translation-missing", _at("", f"texts.{name}", language="el"), **{name: ENGLISH})
        for name in ("title", "intro", "submit", "success", "disclaimer")
    ),
    _part("translation-missing", _at("", "theme.logo_alt", language="el"), logo_alt=ENGLISH),
    _field("text-too-long", _at("f_name", "label", language="el"), label=words("x", LONG)),
    _part("text-too-long", _at("", "texts.intro", language="el"), intro=words("x", LONG)),
    _field("grade-words", _at("f_faces", "grade_words", 2, language="en"), grade_words=(words("a"), words("b"), LocalText.of(el="γ"))),
    _field("grade-words", _at("f_faces", "grade_words", 2), grade_words=(words("a"), words("b"))),
    _field("grade-words", _at("f_faces", "grade_words", 3), grade_words=(words("a"),) * 4),
    # characters
    _field("text-unusable", _at("f_name", "label", language="el"), label=words("x", "a\x07b")),
    _field("text-unusable", _at("f_name", "messages", 1, part="text", language="en"), messages=(*_messages("required"), *_messages("too_long", text=words("\x07", "x")))),
    _field("text-unusable", _at("f_reason", "options", 1, part="label", language="el"), options=_labelled(words("a"), words("b", "\x07"))),
    _field("text-unusable", _at("f_why", "show_if", 0), show_if=_reads("equals", "\x07", field="f_order")),
    _field("text-unusable", _at("f_why", "show_if", 1), show_if=_group(_GOOD_TEST, _reads("equals", "\x07"))),
    _form("text-unusable", _at("", "name"), name="\x07"),
    _part("text-unusable", _at("", "texts.success", language="el"), success=words("x", "\x07")),
    _field("translation-stale", _at("f_name", "label", language="el"), label=_stale("First name")),
    _field("translation-stale", _at("f_reason", "options", 1, part="label", language="el"), options=_labelled(words("a"), _stale("b"))),
    _part("translation-stale", _at("", "texts.title", language="el"), title=_stale("Title")),
    # page words
    _part("page-word-long", _at("", "page_words.sending", language="el"), sending=words("x", "x" * 501)),
    _part("page-word-placeholder", _at("", "page_words.next_try", language="en"), next_try=words("Soon", "Σε {seconds} δ")),
    _part("page-word-placeholder", _at("", "page_words.required", language="el"), required=words("{label}?", "{label} {min}")),
    _part("page-word-language", _at("", "page_words.done_title", language="el"), done_title=ENGLISH),
    _part("placeholder", _at("", "page_words.back", language="en"), back=words("Not {{f_name}}?", "Πίσω")),
    _part("text-unusable", _at("", "page_words.again", language="el"), again=words("x", "\x07")),
    # names
    _form("form-id", _at("", "id"), id="a b"),
    _field("name-missing", _at("f_name", "name"), name=""),
    _field("name-reserved", _at("f_name", "name"), name="tags"),
    _field("name-malformed", _at("f_name", "name"), name="first-name"),
    _field("name-duplicate", _at("f_name", "name"), name="reason"),
    _field("name-style", _at("f_name", "name"), name="firstName"),
    _field("name-case", _at("f_reason", "name"), name="FIRST_NAME"),
    _field("name-case", _at("f_topics", "options", 2, part="value"), options=options("news", "OFFERS", "offers"), max_choices=None),
    _field("option-name", _at("f_topics", "options", 2, part="value"), options=options("news", "offers", "all events")),
    _form("nothing-delivered", _at("f_src", "delivered"), fields=tuple(replace(f, delivered=False) if isinstance(f, NamedField) else f for f in GOOD.fields)),
    _part("submission-id", _at("", "platform.submission_id"), submission_id="first_name"),
    _field("parameter-name", _at("f_utm", "parameter"), parameter="user_id"),
    # fields
    _field("length", _at("f_name", "max_length"), max_length=0),
    _field("length", _at("f_name", "min_length"), min_length=65),
    _field("pattern", _at("f_order", "pattern"), pattern="(a+)+"),
    _field("default", _at("f_name", "default"), default="x" * 65),
    _field("default", _at("f_mail", "default"), default="no address"),
    _field("default", _at("f_slide", "default"), default=3),
    _field("rows", _at("f_note", "rows"), rows=1),
    _field("bounds", _at("f_qty", "max"), max=0),
    _field("bounds", _at("f_slide", "max"), max=1),
    _field("step", _at("f_qty", "step"), step=0),
    _field("decimals", _at("f_price", "decimals"), decimals=7),
    _field("slider-required", _at("f_slide", "required"), required=False),
    _field("date-bound", _at("f_date", "earliest"), earliest="tomorrow"),
    _field("date-order", _at("f_date", "latest"), latest="2019-01-01"),
    _field("time-bound", _at("f_time", "latest"), latest="25:00"),
    _field("time-order", _at("f_time", "latest"), latest="07:00"),
    _field("consent-optional", _at("f_agree", "required"), required=False),
    _field("constant-too-long", _at("f_src", "value"), value="x" * 513),
    _field("reference-length", _at("f_ref", "length"), length=3),
    _field("scale", _at("f_nps", "scale"), scale=11),
    _field("scale", _at("f_nps", "lowest"), lowest=2),
    _field("scale", _at("f_stars", "lowest"), lowest=0),
    _field("country", _at("f_land", "preferred", 1), preferred=("GR", "XX")),
    _field("country", _at("f_land", "countries", 0), countries=("Greece",), preferred=()),
    _field("country", _at("f_land", "default"), default="XX"),
    _field("picture", _at("f_pic", "source"), source="https://example.com/a.png"),
    _field("link", _at("f_link", "url"), url="http://example.com"),
    _field("unchanged", _at("f_link", "url"), url="https://example.com/"),
    _field("message-rule", _at("f_name", "messages", 1, part="rule"), messages=_messages("required", "requierd")),
    _field("message-rule", _at("f_name", "messages", 2, part="rule"), messages=_messages("required", "too_long", "required")),
    # options
    _field("options-few", _at("f_reason", "options"), options=options("a")),
    _field("options-many", _at("f_reason", "options", 1000), options=_labelled(*[words("x")] * 1001)),
    _field("option-value", _at("f_reason", "options", 2, part="value"), options=options("a", "b", "")),
    _field("option-duplicate", _at("f_reason", "options", 2, part="value"), options=options("a", "b", "a")),
    _field("option-label", _at("f_reason", "options", 1, part="label", language="en"), options=_labelled(words("a"), LocalText.of(el="β"))),
    _field("option-label", _at("f_reason", "options", 1, part="label", language="el"), options=_labelled(words("a"), words("b", LONG))),
    _field("option-translation", _at("f_reason", "options", 1, part="label", language="el"), options=_labelled(words("a"), ENGLISH, ENGLISH)),
    _field("option-translation", _at("f_topics", "options", 2, part="label", language="el"), options=_labelled(words("a"), words("b"), ENGLISH)),
    _field("default-option", _at("f_reason", "default"), default="gone"),
    _field("default-option", _at("f_topics", "default", 1), default=("news", "gone")),
    _field("default-option", _at("f_topics", "default", 1), default=("news", "news")),
    _field("choices-bounds", _at("f_topics", "max_choices"), max_choices=4),
    _field("choices-bounds", _at("f_topics", "min_choices"), min_choices=4, max_choices=None),
    _field("delimiter", _at("f_days", "delimiter"), delimiter=""),
    # references
    _field("condition-size", _at("f_why", "show_if"), show_if=_DEEP),
    _field("condition-empty", _at("f_why", "show_if"), show_if=_group(_GOOD_TEST, Group(conditions=()))),
    _field("condition-field", _at("f_why", "show_if", 2, part="field"), show_if=_GONE),
    _field("condition-field", _at("f_why", "required_if", 0, part="field"), required_if=_reads("filled", field="f_why")),
    _field("condition-value", _at("f_why", "show_if", 2), show_if=_NESTED),
    _field("condition-never", _at("f_why", "show_if", 1), show_if=_group(_GOOD_TEST, _reads("empty"))),
    _field("condition-always", _at("f_why", "show_if"), show_if=_ANY),
    _field("condition-any-answer", _at("f_why", "show_if", 0), show_if=_reads("in", True, False, field="f_back")),
    _field("condition-option", _at("f_why", "required_if", 0), required=False, required_if=_reads("equals", "gone", field="f_reason")),
    _field("condition-needless", _at("f_why", "required_if"), required=True, required_if=_reads("filled", field="f_reason")),
    _field("condition-redundant", _at("f_why", "show_if", 1), show_if=_group(_reads("equals", "x"), _GOOD_TEST)),
    _field("equals", _at("f_mail2", "equals"), equals="f_name"),
    _field("calculation", _at("f_total", "expression"), expression="{f_gone} + 1"),
    _field("calculation-type", _at("f_total", "result"), result="text"),
    _field("placeholder", _at("f_para", "text", language="el"), text=words("x", "{{f_gone}}")),
    _field("placeholder", _at("f_reason", "options", 1, part="label", language="el"), options=_labelled(words("a"), words("b", "{{f_gone}}"))),
    _part("placeholder", _at("", "texts.title", language="en"), title=words("{{f_name}}", "x")),
    _part("placeholder-name", _at("", "texts.success", language="el"), success=words("x", "{{first_name}}")),
    _field("placeholder-translation", _at("f_para", "text", language="el"), text=words("{{f_name|you}}", "{{f_name}}")),
    _field("placeholder-malformed", _at("f_order", "hint", language="el"), hint=words("x", "{{ f_name }}")),
    _field("prefill-name", _at("f_code", "prefill", part="name"), prefill=Prefill(source="parameter", name="a b")),
    _field("prefill-context", _at("f_code", "prefill", part="source"), prefill=Prefill(source="context", name="promo")),
    _field("prefill-context", _at("f_utm", "parameter"), source="context"),
    _field("consent-prefill", _at("f_agree", "prefill"), prefill=Prefill(source="parameter", name="agree")),
    # flow
    _part("draft", _at("", "flow.draft_minutes"), draft_minutes=121),
    _form("step-empty", _at("f_empty"), fields=(*GOOD.fields[:5], StepField(id="f_empty", text=words("Empty")), StepField(id="f_next", text=words("Next")), *GOOD.fields[5:])),
    _survey("survey-rating", _at("", "purpose"), _FEEDBACK),
    _survey("survey-rating", _at("f_r", "scale"), replace(_RATING, scale=10), _FEEDBACK),
    _survey("survey-rating", _at("f_r", "required"), replace(_RATING, required=False), _FEEDBACK),
    _survey("survey-rating", _at("f_r", "show_if"), _FEEDBACK, replace(_RATING, show_if=_reads("filled", field="f_f"))),
    _survey("survey-rating", _at("f_t", "name"), TextField(id="f_t", name="rating", label=words("Rating")), _FEEDBACK),
    _survey("survey-feedback", _at("f_f", "max_length"), _RATING, replace(_FEEDBACK, max_length=281)),
    _survey("survey-feedback", _at("f_t"), _RATING, TextField(id="f_t", name="feedback", label=words("Feedback"))),
    _survey("survey-delivered", _at("f_f", "delivered"), _RATING, replace(_FEEDBACK, delivered=False)),
    _survey("survey-fields", _at("f_name"), *SURVEY.fields, GOOD.field("f_name")),
    # look
    _part("logo", _at("", "theme.logo"), logo="https://example.com/a.png"),
    _part("colour", _at("", "theme.accent"), accent="red"),
    _part("colour", _at("", "theme.ink"), ink="red"),
    _part("radius", _at("", "theme.radius"), radius=25),
    _part("contrast", _at("", "theme.accent"), accent="#ffe600"),
    _part("contrast-text", _at("", "theme.ink"), ink="#eeeeee"),
    # platform and hosting
    _part("base-url", _at("", "platform.base_url"), base_url="http://x.test"),
    _part("issuer", _at("", "platform.issuer"), issuer=""),
    _part("integration-malformed", _at("", "platform.integrations", 1, part="channel"), integrations=(_INTEGRATIONS[0], Integration(channel="a b", integration_id="x"))),
    _part("integration-malformed", _at("", "platform.integrations", 2, part="integration_id"), integrations=(*_INTEGRATIONS[:2], Integration(channel="viber", integration_id=""))),
    _part("integration-duplicate", _at("", "platform.integrations", 3, part="integration_id"), integrations=(*_INTEGRATIONS, _INTEGRATIONS[0])),
    _part("integrations-empty", _at("", "platform.integrations"), integrations=()),
    _form("key-malformed", _at("", "key_fingerprint"), key_fingerprint="abc"),
    _form("key-missing", _at("", "key_fingerprint"), key_fingerprint=""),
    _part("backend-url", _at("", "hosting.backend_url"), backend_url="x.test"),
    _part("page-origin", _at("", "hosting.page_origins", 1), page_origins=("https://x.test", "*")),
    _part("page-origins-empty", _at("", "hosting.page_origins"), backend_url="https://x.test"),
    _part("frame-ancestor", _at("", "hosting.frame_ancestors", 2), frame_ancestors=("https://x.test", "https://y.test", "*")),
    _part("frame-ancestors-empty", _at("", "hosting.frame_ancestors"), frame_ancestors=()),
    _form("closing-delay", _at("", "closing_delay_ms"), closing_delay_ms=60_001),
    # size and content
    _form("size", _at("l10", "max_length"), fields=(*GOOD.fields, *_LONG_TEXTS)),
    _field("payment-card", _at("f_name", "label", language="en"), label=words("Card number", "Αριθμός")),
    _field("payment-card", _at("f_name", "hint", language="el"), hint=words("As printed", "Αριθμός κάρτας")),
    _field("secret-answer", _at("f_name", "label", language="en"), label=words("Password", "Κάτι")),
    _field("secret-answer", _at("f_name", "name"), name="pin_code"),
    _field("payment-card", _at("f_name", "name"), name="card_number"),
    _field("payment-card", _at("f_name", "autocomplete"), autocomplete="cc-number"),
)  # fmt: skip
