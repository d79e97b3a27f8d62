import pytest

from builder.wording import counted


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 files"), (1, "1 file"), (2, "2 files"), (1200, "1,200 files")]
)
def test_one_is_counted_as_one(count, words):
    assert counted(count, "file") == words


def test_a_noun_may_have_a_plural_of_its_own():
    assert [counted(n, "delivery", "deliveries") for n in (1, 3)] == ["1 delivery", "3 deliveries"]
