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


def test_of_many_fields_each_text_is_said_once_and_not_all_of_them(qtbot):
    label = FindingsLabel("findings")
    qtbot.addWidget(label)
    label.show_findings(
        [Finding(code="a", severity="error", text=say("It is wrong."))] * 500
        + [Finding(code="b", severity="error", text=f"Fault {each}") for each in range(40)]
    )
    lines = label.text().splitlines()
    assert lines[:2] == ["It is wrong.", "Fault 0"]
    assert lines[-1] == "… 30 more"
    assert len(lines) == 12
    label.show_findings(
        [Finding(code="b", severity="error", text=f"Fault {each}") for each in range(12)]
    )
    assert label.text().splitlines()[-1] == "Fault 11"
