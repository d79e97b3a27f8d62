"""A sequence of faults as steps, and back."""

from builder.trial.fault_steps import Step, described, faults_of, is_plain, steps_of


def test_steps_are_the_sequence_and_the_sequence_its_steps():
    mixed = ("503", "503", "429:30", "", "503")
    steps = (Step("503", 2), Step("429:30"), Step(""), Step("503"))
    assert steps_of(mixed) == steps
    assert faults_of(steps) == mixed
    assert (steps_of(()), faults_of(())) == ((), ())
    # Neighbours that are alike are one step when they are read again.
    assert steps_of(faults_of((Step("503"), Step("503", 2)))) == (Step("503", 3),)


def test_what_one_fault_alone_can_say_is_plain():
    assert is_plain((), "")
    assert is_plain(("503",) * 3, "")
    assert is_plain((), "503")
    assert not is_plain(("503", "429"), "")
    assert not is_plain(("503",), "503")
    assert not is_plain(("", "503"), "")
    assert not is_plain(("",), "")


def test_a_sequence_in_one_line():
    assert described(("503", "503", "429:30"), "") == (
        "503 ×2, 429:30 ×1, then as the platform would"
    )
    assert described(("", "delay"), "reset") == "200 ×1, delay ×1, then always reset"
