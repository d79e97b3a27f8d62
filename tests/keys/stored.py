"""What is in a folder of stored key pairs."""

from __future__ import annotations


def file_of(folder, name="main"):
    return folder / f"{name}.keypair.json"


def names(store):
    return [each.name for each in store.list()]
