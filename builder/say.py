"""What the app says to people, in the language that they have chosen.

Every text that a person reads in the window goes through :func:`say` or :func:`say_count`, in
the layer where it is written. It is written in English. The window hands over Qt's translations
(:func:`speak`) before it imports anything that says something, so the tables of a module can say
their texts as they are made. The command line speaks English: nobody hands it a translation.

What a form or a bundle says (``templates/locales``) and what the backend answers are other things.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from string import Formatter
from typing import Any, Final, Protocol

from builder.value import dataclass

# What stands between them is ordered apart (Unicode Standard Annex 9).
ISOLATES: Final = "\u2068\u2069"
_ISOLATED: Final = "\u2068{}\u2069"


@dataclass(frozen=True)
class Speech:
    """How English is put into another language.

    Attributes:
        translate: Gets an English text and a count, or none; returns its translation.
        isolates: Whether what is put into a text is ordered apart, as a text in a language that is
            written from right to left needs.
        language: The code of the other language.
    """

    translate: Callable[[str, int | None], str]
    isolates: bool = False
    language: str = "en"


class _Said(str):
    """A text in another language, which knows the English one: several may be said alike."""

    __slots__ = ("english",)

    english: str


class Say(Protocol):
    """What says a text: :func:`say`, or what takes its place where a text stays English."""

    def __call__(self, text: str, /, **values: object) -> str:
        """Return the text, with the values in it."""


class _Isolating(Formatter):
    """Puts values into a text so that they do not reorder what is around them."""

    def format_field(self, value: object, format_spec: str) -> str:
        return _ISOLATED.format(super().format_field(value, format_spec))


_ISOLATING: Final = _Isolating()
_speech: Speech | None = None
_originals: dict[str, str] = {}


def speak(speech: Speech | None) -> None:
    """Choose the language of all texts that are said from now on.

    Args:
        speech: How to put English into it; none for English.
    """
    global _speech  # noqa: PLW0603 - a process speaks one language
    _speech = speech
    _originals.clear()


def language_said() -> str:
    """Return the code of the language that texts are said in."""
    return "en" if _speech is None else _speech.language


def original(text: str) -> str:
    """Return the English text that was said as this one; the text itself if none was.

    Args:
        text: The text as :func:`say` returned it, without values; the mark of its mnemonic may
            have moved.
    """
    return text.english if isinstance(text, _Said) else _originals.get(_unmarked(text), text)


def as_read_in(language: str, text: str) -> str:
    """Return a text as people read it who read a language: the app may speak another one.

    Args:
        language: The language, as a tag such as ``el`` or ``pt-br``.
        text: The text as :func:`say` returned it, without values.

    Returns:
        The text as it was said, if the app speaks this language; else the English one.
    """
    return text if language.partition("-")[0] == language_said() else original(text)


def say(text: str, /, **values: object) -> str:
    """Return a text in the language of the app.

    Args:
        text: The text in English, written out where it is said, so that it can be collected for
            translators. Names in braces stand for values, as in :meth:`str.format`; without any
            value braces are what they are.
        **values: What to put in.
    """
    if _speech is None:
        return _filled(text, values)
    said = _speech.translate(text, None)
    if values:
        return _filled(said, values)
    _originals[_unmarked(said)] = text
    known = _Said(said)
    known.english = text
    return known


def _unmarked(text: str) -> str:
    return text.replace("&", "")


def translated(text: str) -> str:
    """Return a text that is written elsewhere in the language of the app.

    Args:
        text: The English text: a description in the project format's schema, which is collected
            from there.
    """
    return text if _speech is None else _speech.translate(text, None)


def say_again(text: str) -> str:
    """Return a text of the backend's, which speaks English, in the language of the app.

    Args:
        text: What the backend told. Without ``template`` and ``values``, as a ``Told`` of the
            backend has them, it is returned as it is.
    """
    template, values = getattr(text, "template", ""), getattr(text, "values", {})
    if _speech is None or not template:
        return text
    again = {
        name: say_again(each) if isinstance(each, str) else each for name, each in values.items()
    }
    return _filled(_speech.translate(template, None), again)


def say_count(one: str, more: str, count: int, /, **values: object) -> str:
    """Return a text that depends on a number, such as ``1 file`` and ``1,200 files``.

    Args:
        one: The English text for one; ``{count}`` (or ``{count:,}``) stands for the number.
        more: The English text for any other number.
        count: The number.
        **values: What else to put in.
    """
    text = more if _speech is None else _speech.translate(more, count)
    if text == more and count == 1:  # English, or not translated
        text = one
    return _filled(text, {"count": count, **values})


def _filled(text: str, values: dict[str, Any]) -> str:
    if not values:
        return text
    if _speech is not None and _speech.isolates:
        return _ISOLATING.vformat(text, (), values)
    return text.format_map(values)


def listed(parts: Iterable[str]) -> str:
    """Return parts one after the other, with the comma of the language between them."""
    return say(", ").join(parts)


def said_of(place: object, text: object) -> str:
    """Return what is said of a file or a part of it, such as ``a.json: It is empty``."""
    return say("{place}: {message}", place=place, message=text)


def quoted(text: str) -> str:
    """Return what people have written in the quotation marks of the language."""
    return say("“{text}”", text=text)
