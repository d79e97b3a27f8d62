"""Where calculations of other programs stand among the questions."""

from builder.importers.draft import DraftField
from builder.importers.expressions.tree import Call, Ref
from builder.importers.formats.early import with_calculations


def _asking(name: str, *asked: str) -> DraftField:
    made = DraftField(name=name, kind="calculated", place=name)
    made.calculation = Call("sum", tuple(map(Ref, asked)))
    return made


def _question(name: str) -> DraftField:
    return DraftField(name=name, kind="text", place=name)


def test_each_calculation_stands_behind_what_it_asks_however_long_the_chain():
    chain = [_asking(f"c{i}", f"c{i - 1}" if i else "b") for i in range(200)]
    questions = [_question("a"), _question("b"), _question("last")]
    found = with_calculations(questions, chain[::-1])
    assert [each.name for each in found] == ["a", "b", *(f"c{i}" for i in range(200)), "last"]


def test_what_leads_back_to_itself_comes_last_and_nothing_is_lost():
    calculations = [_asking("x", "y"), _asking("y", "x"), _asking("own", "own"), _asking("z", "a")]
    found = with_calculations([_question("a"), _question("b")], calculations)
    assert [each.name for each in found] == ["a", "z", "b", "x", "y", "own"]
