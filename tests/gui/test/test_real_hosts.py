import pytest

from builder.deliver.platform_rules import Expectation
from builder.deliver.simulator import Simulator
from builder.trial import target as target_module
from tests.gui.test.conftest import PASSPHRASE


@pytest.fixture
def platform(page, production, services):
    """Another server on this machine, which the workspace takes for a real host if told to."""
    services.unlock.remember("production", PASSPHRASE)
    page.choose("key_choice", "production")
    page.fill_in("typical answers")
    page.choose("target_way", "The platform")
    with Simulator(Expectation(production.public_pem)) as server:
        page.type_address(server.url)
        yield server


@pytest.fixture
def real(platform, monkeypatch):
    monkeypatch.setattr(target_module, "is_here", lambda _url: False)
    return platform


def _host(server):
    return server.url.removeprefix("http://")


def test_another_address_on_this_machine_needs_no_confirmation(page, platform):
    page.send()
    assert page.verdict == f"Delivered: {_host(platform)} took it (200)."
    assert len(platform.accepted()) == 1
    assert page.deliveries() == ()
    assert page.tabs == ["Request", "Token", "Response", "Timeline", "Notes"]


def test_a_real_host_gets_nothing_without_a_yes(page, real, dialogs):
    dialogs.will("confirm", False)
    page.press("test_send")
    page.bot.wait(300)
    assert real.deliveries() == ()
    assert page.history == []
    assert f"[Send to {_host(real)}]" in dialogs.said[0]
    assert dialogs.said[0].startswith(f"Send this submission to {_host(real)}?")
    assert page.note == f"Nothing was sent to {_host(real)}."


def test_a_real_host_is_asked_about_each_time_also_when_sending_again(page, real, dialogs):
    for count in (1, 2):
        dialogs.will("confirm", True)
        page.send()
        assert len(real.deliveries()) == count
    dialogs.will("confirm", True)
    with page.one_more():
        page.press("test_send_again_button")
    assert len(real.accepted()) == 3
    dialogs.will("confirm", False)
    page.press("test_send_again_button")
    page.bot.wait(200)
    assert len(real.deliveries()) == 3


def test_the_project_s_own_platform_is_offered_and_named(page, production):
    page.choose("target_way", "The platform")
    assert page.host == "channels.moveo.ai – a real host: you are asked each time"
    page.choose("target_way", "Built-in simulator")
    assert page.host == "127.0.0.1 – nothing leaves this machine"


def test_a_real_host_is_not_asked_while_answers_are_refused(page, real):
    page.answer("email", "nobody@")
    page.press("test_send")
    assert "refuse 1 answer" in page.note
    assert real.deliveries() == ()


def test_sent_anyway_goes_to_the_backend_and_the_simulator_not_to_the_real_host(page, real):
    page.answer("email", "nobody@")
    page.press("test_send")
    with page.one_more():
        page.press("test_anyway")
    assert page.history[0][0] == "Exported backend"
    assert real.deliveries() == ()


def test_a_passing_key_pair_is_not_for_real_hosts(page, real):
    page.choose("key_choice", "A temporary key pair")
    assert "A real host does not know a temporary key pair" in page.note
    assert not page.can("test_send")
    page.key_send()
    assert real.deliveries() == ()


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com",
        "ftp://example.com",
        "nonsense",
        "",
        "https://",
        "https://channels.moveo.ai@evil.example",
        "https://evil.example\\@channels.moveo.ai",
        "https://evil.example/channels.moveo.ai",
        "https://evil.example#channels.moveo.ai",
        "https://evil.example?x",
    ],
)
def test_an_address_that_is_none_is_told_beside_it(page, production, url):
    page.choose("key_choice", "production")
    page.fill_in("typical answers")
    page.choose("target_way", "The platform")
    page.type_address(url)
    assert "is not a usable address" in page.host
    assert not page.can("test_send")
    page.key_send()
    assert page.history == []


def test_a_refusal_by_the_platform_says_what_to_do(page, platform):
    platform.set_faults(["401"])
    page.send()
    assert page.verdict == f"Refused: {_host(platform)} answered 401."
    assert "YOUR PUBLIC KEY" in page.advice


def test_a_server_that_is_not_there_is_told(page, platform):
    platform.stop()
    page.send()
    assert page.verdict.startswith("No response from 127.0.0.1:")
    assert "could not be reached" in page.verdict
