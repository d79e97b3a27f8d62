from __future__ import annotations

import pytest

from builder.form.colours import contrast


# Figures of the WCAG 2 contrast definition, as published checkers give them.
@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#FFFFFF", 4.54),
        ("#1a56db", "#ffffff", 6.18),
        ("#ff0000", "#ffffff", 4.0),
        ("#010101", "#000000", 1.006),
    ],
)
def test_contrast_is_as_defined(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)
