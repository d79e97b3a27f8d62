"""Lists of texts as files: which format, read and written as a whole."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from builder.errors import ConflictError, ImportFileError, InputError
from builder.form.languages import language_name
from builder.form.project import Project
from builder.importers.source import read_bytes
from builder.say import said_of, say
from builder.storage import atomic
from builder.storage.project_file import SUFFIX
from builder.translations.table import read_table, write_table
from builder.translations.taking import Taking, take
from builder.translations.xliff import read_xliff, write_xliff

FORMATS: Final = ("csv", "xliff")
_BY_SUFFIX: Final = {".csv": "csv", ".tsv": "csv", ".xlf": "xliff", ".xliff": "xliff"}


def export_texts(
    project: Project, path: Path, target: str = "", language: str = "", *, force: bool = False
) -> None:
    """Write the texts of a form as a list for translators.

    Args:
        project: The form; it may have findings.
        path: The file.
        target: One of :data:`FORMATS`; empty to tell by the file's suffix.
        language: Tag of the language to translate into; empty for all of them in a table, and for
            the only one in XLIFF.
        force: Whether to replace a file that is there.

    Raises:
        InputError: The file's name says no format, or the form has no such language, or several
            of which XLIFF takes one.
        ConflictError: There is such a file already.
        StorageError: It cannot be written.
    """
    target = target or _format_of(path)
    if path.name.endswith(SUFFIX):
        raise InputError(
            say("{name} is the name of a project.", name=path.name), say("Name it .csv or .xlf.")
        )
    languages = project.languages[1:]
    if language and language not in languages:
        raise InputError(
            say(
                "The form is not translated into {language}.",
                language=language_name(language),
            ),
            say("It is translated into: {languages}.", languages=", ".join(languages))
            if languages
            else say("It is translated into: no other language."),
        )
    if target == "xliff" and not language and len(languages) != 1:
        raise InputError(
            say("An XLIFF file holds one translation, and the form has several.")
            if languages
            else say("An XLIFF file holds one translation, and the form has none."),
            say("Say which language it is for.")
            if languages
            else say("Add a language to the form first."),
        )
    if path.exists() and not force:
        raise ConflictError(
            say("{path} exists already.", path=path), say("Choose another name, or replace it.")
        )
    chosen = (language,) if language else languages
    content = write_xliff(project, chosen[0]) if target == "xliff" else write_table(project, chosen)
    # Through a symbolic link, the file that it names is replaced, not the link.
    atomic.write_bytes(Path(os.path.realpath(path)), content)


def import_texts(project: Project, path: Path, source: str = "") -> Taking:
    """Read a list of texts, and say what it does to a form; nothing is changed by it.

    Args:
        project: The form.
        path: The file.
        source: One of :data:`FORMATS`; empty to tell by its content.

    Raises:
        ImportFileError: It is no such list, or of another form's languages; says where.
        NotFoundError: There is no such file.
        StorageError: It cannot be read.
    """
    data = read_bytes(path)
    source = source or ("xliff" if _begins_as_xml(data) else "csv")
    read = read_xliff if source == "xliff" else read_table
    try:
        return take(project, read(data, project.default_language))
    except ImportFileError as fault:
        fault.message = said_of(path.name, fault.message)
        raise


def _format_of(path: Path) -> str:
    found = _BY_SUFFIX.get(path.suffix.lower(), "")
    if not found:
        raise InputError(
            say("{name} does not say which format it should have.", name=path.name),
            say("Name it .csv for a table, or .xlf for XLIFF."),
        )
    return found


def _begins_as_xml(data: bytes) -> bool:
    # In UTF-16, a zero byte stands before or behind each sign.
    begun = data[:200].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return begun.startswith(b"<")
