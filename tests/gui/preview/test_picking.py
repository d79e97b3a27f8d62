"""What is pressed in the page is selected in Design, and the page works as ever."""


def test_a_pressed_field_is_selected_and_still_takes_what_is_typed(wall, services):
    wall.run_command("pick")
    assert wall.state == "Press a field in the page to select it in Design"
    city = next(each for each in services.document.project.fields if each.name == "city")
    wall.press("Phone", "[name=city]")
    wall.bot.waitUntil(lambda: services.selection.ids == {city.id})
    assert wall.state == "Selected in Design: “City”"
    wall.type_into("Phone", "city", "Athens")
    gender = next(each for each in services.document.project.fields if each.kind == "radio")
    wall.press("Phone", "[name=gender] + *, label:has([name=gender])")
    wall.bot.waitUntil(lambda: services.selection.ids == {gender.id})
    wall.wait_for("Phone", "!!document.querySelector('[name=gender]:checked')")


def test_sending_still_works_and_nothing_is_selected_when_it_is_off(wall, services):
    wall.run_command("pick")
    wall.run_command("pick")
    assert wall.state == "Shown as it will ship"
    wall.type_into("Phone", "first_name", "Ann")
    wall.type_into("Phone", "last_name", "Lee")
    assert services.selection.ids == frozenset()
    wall.run_command("pick")
    wall.press("Phone", "#send")
    wall.bot.waitUntil(lambda: '"Ann"' in wall.preview.sent)
