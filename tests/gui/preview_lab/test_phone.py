"""The form on a phone, which is played by requests to 127.0.0.1."""

import json
from dataclasses import replace

import pytest
import requests
import segno
from PySide6.QtNetwork import QHostAddress
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from builder.deliver.preview_server import Surroundings
from builder.gui.preview.networks import Network, networks, usable
from builder.gui.preview.phone_dialog import PhoneDialog
from builder.gui.preview.qr_code import QrCode
from builder.storage.starters import open_starter
from builder.trial.ledger.ledger import Ledger
from builder.trial.samples import sample_parameters
from tests.gui.preview_lab.lab_page import PhonePage, opened

HERE = "This computer only, at 127.0.0.1"


@pytest.fixture
def phone(lab, qtbot):
    """The window, opened by its button, with the network that is this computer."""
    lab.press("preview_phone_button")
    dialog = opened(PhoneDialog)
    page = PhonePage(qtbot, dialog)
    page.choose_network(HERE)
    yield page
    if isValid(dialog):
        dialog.close()


def let_in(phone):
    """Open the address as a phone does, and return that of the page."""
    answer = requests.get(phone.address, timeout=5)
    assert answer.status_code == 200
    assert len(answer.history) == 1
    return answer.url


def send(address, values):
    body = {"params": sample_parameters(), "values": values, "key": "k" * 16}
    return requests.post(
        f"{address.partition('?')[0]}submit", data=json.dumps(body).encode(), timeout=30
    )


NAMES = {"first_name": "Anne-Marie", "last_name": "O’Neill"}


def test_it_is_off_until_the_button_is_pressed_which_names_the_network(phone):
    assert phone.start_words == f"Start for {HERE}"
    assert phone.dialog.server is None
    assert not phone.shows("code")
    phone.press("start")
    assert phone.shows("code")
    assert phone.address.startswith("http://127.0.0.1:")
    assert phone.left.startswith(("Off in 30:00", "Off in 29:5"))
    assert not phone.can_start


def test_one_phone_is_let_in_and_another_by_a_new_code(phone):
    phone.press("start")
    first, address = phone.address, let_in(phone)
    assert "channel=web" in address
    phone.bot.waitUntil(lambda: not phone.shows("code"))
    assert phone.state == "1 phone was let in. Make a new code for another one."
    # What is left begins where the rest does, in one line.
    phone.bot.waitUntil(lambda: phone.place("left").x() == phone.place("list").x())
    assert phone.place("stop").y() == phone.place("extend").y()
    assert requests.get(first, timeout=5).status_code == 404
    phone.press("renew")
    assert phone.address not in ("", first)
    assert let_in(phone) != address


def test_what_is_sent_goes_to_the_simulator_and_is_kept_for_test(phone, services):
    phone.press("start")
    address = let_in(phone)
    answer = send(address, NAMES)
    assert (answer.status_code, answer.json()) == (200, {"status": "delivered"})
    phone.bot.waitUntil(lambda: "What is sent" not in phone.came[0])
    assert len(phone.came) == 1
    ledger = Ledger(services.home.ledger)
    (row,) = ledger.rows(ledger.numbers()).values()
    assert (row.way, row.tags, row.tone) == ("simulator", ("phone",), "good")
    assert row.form_id == services.document.project.id


def test_what_the_backend_would_refuse_is_refused(phone, services):
    phone.press("start")
    answer = send(let_in(phone), {"first_name": "A", "gender": "x"})
    assert answer.status_code == 422
    assert set(answer.json()["fields"]) == {"last_name", "gender"}
    phone.bot.waitUntil(lambda: phone.came[0].partition("  ")[2].startswith("Refused"))
    assert "  " not in phone.came[0].partition("  ")[2]
    assert send(f"http://{phone.dialog.server.host}/x/", NAMES).status_code == 404
    # Test has what was refused too, but nothing of who was not let in.
    ledger = Ledger(services.home.ledger)
    (row,) = ledger.rows(ledger.numbers()).values()
    assert (row.way, row.tags, row.tone, row.status) == ("backend", ("phone",), "error", 422)


def test_the_chosen_answer_counts_for_the_phone_too(lab, phone):
    phone.press("start")
    address = let_in(phone)
    lab.page.choose("preview_answer", "Too many attempts (429)")
    answer = send(address, NAMES)
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "5")
    phone.bot.waitUntil(lambda: "Too many attempts (429)" in phone.came[0])
    lab.page.choose("preview_answer", "Delivered")
    assert send(address, NAMES).status_code == 200


def test_the_phone_follows_the_form(lab, phone, services):
    phone.press("start")
    address = let_in(phone)
    bundle = services.derived.current.bundle
    assert requests.get(address, timeout=5).content == bundle["page/index.html"]
    project = services.document.project
    services.document.edit("Delay", replace(project, closing_delay_ms=7))
    lab.page.wait_for_page()
    bundle = services.derived.current.bundle
    assert b'"closing_delay_ms":7' in bundle["page/index.html"]
    assert requests.get(address, timeout=5).content == bundle["page/index.html"]


def test_a_form_with_problems_is_not_served_before_they_are_mended(lab, phone, services):
    project = services.document.project
    fields = (replace(project.fields[0], name=""),)
    services.document.edit("No name", replace(project, fields=fields))
    lab.page.bot.waitUntil(lambda: not phone.can_start)
    assert phone.state == "Mend the form's problems first."
    services.document.undo_stack.undo()
    lab.page.bot.waitUntil(lambda: phone.can_start)
    assert phone.state == ""
    phone.press("start")
    address = let_in(phone)
    before = requests.get(address, timeout=5).content
    services.document.undo_stack.redo()
    lab.page.bot.waitUntil(lambda: bool(lab.page.findings))
    assert requests.get(address, timeout=5).content == before


@pytest.mark.parametrize("way", ["stop", "close", "leave", "another form"])
def test_it_is_off_once_it_is_stopped_or_closed(lab, phone, services, way):
    phone.press("start")
    address = let_in(phone)
    if way == "stop":
        phone.press("stop")
        assert phone.can_start
    elif way == "close":
        phone.dialog.reject()
    elif way == "another form":
        services.document.open(open_starter("lead"))
    else:
        lab.workspace.shut_down()
    with pytest.raises(requests.ConnectionError):
        requests.get(address, timeout=5)


def test_what_is_under_way_when_the_window_goes_is_refused(phone):
    phone.press("start")
    take = phone.dialog.server.take
    phone.dialog.close()
    phone.bot.waitUntil(lambda: not isValid(phone.dialog))
    body = {"params": sample_parameters(), "values": NAMES, "key": "k" * 16}
    assert take(json.dumps(body).encode()).status == 503


def test_each_start_is_a_serving_of_its_own(phone):
    phone.press("start")
    before = phone.dialog.server.take
    phone.press("stop")
    assert before(b"{").status == 503
    phone.press("start")
    assert send(let_in(phone), NAMES).status_code == 200


def test_the_code_says_the_address(qtbot):
    address = "http://192.168.1.20:40123/abcdefghijklmnopqrstuv"
    code = QrCode()
    qtbot.addWidget(code)
    code.resize(code.sizeHint())
    code.show_address(address)
    wanted = [list(row) for row in segno.make_qr(address, error="m").matrix]
    across = len(wanted) + 8  # with the quiet zone around it
    side = code.width() // across
    edge = 4 * side + side // 2  # in line with what stands above and below
    picture = code.grab().toImage()
    shown = [
        [
            int(picture.pixelColor(edge + x * side, edge + y * side).lightness() < 128)
            for x in range(len(wanted))
        ]
        for y in range(len(wanted))
    ]
    assert shown == wanted
    quiet = edge - 3 * side
    assert picture.pixelColor(quiet, quiet).lightness() == 255


def test_it_is_off_once_the_computer_has_left_the_network(page, services, qtbot):
    here, other = Network("Home", "127.0.0.1"), Network("Office", "127.0.0.2")
    there = [here, other]
    dialog = PhoneDialog(
        services,
        page.workspace.settings,
        Surroundings(),
        page.workspace.window(),
        lambda: tuple(there),
    )
    dialog.show()
    phone = PhonePage(qtbot, dialog)
    phone.choose_network(here.words)
    phone.press("start")
    address = let_in(phone)
    # Another network comes and goes: this one is served on.
    there[:] = [other, Network("Cable", "127.0.0.3"), here]
    qtbot.waitUntil(lambda: phone.networks == [each.words for each in there])
    assert requests.get(address, timeout=5).status_code == 200
    there[:] = [other]
    qtbot.waitUntil(lambda: dialog.server is None)
    assert phone.state == (
        "This computer is not in Home, at 127.0.0.1 any more, so it was stopped."
    )
    with pytest.raises(requests.ConnectionError):
        requests.get(address, timeout=5)
    # What can be chosen now is what there is now, and begins again.
    assert phone.networks == [other.words]
    assert phone.start_words == f"Start for {other.words}"
    phone.press("start")
    assert let_in(phone).startswith("http://127.0.0.2:")
    dialog.close()


def test_it_is_said_when_there_is_no_network_that_a_phone_could_be_in(page, services, qtbot):
    here, home = networks()[-1], Network("Home", "127.0.0.2")
    there = [here]
    window, settings = page.workspace.window(), page.workspace.settings
    dialog = PhoneDialog(services, settings, Surroundings(), window, lambda: tuple(there))
    dialog.show()
    phone = PhonePage(qtbot, dialog)
    assert phone.shows("alone")
    there[:] = [home, here]
    qtbot.waitUntil(lambda: not phone.shows("alone"))
    there[:] = [here]
    qtbot.waitUntil(lambda: phone.shows("alone"))
    dialog.close()


def test_a_network_without_ipv4_is_offered_by_its_first_address_that_a_browser_takes():
    link, first, second = map(QHostAddress, ("fe80::1%1", "fd00::2", "fd00::3"))
    older = QHostAddress("192.168.1.20")
    assert usable([link, first, second]) == ["fd00::2"]
    assert usable([link, first, older]) == ["192.168.1.20"]
    assert usable([link]) == []


def test_a_second_window_is_the_first_one(lab, phone, services):
    phone.press("start")
    address = phone.address
    services.commands.run("preview.phone")
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, PhoneDialog)]
    assert [each for each in shown if each.isVisible()] == [phone.dialog]
    assert phone.address == address
