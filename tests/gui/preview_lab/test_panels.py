"""What is told of the page: payload, difference, timeline, blocked requests."""

import json
from dataclasses import replace

from builder.form.project import Hosting, Integration, Platform


def test_headers_and_claims_are_shown_and_the_token_is_not(lab, services):
    lab.fill_in()
    told = lab.page.payload
    assert "Authorization: Bearer «signed when it is sent»" in told
    assert "X-Moveo-Session-Id: ab1c23d4-5ef6-7gh8-i9hj-k0lm12345n6o" in told
    token = json.loads(told.split("The token says:\n")[1])
    assert token["header"] == {"alg": "RS256", "typ": "JWT"}
    assert token["claims"]["sub"] == "user-7f3c2a10"
    assert token["claims"]["iss"] == services.document.project.platform.issuer
    services.commands.run("preview.copy_delivery")
    assert json.loads(lab.clipboard) == lab.page.delivery


def test_the_difference_from_the_last_one_sent_is_shown(lab):
    assert lab.difference == ["Nothing was sent yet that would be delivered."]
    lab.fill_in()
    lab.page.press_send()
    lab.page.bot.waitUntil(lambda: '"Anne-Marie"' in lab.page.sent)
    lab.page.wait_for_payload("Nothing would be sent")
    assert lab.difference == ["Nothing would be delivered now. “Would be delivered” says why."]
    lab.page.workspace.reload()
    lab.page.wait_for_page()
    lab.fill_in()
    assert lab.difference == ["The same would be delivered as the last time."]
    lab.page.fill_in("last_name", "Smith")
    lab.page.fill_in("email", "a@example.com")
    lab.page.wait_for_payload("a@example.com")
    assert lab.difference == [
        'context.last_name: "O’Neill" → "Smith"',
        '+ context.email: "a@example.com"',
    ]


def test_what_is_nested_without_end_is_shown_as_it_was_sent(lab):
    nested = "'['.repeat(50_000)"
    lab.page.run(f"(() => {{ fetch('/submit', {{method: 'POST', body: {nested}}}); return 1; }})()")
    lab.page.bot.waitUntil(lambda: "POST /submit\n\n[[[[" in lab.page.sent, timeout=10_000)
    assert "The backend refuses it:" in lab.page.sent
    assert lab.difference == ["Nothing was sent yet that would be delivered."]


def with_integration(services, channel):
    platform = Platform(integrations=(Integration(channel=channel, integration_id="own"),))
    services.document.edit("Own", replace(services.document.project, platform=platform))


def test_what_the_backend_refuses_is_refused_in_the_page_too(lab, services):
    with_integration(services, "web")
    lab.page.wait_for_page()
    lab.page.type_parameter("integration_id", "another")
    lab.page.wait_for_page()
    lab.page.fill_in("first_name", "Anne-Marie")
    lab.page.fill_in("last_name", "O’Neill")
    lab.page.wait_for_payload("the backend would refuse it")
    lab.page.press_send()
    lab.page.wait_for("/open this form/i.test(page.body.innerText)")
    assert "The backend refuses it:\nthis channel with this integration id" in lab.page.sent
    lab.page.bot.waitUntil(lambda: any("403" in line for line in lab.timeline))
    assert lab.difference == ["Nothing was sent yet that would be delivered."]


def test_a_chosen_answer_stays_after_it_was_given_and_after_an_edit(lab, services):
    lab.page.choose("preview_answer", "Backend fails (503)")
    for _ in range(2):
        lab.page.wait_for_page()
        lab.fill_in()
        lab.page.press_send()
        lab.page.bot.waitUntil(lambda: any("503" in line for line in lab.timeline))
        project = services.document.project
        services.document.edit(
            "Delay", replace(project, closing_delay_ms=project.closing_delay_ms + 1)
        )
    services.document.open(replace(services.document.project, id="another"))
    lab.page.wait_for_page()
    lab.fill_in()
    lab.page.press_send()
    lab.page.bot.waitUntil(lambda: any("503" in line for line in lab.timeline))


def test_requests_that_were_blocked_are_listed_by_themselves(lab):
    assert "Blocked" in lab.tab_titles
    lab.page.run("(() => { new Image().src = 'http://127.0.0.1:9/pixel'; return true; })()")
    lab.page.run("(() => { fetch('http://127.0.0.1:9/leak').catch(() => 0); return true; })()")
    lab.page.bot.waitUntil(lambda: len(lab.blocked) == 2)
    assert lab.blocked[0].endswith("/pixel")
    assert "Blocked (2)" in lab.tab_titles
    lab.workspace.services.commands.run("preview.clear_console")
    assert lab.blocked == []
    assert "Blocked" in lab.tab_titles


def test_a_form_whose_backend_is_elsewhere_is_answered_here(lab, services):
    hosting = Hosting(
        backend_url="https://api.shop.example", page_origins=("https://forms.shop.example",)
    )
    services.document.edit("Hosting", replace(services.document.project, hosting=hosting))
    lab.page.wait_for_page()
    lab.fill_in()
    lab.page.press_send()
    lab.page.wait_for("page.querySelector('h1').textContent.trim() === 'Thank you'")
    assert lab.blocked == []


def test_the_timeline_tells_what_happened_and_what_was_seen(lab):
    assert lab.timeline == ["Send the form, and this shows what happens until the chat closes it."]
    lab.fill_in()
    lab.page.press_send()
    lab.page.bot.waitUntil(lambda: any("closed the form" in line for line in lab.timeline))
    whole = "\n".join(lab.timeline)
    order = [
        "The page sent its answers.",
        'The backend answered: 200 {"status": "delivered"}',
        "The page shows “Thank you”.",
        "The page to the chat: closeModal",
        "The chat closed the form",
    ]
    places = [whole.index(words) for words in order]
    assert places == sorted(places)
    assert lab.timeline[0].startswith("0 ms")
    lab.page.bot.waitUntil(lambda: "The person saw “Thank you”." in lab.timeline[-1])
