import pytest

from builder.form.languages import PAGE_LANGUAGES, language_name
from builder.form.locales import available


def test_every_language_of_the_page_has_a_name():
    assert sorted(PAGE_LANGUAGES) == sorted(available())
    assert len({language_name(each) for each in PAGE_LANGUAGES}) == len(PAGE_LANGUAGES)


@pytest.mark.parametrize(
    ("tag", "name"),
    [("el", "Greek"), ("pt-br", "Brazilian Portuguese"), ("el-cy", "Greek (el-cy)"), ("sr-latn", "sr-latn")],
)  # fmt: skip
def test_a_language_is_called_by_its_name_where_it_has_one(tag, name):
    assert language_name(tag) == name
