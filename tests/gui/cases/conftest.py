import pytest

from builder.gui.cases.workspace import CasesWorkspace
from builder.storage import project_file
from builder.storage.starters import cases_of, open_starter
from tests.gui.cases.cases_page import CasesPage


@pytest.fixture
def cases(qtbot, services):
    """Opens the view, as often as wanted, for the form that is open."""
    made = []

    def make():
        workspace = CasesWorkspace(services)
        qtbot.addWidget(workspace)
        workspace.resize(1190, 900)
        workspace.show()
        workspace.entered()
        page = CasesPage(qtbot, workspace)
        page.settle()
        made.append(workspace)
        return page

    yield make
    for each in made:
        each.shut_down()


@pytest.fixture
def contact(services, tmp_path):
    """The contact form, saved with its table beside it."""
    project = open_starter("contact")
    path = tmp_path / "contact.webview.json"
    fingerprint = project_file.write(path, project, None)
    (tmp_path / "contact.cases.csv").write_bytes(cases_of("contact"))
    services.document.open(project, path, fingerprint)
    return path
