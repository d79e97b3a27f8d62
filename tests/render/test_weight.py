from __future__ import annotations

from dataclasses import replace

from builder.check import validate
from builder.form.texts import LocalText
from builder.render import plan_of, render_page
from builder.render.packing import pack
from builder.render.weight import BUDGET, Weight, weight_of
from tests.deliver.bundles import starter
from tests.projects import every_kind

PICTURE = "data:image/png;base64," + "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ" * 20


def weighed(form) -> tuple[Weight, bytes]:
    plan = plan_of(validate(form))
    return weight_of(plan), render_page(plan)["page/index.html"]


def test_the_parts_are_the_whole_page():
    for form in (starter(), every_kind()):
        weight, page = weighed(form)
        assert weight.bytes == len(page) == sum(each.bytes for each in weight.parts)
        assert weight.brotli == len(pack("br", page))
        assert weight.gzip == len(pack("gzip", page))
        assert weight.fits == (weight.brotli <= BUDGET)
        assert len({(each.sort, each.name) for each in weight.parts}) == len(weight.parts)
        assert all(0 <= each.packed <= weight.brotli for each in weight.parts)
    assert weighed(starter())[0].fits


def test_what_is_added_is_what_costs_more():
    form = starter()
    plain, _ = weighed(form)
    found, _ = weighed(
        replace(form, theme=replace(form.theme, logo=PICTURE, logo_alt=LocalText.of(en="Logo")))
    )
    (picture,) = [each for each in found.parts if each.sort == "picture"]
    assert picture.bytes == len(PICTURE)
    assert not [each for each in plain.parts if each.sort == "picture"]
    one, _ = weighed(replace(form, languages=("en",)))
    tags = {each.name.split()[0] for each in plain.parts if each.sort == "texts"}
    assert tags == {"en", "el"}
    assert {each.name.split()[0] for each in one.parts if each.sort == "texts"} == {"en"}
    greek = sum(each.packed for each in plain.parts if each.name.startswith("el "))
    assert 0 < greek <= plain.brotli - one.brotli + 200
