"""Fields that ask for payment cards; card data must not go into a conversation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final

from builder.check.findings import Finding
from builder.check.wording import called
from builder.form.fields import AnsweredField
from builder.form.kinds import kind_of
from builder.form.place import Place
from builder.form.project import Project

_CARD: Final = (
    # English, Spanish, Portuguese, Italian, French, Romanian, German, Polish, Czech, Indonesian
    r"(credit|debit|payment|bank) ?card ?(number|no|num|nr|details|holder|pan)?",
    r"(card|cc)( s)? ?(number|no|num|nr|pan)",
    r"number o[fn] (the |your )?(front of (the |your )?)?((credit|debit|bank) )?card",
    r"mastercard|master card|maestro|amex|american express|visa card",  # a visa is for travel, too
    r"primary account number|name on (the |your )?card|card ?holder( s)?( name)?",
    (
        r"(numero|numar(ul)?|n|nr|no|n o) ?(de|da|do|della|du|la)? ?(la|el|a|il)? ?"
        r"(tarjeta|cartao|carta( di credito)?|carte( bancaire| bleue| de credit)?|card(ul|ului)?)"
    ),
    r"tarjeta de (credito|debito)|cartao de (credito|debito)|carta di (credito|debito)",
    r"carte (bancaire|bleue|de credit)|card de (credit|debit)",
    r"titular (de la tarjeta|do cartao)|titulaire de la carte|karteninhaber(in)?",
    r"(kredit|debit|bank|zahlungs) ?karten? ?(nummer|nr|daten)?|kartennummer",
    r"(numer|nr) (karty|karty kredytowej|karty platniczej)|karta (kredytowa|platnicza)",
    r"cislo (karty|platebni karty|kreditni karty)|(kreditni|platebni) karta",
    r"(nomor )?kartu (kredit|debit)|nomor kartu",
    # Greek, Bulgarian, Arabic, Hebrew
    r"(αριθμοσ )?(πιστωτικη|χρεωστικη|πιστωτικησ|χρεωστικησ)σ? καρτα?σ?",
    r"(αριθμοσ?|αρ) (τησ )?καρτασ",
    r"номер (на )?(банковата |кредитната |дебитната )?карта(та)?|(кредитна|дебитна|банкова) карта",
    r"رقم (البطاقة|بطاقة)|بطاقة (ال)?(ائتمان|مصرفية|بنكية)",
    r"מספר (ה)?כרטיס|כרטיס (ה)?אשראי",
)
_CODE: Final = (
    r"cvv ?2?|cvc ?2?|cvn|csc|card (verification|security) (code|value|number)",
    r"(3|4|three|four) digits? (security )?(code|number)|(3|4) digits on the back.*",
    r"security code|codigo de seguranca|codigo de seguridad|codice di sicurezza",
    r"code de securite|cryptogramme( visuel)?|cod(ul)? (cvv|cvc|de securitate)",
    r"prufnummer|prufziffer|kartenprufnummer|sicherheitscode",
    r"kod (cvv|cvc|zabezpieczajacy|bezpieczenstwa)|bezpecnostni kod|kode keamanan",
    r"κωδικοσ (ασφαλειασ|cvv|cvc)|(τριψηφιοσ|3ψηφιοσ) κωδικοσ",
    r"код за сигурност|رمز (الأمان|التحقق)|קוד (אבטחה|ביטחון)",
)
_EXPIRY: Final = (
    r"card ?(expiry|expiration|exp|expires|valid (thru|until|to))( date)?",
    r"(expiry|expiration) (date|month|year)? ?of (the |your )?card",
    r"valid thru|cc ?exp( month| year)?|mm (yy|yyyy)|μμ (εε|χχ)",
    r"ημερομηνια ληξησ (τησ )?καρτασ|ληξη καρτασ|(caducidad|vencimiento) de la tarjeta",
    r"validade do cartao|scadenza (della )?carta|(date d )?expiration de la carte",
    r"kartenablaufdatum|karte gultig bis",
)
# Cards that are not used for payment.
_OTHER: Final = (
    r"id|identity|member|membership|loyalty|gift|library|health|insurance|sim|student|business|"
    r"boarding|parking|access|employee|staff|travel|oyster|green|blue|"
    r"ταυτοτητασ|μελουσ|υγειασ|ανεργιασ|identidad|identite|identita|identitate|fedelta|fidelite|"
    r"fidelidad|sanitaria|sanitario|vitale|embarque|cidadao|tozsamosci|miejskiej"
)
_TOKENS: Final = {
    "cc-number": "a payment card",
    "cc-csc": "a card’s security code",
    "cc-exp": "a card’s expiry date",
    "cc-exp-month": "a card’s expiry date",
    "cc-exp-year": "a card’s expiry date",
    "cc-name": "a payment card",
    "cc-type": "a payment card",
}


def _plain(words: str) -> str:
    """Return words in small letters without accents."""
    apart = unicodedata.normalize("NFKD", words.casefold().replace("ł", "l"))
    return "".join(each for each in apart if not unicodedata.combining(each))


@cache
def _shape(*words: str) -> re.Pattern[str]:
    """Return a pattern that finds any of these words; compiling takes milliseconds, so it waits."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_plain, words))})(?!\w)")


_NAMED: Final = (
    ("a payment card", _CARD),
    ("a card’s security code", _CODE),
    ("a card’s expiry date", _EXPIRY),
)
_PAYMENT: Final = _NAMED[0][0]


def check(project: Project) -> Iterator[Finding]:
    """Warn of fields that look as if they asked for the number or code of a payment card."""
    for field in project.fields:
        # A yes-or-no answer cannot hold a card number.
        if not isinstance(field, AnsweredField) or kind_of(field).value == "boolean":
            continue
        if asking := next(_asking(field), None):
            found, place = asking
            yield Finding(
                code="payment-card",
                severity="warning",
                place=place.in_field(field.id),
                text=f"{called(field, project)} seems to ask for {found}. Card data must not go "
                "into a conversation (PCI DSS): take payments on your payment provider’s page.",
            )


def _asking(field: AnsweredField) -> Iterator[tuple[str, Place]]:
    """Yield which card data a field seems to ask for, and the place that asks for it."""
    token = str(getattr(field, "autocomplete", "")).split(" ")[-1].lower()
    if token in _TOKENS:
        yield _TOKENS[token], Place(attribute="autocomplete")
    for attribute in ("label", "hint", "placeholder"):
        for tag, words in getattr(field, attribute, ()):
            if found := _asked_for(words):
                yield found, Place(attribute=attribute, language=tag)
    if found := _asked_for(field.name):
        yield found, Place(attribute="name")


def _asked_for(words: str) -> str:
    """Return which card data some words seem to ask for; empty if they ask for none."""
    # cardNumber and card_number are two words each.
    plain = re.sub(r"[\W_]+", " ", _plain(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", words))).strip()
    found = next((what for what, named in _NAMED if _shape(*named).search(plain)), "")
    return "" if found == _PAYMENT and _shape(_OTHER).search(plain) else found
