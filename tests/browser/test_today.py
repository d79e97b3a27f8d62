"""The person's own day, from the page through the exported backend to the platform."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, date, datetime, time, timedelta

import pytest
from playwright.sync_api import Browser, expect

from builder.backend.days import anywhere_on_earth
from builder.check import validate
from builder.deliver.local_run import LocalRun
from builder.deliver.platform_rules import Expectation
from builder.deliver.simulator import Simulator
from builder.form.fields import CalculatedField, DateField, ParagraphField
from builder.form.project import Hosting, Integration, Platform
from builder.keys.store import KeyStore
from builder.render import plan_of, render_bundle
from tests.backend_python import backend_python
from tests.browser.form_page import PARAMETERS
from tests.projects import CHAT, INTEGRATION_ID, project, words

pytestmark = [pytest.mark.browser, pytest.mark.blackbox]

_PASSPHRASE = "correct horse battery staple"
BORN = DateField(id="f_born", name="born", label=words("Born"), required=True)
AGE = CalculatedField(id="f_age", name="age", expression="years({f_born}, today())")
DAY = CalculatedField(id="f_day", name="day", expression="today()", result="date")
SHOWN = ParagraphField(id="f_shown", text=words("{{f_age}}|{{f_day}}", "{{f_age}}|{{f_day}}"))


@pytest.fixture(scope="module")
def platform_and_backend(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[Simulator, LocalRun]]:
    store = KeyStore(tmp_path_factory.mktemp("keys"))
    store.generate("tests", 2048, _PASSPHRASE)
    form = project(
        BORN,
        AGE,
        DAY,
        SHOWN,
        platform=Platform(
            integrations=(Integration(channel="web", integration_id=INTEGRATION_ID),)
        ),
        hosting=Hosting(frame_ancestors=(CHAT,)),
        key_fingerprint=store.list()[0].fingerprint,
    )
    with ExitStack() as stack:
        simulator = stack.enter_context(
            Simulator(Expectation(public_pem=store.public_pem("tests")))
        )
        private = store.private_pem("tests", _PASSPHRASE)
        run = LocalRun(
            render_bundle(plan_of(validate(form))), private, simulator.url, python=backend_python()
        )
        yield simulator, stack.enter_context(run)


@pytest.mark.parametrize(
    ("zone", "hour", "ahead", "age"),
    [
        # In UTC, it is the day before the birthday.
        ("Pacific/Auckland", 23, 1, 18),
        # In UTC, it is the birthday.
        ("Pacific/Honolulu", 1, 0, 17),
        ("Pacific/Kiritimati", 12, 1, 18),
        ("Europe/Athens", 12, 0, 18),
    ],
)
def test_an_age_is_that_of_the_persons_own_day(
    browser: Browser,
    platform_and_backend: tuple[Simulator, LocalRun],
    zone: str,
    hour: int,
    ahead: int,
    age: int,
) -> None:
    simulator, run = platform_and_backend
    simulator.clear()
    here = datetime.now(UTC).date()
    birthday = here + timedelta(days=ahead)
    # Not every year has the 29th of February.
    birthday -= timedelta(days=birthday.day == 29 and birthday.month == 2)
    born = birthday.replace(year=birthday.year - 18)
    context = browser.new_context(timezone_id=zone)
    page = context.new_page()
    page.clock.install(time=datetime.combine(here, time(hour), UTC))
    page.goto(run.page_url(PARAMETERS))
    page.locator("#f-born").fill(born.isoformat())
    own = page.evaluate("new Intl.DateTimeFormat('en-CA').format(new Date())")
    shown = page.locator("p[data-words='f_shown.text']")
    expect(shown).to_contain_text(f"{age}|")
    page.locator("button[type=submit]").click()
    expect(page.locator("html[data-screen=done]")).to_be_attached()
    (delivery,) = simulator.deliveries()
    assert delivery.accepted, delivery.ruling.reasons
    context_values = json.loads(delivery.body)["context"]
    assert context_values["age"] == age
    assert context_values["day"] == own
    context.close()


@pytest.mark.parametrize("own", ["2000-01-01", "9999-12-31", "0001-01-01"])
def test_a_clock_that_is_days_off_is_not_believed(own: str) -> None:
    now = datetime(2026, 3, 10, 12, tzinfo=UTC)
    assert anywhere_on_earth(now, date.fromisoformat(own)).today == date(2026, 3, 10)


@pytest.mark.parametrize(
    ("own", "taken"), [(8, 10), (9, 9), (10, 10), (11, 11), (12, 10), (None, 10)]
)
@pytest.mark.parametrize("hour", [0, 12, 23])
def test_the_persons_day_is_taken_within_a_day(own: int | None, taken: int, hour: int) -> None:
    given = date(2026, 3, own) if own else None
    days = anywhere_on_earth(datetime(2026, 3, 10, hour, tzinfo=UTC), given)
    assert days.today == date(2026, 3, taken)
    # The bounds of dates stay those of anywhere on earth.
    assert days[:2] == anywhere_on_earth(datetime(2026, 3, 10, hour, tzinfo=UTC))[:2]
