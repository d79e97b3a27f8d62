"""Keys that mean something else on some keyboards are the keys of no command."""

from builder.gui.shell.commands import all_commands


def test_no_command_takes_keys_with_which_letters_are_typed():
    # Ctrl and Alt together are AltGr, which types brackets and digits on many keyboards.
    taken = [
        (row.id, keys)
        for row in all_commands()
        for keys in row.shortcuts
        if "Ctrl" in keys and "Alt" in keys
    ]
    assert taken == []
