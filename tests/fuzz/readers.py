"""The table of everything that is fuzzed."""

from __future__ import annotations

from pathlib import Path

from tests.fuzz.of_answers import ANSWERS
from tests.fuzz.of_forms import FORMS
from tests.fuzz.of_kept import KEPT
from tests.fuzz.of_lists import LISTS
from tests.fuzz.of_machines import MACHINES
from tests.fuzz.of_pasted import PASTED
from tests.fuzz.of_requests import REQUESTS

_ALL = (*FORMS, *LISTS, *MACHINES, *KEPT, *REQUESTS, *ANSWERS, *PASTED)
READERS = {each.name: each for each in _ALL}
CORPUS = Path(__file__).parent / "corpus"
