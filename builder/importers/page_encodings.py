"""What browsers read the encodings as that pages name (WHATWG, "Encoding", section 4.2)."""

from __future__ import annotations

import re
from typing import Final

_ISO: Final = re.compile(r"(?:cs)?iso[-_]?8859[-_]?(\d{1,2})(?:-?[ie])?(?::\d{4})?")
_WINDOWS: Final = re.compile(r"(?:x-cp|cp|windows-)(125\d)")
_LATIN: Final = re.compile(r"(?:csiso)?l(?:atin)?([1-69])")
_PARTS: Final = {"5": "9", "6": "10", "9": "15"}  # of ISO 8859, where "latin" counts otherwise
# Of these, browsers read a larger set of characters that begins with the one that is named.
_LARGER: Final = {"1": "cp1252", "9": "cp1254", "11": "cp874"}
_NAMES: Final = {
    "cp1252": "ascii us-ascii ansi_x3.4-1968 cp819 ibm819 iso-ir-100",
    "cp1254": "iso-ir-148",
    "cp874": "windows-874 dos-874 tis-620",
    "cp866": "ibm866 cp866 866 csibm866",
    "iso8859-2": "iso-ir-101",
    "iso8859-5": "cyrillic csisolatincyrillic iso-ir-144",
    "iso8859-6": "arabic csisolatinarabic asmo-708 ecma-114 iso-ir-127",
    "iso8859-7": "greek greek8 csisolatingreek ecma-118 elot_928 iso-ir-126 sun_eu_greek",
    "iso8859-8": "hebrew csisolatinhebrew visual logical iso-ir-138",
    "koi8-r": "koi8-r koi8 koi cskoi8r koi8_r",
    "koi8-u": "koi8-u koi8-ru",
    "mac-roman": "macintosh mac x-mac-roman csmacintosh",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "cp932": "shift_jis shift-jis sjis x-sjis csshiftjis ms932 ms_kanji windows-31j",
    "euc-jp": "euc-jp x-euc-jp cseucpkdfmtjapanese",
    "cp949": "euc-kr cseuckr korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 "
    "csksc56011987 iso-ir-149 windows-949",
    "gb18030": "gb18030 gbk x-gbk gb2312 gb_2312 gb_2312-80 csgb2312 csiso58gb231280 chinese "
    "iso-ir-58",
    "big5hkscs": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
}
_CODECS: Final = {label: codec for codec, labels in _NAMES.items() for label in labels.split()}


def codec_of(label: str) -> str:
    """Return the codec for the encoding that a page names; empty if browsers know no such name.

    Args:
        label: The name, in any case.

    Returns:
        The codec's name. There may be no codec of it, as of parts that a standard does not have.
    """
    name = label.strip().lower()
    if found := _WINDOWS.fullmatch(name):
        return f"cp{found[1]}"
    part = ""
    if found := _ISO.fullmatch(name):
        part = found[1]
    elif found := _LATIN.fullmatch(name):
        part = _PARTS.get(found[1], found[1])
    return _LARGER.get(part, f"iso8859-{part}") if part else _CODECS.get(name, "")
