"""What an edit loads again: the form's frame, and no more than has to be; in which order."""

from dataclasses import replace

from builder.form.texts import LocalText

TITLE = "document.querySelector('h1')?.textContent.trim()"


def entitle(wall, services, title):
    """Edit the form, and wait until the panes show it."""
    texts = replace(services.document.project.texts, title=LocalText.of(en=title))
    services.document.edit("Title", replace(services.document.project, texts=texts))
    wall.wait()
    for pane in wall.titles:
        wall.wait_for(pane, f"{TITLE} === {title!r}")
    wall.wait()


def test_the_host_page_stays_while_its_form_is_edited(wall, services):
    wall.type_into("Phone", "first_name", "Ann")
    wall.run("Phone", "top.stays = top !== self")
    for title in ("One", "Two", "Three"):
        entitle(wall, services, title)
        assert wall.run("Phone", "top.stays") is True
        assert wall.value("Phone", "first_name") == "Ann"
        # Only from its first entry a page may close itself.
        assert wall.run("Phone", "top.history.length") == 1
    wall.preview.wait_for_payload("last_name")


def test_another_host_page_is_loaded(wall):
    wall.run("Phone", "top.stays = true")
    wall.workspace.parameters.language.setCurrentText("el")
    wall.wait_for("Phone", "document.documentElement.lang === 'el'")
    wall.wait()
    assert wall.run("Phone", "top.stays ?? null") is None


def test_a_form_that_loads_itself_again_is_still_understood(wall):
    wall.type_into("Phone", "first_name", "Ann")
    wall.run("Phone", "setTimeout(() => location.reload()), 1")
    wall.wait_for("Phone", "document.querySelector('[name=first_name]').value === ''")
    wall.preview.wait_for_payload("first_name")


def test_panes_in_view_follow_before_those_one_has_to_scroll_to(wall, services):
    wall.put_up("channels")
    last = wall.titles[-1]
    wall.wall.ensureWidgetVisible(wall.pane(last))
    view = wall.wall.viewport().rect()
    seen = [
        pane.title
        for pane in wall.wall.panes
        if view.intersects(pane.rect().translated(pane.mapTo(wall.wall.viewport(), view.topLeft())))
    ]
    assert last in seen
    assert len(seen) < len(wall.titles)
    order = []
    for pane in wall.wall.panes:
        pane.browser.opened.connect(lambda _ok, title=pane.title: order.append(title))
    entitle(wall, services, "In order")
    current = [wall.current]
    first = current + [title for title in seen if title not in current]
    assert order == [*first, *(title for title in wall.titles if title not in first)]
