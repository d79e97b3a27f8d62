"""The steps of the tutorial, as sentences of a small vocabulary.

Bold words are what a person sees in the window, words in code are typed or pressed. Each sentence
of a numbered step is one of :data:`VOCABULARY`; what stands between the steps only explains.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_BOLD = r"\*\*(?P<{}>[^*]+)\*\*"
_CODE = r"`(?P<{}>[^`]+)`"
VOCABULARY = {
    "click": rf"Click {_BOLD.format('what')}\.?",
    "click the field": rf"Click the field {_BOLD.format('what')}\.",
    "drag": rf"Drag {_BOLD.format('what')} above the field {_BOLD.format('where')}\.",
    "choose": rf"Choose {_BOLD.format('what')} in {_BOLD.format('where')}\.",
    "press": rf"Press {_CODE.format('what')}\.",
    "press and save": rf"Press {_CODE.format('what')}, and save the file as {_CODE.format('where')}\.",
    "type": rf"Type {_CODE.format('what')}\.",
    "type into": rf"Type {_CODE.format('what')} into {_BOLD.format('where')}\.",
    "type in the page": rf"Type {_CODE.format('what')} into {_BOLD.format('where')} in the page\.",
    "see": rf"You see {_BOLD.format('what')}\.",
}
_STEP = re.compile(r"^(\d+)\. (.+(?:\n {2,}\S.*)*)", re.MULTILINE)
_SENTENCE = re.compile(r"(?:\*\*[^*]+\*\*|`[^`]+`|[^.`*])+(?:\.|$)\s*")


@dataclass(frozen=True)
class Sentence:
    """What a person is told to do or sees.

    Attributes:
        step: Number of the step.
        words: The sentence.
        verb: Its row of :data:`VOCABULARY`.
        what: What is clicked, pressed, typed or seen.
        where: Where, if the sentence says so.
    """

    step: int
    words: str
    verb: str
    what: str
    where: str = ""


def sentences_of(page: str) -> list[Sentence]:
    """Return the sentences of all numbered steps of a page.

    Raises:
        ValueError: A sentence is not in the vocabulary, or a step has a wrong number.
    """
    found = []
    for place, (number, text) in enumerate(_STEP.findall(page), 1):
        if int(number) != place:
            raise ValueError(f"step {number} is the {place}th")
        whole = " ".join(text.split())
        parts = [each.strip() for each in _SENTENCE.findall(whole)]
        if " ".join(parts) != whole:
            raise ValueError(f"step {number} cannot be read: {whole}")
        found += [_sentence(place, each) for each in parts]
    return found


def _sentence(step: int, words: str) -> Sentence:
    for verb, pattern in VOCABULARY.items():
        if read := re.fullmatch(pattern, words):
            return Sentence(step, words, verb, **read.groupdict())
    raise ValueError(f"step {step} says what no step can say: {words}")
