"""Fields that ask for payment cards or passwords, which must not go into a conversation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from builder.check.findings import Finding
from builder.check.wording import called
from builder.form.fields import AnsweredField
from builder.form.kinds import kind_of
from builder.form.place import Place
from builder.form.project import Project
from builder.say import say

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
_PASSWORD: Final = (
    # English, German, French, Spanish, Portuguese, Polish, Czech, Indonesian, Romanian
    r"pass ?words?|passwd|pwd|pass ?phrase|pass ?code",
    r"passwort|kennwort|mot de passe|contrasena|senha|palavra passe|haslo|heslo|kata sandi",
    r"^(introduce(ti)? )?parola( ta| dvs| contului)?$",  # a word, in Italian
    # Greek, Bulgarian, Arabic, Hebrew
    r"κωδικ(οσ|ου|ο) προσβασησ|συνθηματικο|парола(та)?|كلمة (المرور|السر|مرور|سر)|סיסמ(ה|א|ת|תך)",
)
_PIN: Final = (
    (
        r"^(please )?(enter |type )?(your |the )?"
        r"((4|6|four|six) digit |card |atm |bank |sim |account )?pin$"
    ),
    r"pin ?(code|number|no|nr|nummer|kod|tan)|(code|codice|codigo|cod|kod|kode|numero|κωδικοσ) pin",
    r"geheimzahl|пин( код)?|رقم التعريف الشخصي|קוד סודי",
)
# Cards that are not used for payment.
_OTHER: Final = (
    r"id|identity|member|membership|loyalty|gift|library|health|insurance|sim|student|business|"
    r"boarding|parking|access|employee|staff|travel|oyster|green|blue|"
    r"ταυτοτητασ|μελουσ|υγειασ|ανεργιασ|identidad|identite|identita|identitate|fedelta|fidelite|"
    r"fidelidad|sanitaria|sanitario|vitale|embarque|cidadao|tozsamosci|miejskiej"
)
_TOKENS: Final = {
    "cc-number": say("a payment card"),
    "cc-csc": say("a card's security code"),
    "cc-exp": say("a card's expiry date"),
    "cc-exp-month": say("a card's expiry date"),
    "cc-exp-year": say("a card's expiry date"),
    "cc-name": say("a payment card"),
    "cc-type": say("a payment card"),
    "current-password": say("a password"),
    "new-password": say("a password"),
    "one-time-code": say("a code for signing in"),
}


def _plain(words: str) -> str:
    """Return words in small letters without accents."""
    apart = unicodedata.normalize("NFKD", words.casefold().replace("ł", "l"))
    return "".join(each for each in apart if not unicodedata.combining(each))


@cache
def _shape(*words: str) -> re.Pattern[str]:
    """Return a pattern that finds any of these words; compiling takes milliseconds, so it waits."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_plain, words))})(?!\w)")


_CARDS: Final = (
    (say("a payment card"), _CARD),
    (say("a card's security code"), _CODE),
    (say("a card's expiry date"), _EXPIRY),
)
_SECRETS: Final = ((say("a password"), _PASSWORD), (say("a PIN"), _PIN))
_PAYMENT: Final = _CARDS[0][0]


def check(project: Project) -> Iterator[Finding]:
    """Warn of fields that look as if they asked for a payment card, a password or a PIN."""
    for field in project.fields:
        # A yes-or-no answer cannot hold any of these.
        if not isinstance(field, AnsweredField) or kind_of(field).value == "boolean":
            continue
        whom = called(field, project)
        if asking := next(_asking_for_card(field), None):
            found, place = asking
            yield Finding(
                code="payment-card",
                severity="warning",
                place=place.in_field(field.id),
                text=say(
                    "{field} seems to ask for {asked}. A conversation is kept, and its agents "
                    "and other systems can read it, so card data must not go into it (PCI DSS). "
                    "Take payments on your payment provider's page.",
                    field=whom,
                    asked=found,
                ),
            )
        elif asking := next(_asking_for_secret(field), None):
            found, place = asking
            yield Finding(
                code="secret-answer",
                severity="warning",
                place=place.in_field(field.id),
                text=say(
                    "{field} seems to ask for {asked}. A conversation is kept, and its agents "
                    "and other systems can read it, so nothing that opens an account may go "
                    "into it. Let people sign in on a page of your own.",
                    field=whom,
                    asked=found,
                ),
            )


def _asking_for_card(field: AnsweredField) -> Iterator[tuple[str, Place]]:
    """Yield which card data a field seems to ask for, and the place that asks for it."""
    autofill = _autofill(field)
    if autofill.startswith("cc-") and autofill in _TOKENS:
        yield _TOKENS[autofill], Place(attribute="autocomplete")
    for attribute in ("label", "hint", "placeholder"):
        for tag, words in getattr(field, attribute, ()):
            if found := _card_in(words):
                yield found, Place(attribute=attribute, language=tag)
    if found := _card_in(field.name):
        yield found, Place(attribute="name")


def _asking_for_secret(field: AnsweredField) -> Iterator[tuple[str, Place]]:
    """Yield which secret a field seems to ask for, and the place that asks for it.

    A hint may well say that no password is needed, and what is chosen is none.
    """
    autofill = _autofill(field)
    if autofill in _TOKENS:
        yield _TOKENS[autofill], Place(attribute="autocomplete")
    # In India, a PIN code is a postal code.
    if field.choices() or autofill == "postal-code":
        return
    for tag, words in field.label:
        if found := _found(words, _SECRETS):
            yield found, Place(attribute="label", language=tag)
    if found := _found(field.name, _SECRETS):
        yield found, Place(attribute="name")


def _autofill(field: AnsweredField) -> str:
    """Return what the browser is told to fill in, without the section and sort of address."""
    return str(getattr(field, "autocomplete", "")).split(" ")[-1].lower()


def _card_in(words: str) -> str:
    """Return which card data some words seem to ask for; empty if they ask for none."""
    found = _found(words, _CARDS)
    return "" if found == _PAYMENT and _shape(_OTHER).search(_bare(words)) else found


def _found(words: str, named: tuple[tuple[str, tuple[str, ...]], ...]) -> str:
    return next((what for what, shapes in named if _shape(*shapes).search(_bare(words))), "")


@lru_cache(maxsize=4096)
def _bare(words: str) -> str:
    """Return words in small letters with single spaces; cardNumber and card_number are two."""
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", words)
    return re.sub(r"[\W_]+", " ", _plain(parted)).strip()
