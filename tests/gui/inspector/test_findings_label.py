"""Findings beside what they are about."""

import pytest

from builder.check.findings import Finding
from builder.gui.design.inspector.section import FindingsLabel
from builder.say import Speech, quoted, say, speak


@pytest.fixture(params=["“{}”", "«\u2068{}\u2069»"])
def quotes(request):
    """Says texts with the quotation marks, and from the direction, of a language."""
    before, after = request.param.split("{}")
    isolates = "\u2068" in request.param
    before, after = before.strip("\u2068"), after.strip("\u2069")
    speak(
        Speech(
            lambda text, _count: text.replace("“", before).replace("”", after), isolates=isolates
        )
    )
    yield
    speak(None)


@pytest.mark.usefixtures("quotes")
def test_a_findings_field_is_not_named_again_beside_the_field(qtbot):
    label = FindingsLabel("findings")
    qtbot.addWidget(label)
    text = say("{whom}: the name is missing.", whom=quoted("Price"))
    label.show_findings([Finding(code="a", severity="error", text=text)])
    assert label.text() == "The name is missing."
    other = say("It is read: never.")
    label.show_findings([Finding(code="a", severity="error", text=other)])
    assert label.text() == other
