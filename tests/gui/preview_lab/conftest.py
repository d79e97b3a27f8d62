import pytest

from tests.gui.preview_lab.lab_page import LabPage


@pytest.fixture
def lab(page, qtbot):
    """The Preview workspace with the demo form, its page open."""
    return LabPage(qtbot, page.workspace)
