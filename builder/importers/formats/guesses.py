"""Which kind a field has whose source does not say it: by its label, name and properties."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any, Final

from builder.form.texts import LocalText

MANY: Final = 7  # more options than these are easier found in a list that opens
# The first that fits wins: "e-mail of the company" is an address, not a company.
_BY_WORDS: Final = tuple(
    (kind, re.compile(rf"\b(?:{words})", re.IGNORECASE))
    for kind, words in (
        ("email", r"e-?mail|correo|courriel|ηλεκτρ"),
        ("phone", r"phone|tel\b|telephone|mobile|τηλεφων|κινητ|telefon|telefono"),
        ("url", r"url\b|web ?site|homepage|ιστοσελιδ|web page"),
        ("country", r"country|χωρα|land\b|pais\b|pays\b"),
        ("datetime", r"date and time|appointment|ραντεβου"),
        ("date", r"date\b|birthday|day of birth|ημερομηνια|datum|fecha|γεννηση"),
        ("time", r"time\b|hour\b|ωρα\b"),
        ("integer", r"age\b|how many|number of|quantity|count\b|ηλικια|ποσ(?:α|οι|ες)\b"),
        ("decimal", r"price|amount|cost\b|budget|salary|τιμη|ποσο\b"),
        ("consent", r"i (?:agree|accept|consent)|consent\b|συμφωνω|αποδεχομαι"),
        ("textarea", r"comment|message|description|remarks|notes\b|σχολι|μηνυμα|περιγραφη"),
        ("yesno", r"(?:do|are|have|is|would|did|can) (?:you|your|this|it)\b.*\?"),
    )
)


def guessed_kind(label: LocalText, name: str, values: Mapping[str, Any]) -> str:
    """Return the kind that label, name, options and bounds speak for."""
    if options := values.get("options"):
        return "radio" if len(options) <= MANY else "select"
    words = " / ".join([*(wording for _, wording in label), name.replace("_", " ")])
    # Without accents, as people leave them out in capitals.
    plain = "".join(
        each for each in unicodedata.normalize("NFKD", words) if not unicodedata.combining(each)
    )
    return next((kind for kind, pattern in _BY_WORDS if pattern.search(plain)), "text")
