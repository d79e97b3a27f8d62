"""E-mail, telephone and web addresses as people paste them; twins: ``rules/email.js`` etc.

A text that is not an address may hold one: it is extracted from what was pasted with it. All texts
here were cleaned by ``clean_code``: their white space is single spaces.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from .characters import CONTROL, ascii_digits, clean_code

_URL_MAX = 2000


@dataclass(frozen=True, slots=True)
class AddressRule:
    """What an address of a kind is.

    Attributes:
        most: Its greatest number of code points.
        shape: The pattern of the whole of it.
        mended: Extracts it from what was pasted with it.
    """

    most: int
    shape: re.Pattern[str]
    mended: Callable[[str], str]

    def fits(self, text: str) -> bool:
        """Tell whether a cleaned text is one."""
        short = len(text) <= self.most
        return short and not CONTROL.search(text) and bool(self.shape.fullmatch(text))


def read_address(rule: AddressRule, raw: str) -> tuple[str, bool]:
    """Return the address in a text, and whether it is valid; empty if the text holds nothing."""
    typed = clean_code(raw)
    fits = rule.fits(typed)
    # The limit keeps this quick.
    value = typed if fits or len(typed) > _URL_MAX else rule.mended(typed)
    return (value, True) if rule.fits(value) else (typed, False)


# HTML's rule (WHATWG, "valid e-mail address"), with letters of all scripts; the lookahead is for
# the labels of the domain: up to 63 characters, with no hyphen at an end.
_EMAIL = re.compile(
    r'[^\x00- "(),:;<>@\[-\]\x7f-\xa0«»\u2000-\u206f]{1,64}'
    r"@(?![-.]|.*(?:[-.]\.|\.-|[-.]$|[^.]{64}))[^\x00-,/:-@\[-`{-\xa0«»\u2000-\u206f]+"
)
# A name and angle brackets; quotes, brackets and the end of a sentence; a link.
_WRAPPINGS = (
    re.compile("^[^<]*<|>[^<]*$"),
    re.compile("^[\"'“”„«»‘’()\\[\\],;:. ]+|[\"'“”„«»‘’()\\[\\],;:. ]+$"),
    re.compile(r"^mailto:[ /]*|\?.*$", re.IGNORECASE),
)
# Five to fifteen digits (ITU-T E.164 allows fifteen), with the usual punctuation, and an extension.
_PHONE = re.compile(
    r"[ (]*\+?(?:[ ()./-]*[0-9]){5,15}[ ()./-]*(?:[,;]? ?(?:ext|x|#)[ .:=]*[0-9]{1,6})?",
    re.IGNORECASE,
)
_TEL = re.compile("^tel[.: ]*|[,;]$", re.IGNORECASE)
# Characters that no host name of the URL Standard may have, and the end of a sentence.
_HOST = r'[^\x00- "#%,./:;<>?@\[\\\]^`{|}]+'
_PORT = "(?::(?:[0-5]?[0-9]{1,4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?"
_URL = re.compile(rf"https?://{_HOST}(?:\.{_HOST})+{_PORT}(?:[/?#][^ ]*)?")
_QUOTED = re.compile("^[<\"'“„«‘](.*)[>\"'”“»’]$")
_SCHEME = re.compile(r"^(?:(https?):[/\\]*|//)?(.*)$", re.IGNORECASE | re.DOTALL)
_PERIOD = re.compile("^([^/?#]*[^/?#.,;])[.,;]+$")


def _bare_email(text: str) -> str:
    for each in _WRAPPINGS:
        text = each.sub("", text)
    return text


def _bare_phone(text: str) -> str:
    # The long vowel mark of Japanese keyboards stands for a hyphen.
    return _TEL.sub("", ascii_digits(text).replace("\u30fc", "-"))


def _whole_url(text: str) -> str:
    """Return an address with its scheme; https if it has none."""
    scheme, rest = _SCHEME.sub(r"\1 \2", _QUOTED.sub(r"\1", text)).split(" ", 1)
    # After a host without a path, the end of a sentence is not part of the address.
    return f"{scheme.lower() or 'https'}://" + _PERIOD.sub(r"\1", rest)


EMAIL = AddressRule(254, _EMAIL, _bare_email)
PHONE = AddressRule(40, _PHONE, _bare_phone)
URL = AddressRule(_URL_MAX, _URL, _whole_url)
