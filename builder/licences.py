"""What the app is made of, and under which licences: About shows it, and the packages carry it."""

from __future__ import annotations

import json
import platform
import re
import sys
from collections.abc import Iterator, Mapping
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any, Final

from builder import __version__
from builder.say import say
from builder.templates_folder import template
from builder.value import dataclass

# The licences' texts are in the language in which they hold.
_LGPL: Final = ("common/LGPL-3.txt", "common/GPL-3.txt")
_OF_QT: Final = frozenset({"pyside6", "pyside6-addons", "pyside6-essentials", "shiboken6"})
# Texts that packages name and do not bring: their own licence, or that of what is built into them.
_NAMED_BY: Final[Mapping[str, str]] = {
    "certifi": "common/MPL-2.0.txt",
    "defusedxml": "Python.txt",
    "lxml": "common/LGPL-2.1.txt",  # of libiconv
}
LAUNCHER_TERMS: Final = "GPL-2.0-or-later WITH Bootloader-exception"
"""The licence of what starts the self-contained app; by its exception, the app may have any."""
# Debian's lists name licences that all its machines have; what has no version is the latest.
_REFERRED: Final = re.compile(r"/usr/share/common-licenses/([A-Za-z]+(?:\d*-\d+(?:\.\d+)?)?)")
_LATEST: Final[Mapping[str, str]] = {"GPL": "GPL-3", "LGPL": "LGPL-3"}
_CLASSIFIER: Final = "License :: OSI Approved :: "


@dataclass(frozen=True)
class Part:
    """A part of the app that others have made, or the app itself.

    Attributes:
        name: Its name, as its makers spell it.
        version: Its version; empty if it has none of its own.
        licence: The licence's name or SPDX expression.
        texts: The files with the licence's text and with notices.
        inside: What its makers have built into it, as components of CycloneDX.
    """

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]
    inside: tuple[Mapping[str, Any], ...] = ()

    @property
    def words(self) -> str:
        """The whole text of its licence, and what is inside it."""
        texts = [each.read_text(encoding="utf-8").strip() for each in self.texts]
        named = {name for text in texts for name in _REFERRED.findall(text)}
        common = sorted({_text(f"common/{_LATEST.get(each, each)}.txt") for each in named})
        texts += [each.read_text(encoding="utf-8").strip() for each in common if each.is_file()]
        if self.inside:
            texts.insert(0, "\n".join([say("Inside it are:"), *map(_line, self.inside)]))
        return "\n\n".join(texts)


def canonical(name: str) -> str:
    """Return a package's name as all its spellings are compared.

    Args:
        name: The name, as it is spelled somewhere.
    """
    return re.sub(r"[-_.]+", "-", name).lower()


def packages() -> frozenset[str]:
    """Return the names of the Python packages that the app may need, on any system."""
    return frozenset(_text("packages.txt").read_text(encoding="utf-8").split())


def parts(qt: str) -> tuple[Part, ...]:
    """Return all parts that are installed here: the app, then the others by their names.

    Args:
        qt: The version of Qt; empty where there is none.
    """
    own = Part("Webview Builder", __version__, "MIT", (_text("Webview-Builder.txt"),))
    others = [*_with_qt(qt), *_with_python(), *_packages(), *_libraries()]
    return (own, *sorted(others, key=lambda each: each.name.casefold()))


def _with_qt(version: str) -> Iterator[Part]:
    if version:
        qt = tuple(map(_text, (*_LGPL, "Qt-parts.txt")))
        yield Part("Qt", version, "LGPL-3.0-only", qt)
        yield Part(
            "Chromium in Qt WebEngine",
            version,
            "BSD-3-Clause, LGPL-2.1-or-later and others",
            (_text("Chromium.txt"),),
        )


def _with_python() -> Iterator[Part]:
    own = (_text("Python.txt"), _text("Python-parts.txt"))
    yield Part("Python", platform.python_version(), "PSF-2.0", own)
    axe = template("axe/LICENSE.txt").parent
    version = (axe / "README.md").read_text(encoding="utf-8").split()[1].rstrip(",")
    yield Part("axe-core", version, "MPL-2.0", (axe / "LICENSE.txt", axe / "LICENSE-3RD-PARTY.txt"))
    if getattr(sys, "frozen", False):
        texts = (_text("PyInstaller.txt"),)
        yield Part("PyInstaller's launcher", "", LAUNCHER_TERMS, texts)


def _packages() -> Iterator[Part]:
    for name in sorted(packages()):
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue  # of another system, or of the window where there is none
        folders = _folders(name, found)
        texts = _texts(name, folders)
        yield Part(found.name, found.version, _licence(found), texts, _inside(folders))


def _libraries() -> Iterator[Part]:
    """Return the libraries of Debian that the self-contained app carries."""
    for path in sorted(_text("libraries").glob("*.txt")):
        yield Part(path.stem, "", "", (path,))


def _licence(found: Distribution) -> str:
    data = found.metadata
    named = (data.get_all("License-Expression") or data.get_all("License") or [""])[0].strip()
    if named:
        return str(named.splitlines()[0])
    classes = data.get_all("Classifier") or []
    return " and ".join(
        each.removeprefix(_CLASSIFIER) for each in classes if each.startswith(_CLASSIFIER)
    )


def _folders(name: str, found: Distribution) -> tuple[Path, ...]:
    # Not by the record of its files, which the self-contained app leaves out.
    return tuple(
        each
        for each in Path(str(found.locate_file(""))).glob("*.dist-info")
        if canonical(each.stem.rpartition("-")[0]) == name
    )


def _texts(name: str, folders: tuple[Path, ...]) -> tuple[Path, ...]:
    if name in _OF_QT:
        return tuple(map(_text, _LGPL))
    wanted = re.compile(r"(?:^|/)(?:LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE)
    brought = tuple(
        each
        for folder in folders
        for each in sorted(folder.rglob("*"))
        if each.is_file() and wanted.search(each.relative_to(folder).as_posix())
    )
    return (*brought, *(_text(file) for owner, file in _NAMED_BY.items() if owner == name))


def _inside(folders: tuple[Path, ...]) -> tuple[Mapping[str, Any], ...]:
    """Return what a package says that was built into it (PEP 770): libraries, crates."""
    bills = (each for folder in folders for each in sorted(folder.glob("sboms/*.json")))
    return tuple(
        component
        for bill in bills
        for component in json.loads(bill.read_text(encoding="utf-8")).get("components", ())
    )


def _line(component: Mapping[str, Any]) -> str:
    named = [
        each.get("expression") or each.get("license", {}).get("id", "")
        for each in component.get("licenses", ())
    ]
    words = (component["name"], component.get("version", ""), *named)
    return " · ".join(filter(None, words))


def _text(name: str) -> Path:
    return template(f"licences/{name}")
