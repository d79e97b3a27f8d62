"""The page's own words, which a form may say in its own way: what each is called and where it is.

The words themselves are in ``templates/locales``, by the same keys. The word of the send button and
the text after sending are texts of the form (:class:`builder.form.project.FormTexts`).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from builder.form.texts import LocalText
from builder.say import say
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


def _message(called: str) -> PageWord:
    return PageWord(called, say("At a field, and above the form"), 160)


PAGE_WORDS: Final = MappingProxyType(
    {
        "next": PageWord(
            say("the button for the next step"), say("On a form of several steps"), 24
        ),
        "back": PageWord(
            say("the button for the step before"),
            say("On a form of several steps, and on the review"),
            24,
        ),
        "review_title": PageWord(
            say("the heading of the review"),
            say("Above all answers, before they are sent"),
            60,
            answers=True,
        ),
        "change": PageWord(
            say("the button that changes an answer"), say("On the review, beside each answer"), 24
        ),
        "not_answered": PageWord(say("the words for no answer"), say("On the review"), 40),
        "step_of": PageWord(
            say("the note how far one has come"),
            say("Above the title, on a form of several steps"),
            40,
        ),
        "optional": PageWord(say("the mark of what may be left empty"), say("Behind a label"), 24),
        "choose": PageWord(
            say("the first entry of a list"), say("In a list, until something is chosen"), 40
        ),
        "yes": PageWord(
            say("the word for yes"),
            say("At a field with yes and no, and where such an answer is shown"),
            24,
        ),
        "no": PageWord(
            say("the word for no"),
            say("At a field with yes and no, and where such an answer is shown"),
            24,
        ),
        "new_window": PageWord(
            say("the remark that a link opens a new tab"),
            say("Behind a link, for screen readers"),
            60,
        ),
        "counter": PageWord(
            say("the count of characters"), say("Below a text that is nearly full"), 60
        ),
        "summary_title": PageWord(
            say("the heading above the problems"),
            say("Above the form, when an answer is wrong"),
            60,
        ),
        "error_title": PageWord(
            say("the tab's title when an answer is wrong"), say("In the browser's tab"), 60
        ),
        "sending": PageWord(
            say("what is said while sending"), say("Below the send button"), 60, answers=True
        ),
        "saved": PageWord(
            say("what is said once the answers are saved"),
            say("Below the send button, until they are delivered"),
            120,
            answers=True,
        ),
        "unsent": PageWord(
            say("what is said when sending fails"),
            say("Below the send button, before the next try"),
            200,
        ),
        "next_try": PageWord(say("the time until the next try"), say("Below the send button"), 60),
        "kept": PageWord(
            say("what is said when answers wait to be sent"),
            say("Below the send button, after the last try or a change"),
            200,
        ),
        "busy": PageWord(
            say("what is said when too many people send"),
            say("Below the send button, before the next try"),
            200,
        ),
        "refused": PageWord(
            say("what is said when the answers are refused"), say("Below the send button"), 200
        ),
        "done_title": PageWord(
            say("the heading after sending"),
            say("On the last screen"),
            60,
            answers=True,
            references=True,
        ),
        "saved_title": PageWord(
            say("the heading once the answers are saved"),
            say("On the last screen, if they are delivered later"),
            60,
            answers=True,
            references=True,
        ),
        "saved_text": PageWord(
            say("the text once the answers are saved"),
            say("On the last screen, if they are delivered later"),
            300,
            answers=True,
            references=True,
        ),
        "return_to_chat": PageWord(
            say("the way back to the chat"),
            say("On the last screen"),
            200,
            answers=True,
            references=True,
        ),
        "again": PageWord(
            say("the button that begins again"),
            say("On the last screen, when the page is loaded again"),
            24,
        ),
        "unconfirmed_title": PageWord(
            say("the heading when nobody confirmed the answers"),
            say("On the last screen of a form that sends once only"),
            80,
            answers=True,
        ),
        "unconfirmed_text": PageWord(
            say("the text when nobody confirmed the answers"),
            say("On the last screen of a form that sends once only"),
            300,
            answers=True,
        ),
        "reopen_title": PageWord(
            say("the heading of a page without a conversation"),
            say("In place of the form, when it was not opened from a chat"),
            80,
        ),
        "reopen_text": PageWord(
            say("the text of a page without a conversation"),
            say("In place of the form, when it was not opened from a chat"),
            300,
        ),
        "no_script": PageWord(
            say("the text where the page cannot work"),
            say("In place of the form, in an old browser"),
            300,
        ),
        "required": _message(say("the message that nothing was answered")),
        "required_choice": _message(say("the message that nothing was chosen")),
        "required_tick": _message(say("the message that something was not ticked")),
        "characters": _message(
            say("the message that an answer has characters that cannot be used")
        ),
        "too_short": _message(say("the message that a text is too short")),
        "too_long": _message(say("the message that a text is too long")),
        "digits": _message(say("the message that there are no digits")),
        "pattern": _message(say("the message that a text does not have the form asked for")),
        "email": _message(say("the message that it is no e-mail address")),
        "phone": _message(say("the message that it is no telephone number")),
        "url": _message(say("the message that it is no web address")),
        "number": _message(say("the message that it is no number")),
        "integer": _message(say("the message that it is no whole number")),
        "decimals": _message(say("the message that a number has too many decimals")),
        "too_small": _message(say("the message that a number is too small")),
        "too_large": _message(say("the message that a number is too large")),
        "step": _message(say("the message that a number is between two steps")),
        "option": _message(say("the message that a choice is not in its list")),
        "too_few": _message(say("the message that too few options are chosen")),
        "too_many": _message(say("the message that too many options are chosen")),
        "date": _message(say("the message that it is no date")),
        "time": _message(say("the message that it is no time")),
        "datetime": _message(say("the message that it is no date with a time")),
        "year": _message(say("the message that a year does not have four digits")),
        "too_early": _message(say("the message that a date or time is too early")),
        "too_late": _message(say("the message that a date or time is too late")),
        "mismatch": _message(say("the message that two answers differ")),
    }
)


def page_word_at(attribute: str) -> PageWord | None:
    """Return the word of the page that an attribute such as ``page_words.next`` holds, if any."""
    holder, _, key = attribute.partition(".")
    return PAGE_WORDS[key] if holder == "page_words" else None
