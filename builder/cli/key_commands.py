"""The group of all commands about key pairs."""

from __future__ import annotations

from builder.cli.key_care import CARE_COMMANDS
from builder.cli.key_token import token_command
from builder.cli.keys import keys_group

__all__ = ["keys_group"]

for _each in (*CARE_COMMANDS, token_command):
    keys_group.add_command(_each)
