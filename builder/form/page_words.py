"""The page's own words, which a form may say in its own way: what each is called and where it is.

The words themselves are in ``templates/locales``, by the same keys. The word of the send button and
the text after sending are texts of the form (:class:`builder.form.project.FormTexts`).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from builder.form.texts import LocalText
from builder.value import dataclass

# No word of the page may be longer, in characters.
WORD_MAX: Final = 500


@dataclass(frozen=True, kw_only=True)
class PageWords:
    """The form's own way to say what the page says by itself.

    Each attribute is the key of one of :data:`PAGE_WORDS`. Where it has no wording in a language,
    the page's own word of that language stays.
    """

    next: LocalText = LocalText()
    back: LocalText = LocalText()
    review_title: LocalText = LocalText()
    change: LocalText = LocalText()
    not_answered: LocalText = LocalText()
    step_of: LocalText = LocalText()
    optional: LocalText = LocalText()
    choose: LocalText = LocalText()
    yes: LocalText = LocalText()
    no: LocalText = LocalText()
    new_window: LocalText = LocalText()
    counter: LocalText = LocalText()
    summary_title: LocalText = LocalText()
    error_title: LocalText = LocalText()
    sending: LocalText = LocalText()
    saved: LocalText = LocalText()
    unsent: LocalText = LocalText()
    next_try: LocalText = LocalText()
    kept: LocalText = LocalText()
    busy: LocalText = LocalText()
    refused: LocalText = LocalText()
    done_title: LocalText = LocalText()
    saved_title: LocalText = LocalText()
    saved_text: LocalText = LocalText()
    return_to_chat: LocalText = LocalText()
    again: LocalText = LocalText()
    unconfirmed_title: LocalText = LocalText()
    unconfirmed_text: LocalText = LocalText()
    reopen_title: LocalText = LocalText()
    reopen_text: LocalText = LocalText()
    no_script: LocalText = LocalText()
    required: LocalText = LocalText()
    required_choice: LocalText = LocalText()
    required_tick: LocalText = LocalText()
    characters: LocalText = LocalText()
    too_short: LocalText = LocalText()
    too_long: LocalText = LocalText()
    digits: LocalText = LocalText()
    pattern: LocalText = LocalText()
    email: LocalText = LocalText()
    phone: LocalText = LocalText()
    url: LocalText = LocalText()
    number: LocalText = LocalText()
    integer: LocalText = LocalText()
    decimals: LocalText = LocalText()
    too_small: LocalText = LocalText()
    too_large: LocalText = LocalText()
    step: LocalText = LocalText()
    option: LocalText = LocalText()
    too_few: LocalText = LocalText()
    too_many: LocalText = LocalText()
    date: LocalText = LocalText()
    time: LocalText = LocalText()
    datetime: LocalText = LocalText()
    year: LocalText = LocalText()
    too_early: LocalText = LocalText()
    too_late: LocalText = LocalText()
    mismatch: LocalText = LocalText()


@dataclass(frozen=True)
class PageWord:
    """What is known about one of the page's own words.

    Attributes:
        called: What to call it in a sentence, such as ``the heading after sending``.
        shown: Where or when people see it, as a phrase.
        longest: How many characters fit well into its place.
        answers: Whether it may hold answers, as it is shown when all fields are answered.
        references: Whether it may hold random references, too, as it is shown once they are made.
    """

    called: str
    shown: str
    longest: int
    answers: bool = False
    references: bool = False


def _message(broken: str) -> PageWord:
    return PageWord(f"the message that {broken}", "At a field, and above the form", 160)


PAGE_WORDS: Final = MappingProxyType(
    {
        "next": PageWord("the button for the next step", "On a form of several steps", 24),
        "back": PageWord(
            "the button for the step before", "On a form of several steps, and on the review", 24
        ),
        "review_title": PageWord(
            "the heading of the review", "Above all answers, before they are sent", 60, answers=True
        ),
        "change": PageWord(
            "the button that changes an answer", "On the review, beside each answer", 24
        ),
        "not_answered": PageWord("the words for no answer", "On the review", 40),
        "step_of": PageWord(
            "the note how far one has come", "Above the title, on a form of several steps", 40
        ),
        "optional": PageWord("the mark of what may be left empty", "Behind a label", 24),
        "choose": PageWord("the first entry of a list", "In a list, until something is chosen", 40),
        "yes": PageWord(
            "the word for yes", "At a field with yes and no, and where such an answer is shown", 24
        ),
        "no": PageWord(
            "the word for no", "At a field with yes and no, and where such an answer is shown", 24
        ),
        "new_window": PageWord(
            "the remark that a link opens a new tab", "Behind a link, for screen readers", 60
        ),
        "counter": PageWord("the count of characters", "Below a text that is nearly full", 60),
        "summary_title": PageWord(
            "the heading above the problems", "Above the form, when an answer is wrong", 60
        ),
        "error_title": PageWord(
            "the tab's title when an answer is wrong", "In the browser's tab", 60
        ),
        "sending": PageWord(
            "what is said while sending", "Below the send button", 60, answers=True
        ),
        "saved": PageWord(
            "what is said once the answers are saved",
            "Below the send button, until they are delivered",
            120,
            answers=True,
        ),
        "unsent": PageWord(
            "what is said when sending fails", "Below the send button, before the next try", 200
        ),
        "next_try": PageWord("the time until the next try", "Below the send button", 60),
        "kept": PageWord(
            "what is said when answers wait to be sent",
            "Below the send button, after the last try or a change",
            200,
        ),
        "busy": PageWord(
            "what is said when too many people send",
            "Below the send button, before the next try",
            200,
        ),
        "refused": PageWord(
            "what is said when the answers are refused", "Below the send button", 200
        ),
        "done_title": PageWord(
            "the heading after sending", "On the last screen", 60, answers=True, references=True
        ),
        "saved_title": PageWord(
            "the heading once the answers are saved",
            "On the last screen, if they are delivered later",
            60,
            answers=True,
            references=True,
        ),
        "saved_text": PageWord(
            "the text once the answers are saved",
            "On the last screen, if they are delivered later",
            300,
            answers=True,
            references=True,
        ),
        "return_to_chat": PageWord(
            "the way back to the chat", "On the last screen", 200, answers=True, references=True
        ),
        "again": PageWord(
            "the button that begins again", "On the last screen, when the page is loaded again", 24
        ),
        "unconfirmed_title": PageWord(
            "the heading when nobody confirmed the answers",
            "On the last screen of a form that sends once only",
            80,
            answers=True,
        ),
        "unconfirmed_text": PageWord(
            "the text when nobody confirmed the answers",
            "On the last screen of a form that sends once only",
            300,
            answers=True,
        ),
        "reopen_title": PageWord(
            "the heading of a page without a conversation",
            "In place of the form, when it was not opened from a chat",
            80,
        ),
        "reopen_text": PageWord(
            "the text of a page without a conversation",
            "In place of the form, when it was not opened from a chat",
            300,
        ),
        "no_script": PageWord(
            "the text where the page cannot work", "In place of the form, in an old browser", 300
        ),
        "required": _message("nothing was answered"),
        "required_choice": _message("nothing was chosen"),
        "required_tick": _message("something was not ticked"),
        "characters": _message("an answer has characters that cannot be used"),
        "too_short": _message("a text is too short"),
        "too_long": _message("a text is too long"),
        "digits": _message("there are no digits"),
        "pattern": _message("a text does not have the form asked for"),
        "email": _message("it is no e-mail address"),
        "phone": _message("it is no telephone number"),
        "url": _message("it is no web address"),
        "number": _message("it is no number"),
        "integer": _message("it is no whole number"),
        "decimals": _message("a number has too many decimals"),
        "too_small": _message("a number is too small"),
        "too_large": _message("a number is too large"),
        "step": _message("a number is between two steps"),
        "option": _message("a choice is not in its list"),
        "too_few": _message("too few options are chosen"),
        "too_many": _message("too many options are chosen"),
        "date": _message("it is no date"),
        "time": _message("it is no time"),
        "datetime": _message("it is no date with a time"),
        "year": _message("a year does not have four digits"),
        "too_early": _message("a date or time is too early"),
        "too_late": _message("a date or time is too late"),
        "mismatch": _message("two answers differ"),
    }
)
