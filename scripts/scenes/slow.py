"""Panes that show what takes a while: the page in the engine, a submission, a check."""

from __future__ import annotations

from dataclasses import replace

from builder.gui.appearance.workspace import AppearanceWorkspace
from builder.gui.design.workspace import DesignWorkspace
from builder.gui.keys.workspace import KeysWorkspace
from builder.gui.preview.workspace import PreviewWorkspace
from builder.gui.test.workspace import TestWorkspace
from scripts.scenes.stage import PASSPHRASE, Scene, Stage, wait, wait_for

_PAINTED_MS = 800  # the engine paints in a process of its own and does not tell when


def _preview(stage: Stage) -> None:
    preview = stage.workspace("preview", PreviewWorkspace)
    wait_for(lambda: preview.browser.is_open)
    wait(_PAINTED_MS)
    stage.see("preview")


def _live_page(stage: Stage) -> None:
    stage.workspace("design", DesignWorkspace)
    stage.services.commands.run("design.live_page")
    wait(2 * _PAINTED_MS)
    stage.see("design-live-page")
    stage.services.commands.run("design.live_page")


def _appearance(stage: Stage) -> None:
    appearance = stage.workspace("appearance", AppearanceWorkspace)
    wait_for(lambda: appearance.pages.is_current)
    wait(_PAINTED_MS)
    stage.see("appearance-pages")


def _test(stage: Stage) -> None:
    test = stage.workspace("test", TestWorkspace)
    stage.see("test")
    test.fill_with_samples()
    before = len(test.results)
    test.send()
    wait_for(lambda: len(test.results) > before)
    stage.see("test-sent")


def _rotation(stage: Stage) -> None:
    keys = stage.workspace("keys", KeysWorkspace)
    old = stage.services.keys.list()[0]
    document = stage.services.document
    with stage.undone():
        new = stage.services.keys.generate(f"{old.name}-2", 2048, PASSPHRASE)
        rotation = stage.services.pairs.rotations.begin(old, new)
        document.edit("", replace(document.project, key_fingerprint=new.fingerprint))
        keys.refresh()
        wait_for(lambda: not stage.services.tasks.running)
        stage.see("keys-rotation")
        stage.services.pairs.rotations.give_up(rotation)
    stage.services.keys.remove(new.name)


SLOW: tuple[Scene, ...] = (_preview, _live_page, _appearance, _test, _rotation)
