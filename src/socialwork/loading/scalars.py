"""Single values, read strictly: one reading or a refusal, never a silent change of type."""

import base64
import binascii
import re
from typing import Any, get_args

from socialwork.loading.plain import Plain, shown
from socialwork.loading.refusal import Refusal
from socialwork.values.measure import Count
from socialwork.values.when import Clock
from socialwork.words import Words

_INTEGER = re.compile(r"[+-]?(?:0|[1-9][0-9]{0,14})")
_LARGEST = 10**15
_THOUSANDS = re.compile(r"[+-]?[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,4}")
_DECIMAL = re.compile(r"[+-]?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?")
_TRUTHS = {"true": True, "ya": True, "false": False, "tidak": False}
_ALMOST_TRUTHS = {
    "yes": "ya",
    "y": "ya",
    "on": "ya",
    "no": "tidak",
    "n": "tidak",
    "off": "tidak",
    "benar": "ya",
}

_EMPTY = Words(
    "kosong; isi nilainya atau hapus kunci ini",
    "empty; give a value or remove the key",
)
_TEXT = Words("harus berupa teks; beri tanda kutip", "must be text; put quotes round it")
_INT = Words(
    "harus berupa bilangan bulat tanpa tanda kutip, misalnya 16",
    "must be a whole number without quotes, such as 16",
)
_BOOL = Words(
    "harus `ya` atau `tidak` (atau true, false), tanpa tanda kutip",
    "must be true or false (or `ya`, `tidak`), without quotes",
)
_FLOAT = Words("harus berupa bilangan, misalnya 2.5", "must be a number, such as 2.5")
_TWO_NUMBERS = Words(
    "dapat dibaca dua cara; tulis {whole} atau {fraction}",
    "can be read in two ways; write {whole} or {fraction}",
)
_CLOCK = Words(
    "harus berupa waktu, misalnya 09.00 atau 09.00–10.25 WIB",
    "must be a clock time, such as 09.00 or 09.00–10.25 WIB",
)
_COUNT = Words(
    "harus berupa jumlah dari keseluruhan, misalnya `8 dari 9`",
    "must be so many of so many, such as `8 dari 9`",
)
_BASE64 = Words("harus berupa isi berkas dalam Base64", "must be the content of a file in Base64")
_LITERAL = Words("harus salah satu dari: {choices}", "must be one of: {choices}")
_DID_YOU_MEAN = Words("maksudnya `{word}`?", "did you mean `{word}`?")


def kind_of(value: Any) -> Words:
    """Return what *value* is, for "… was found"."""
    if isinstance(value, dict):
        return Words("pemetaan (kunci: nilai)", "a mapping (key: value)")
    if isinstance(value, list):
        return Words("daftar", "a list")
    if isinstance(value, bool):
        return Words("nilai benar/salah", "a truth value")
    if isinstance(value, int | float):
        return Words("bilangan", "a number")
    return Words("teks", "text")


def refused(value: Any, expected: Words, suggestion: Words | None = None) -> Refusal:
    """Return the refusal of *value*: empty, of another kind, or not as *expected*."""
    if value is None:
        return Refusal(_EMPTY)
    if isinstance(value, dict | list):
        found = kind_of(value)
        return Refusal(
            Words(f"{expected.id}; yang ada {found.id}", f"{expected.en}; found {found.en}"), suggestion
        )
    return Refusal(expected, suggestion)


def text(value: Any, _type: object = None) -> str:
    """Read text: quoted, or plain in a YAML file, where `no` and `007` keep their letters."""
    if isinstance(value, str):
        return str(value)
    raise refused(value, _TEXT)


def integer(value: Any, _type: object = None) -> int:
    """Read a whole number; Indonesian thousands (`1.250`) have one reading and are accepted."""
    if value.__class__ is int and -_LARGEST < value < _LARGEST:
        return int(value)
    if value.__class__ is Plain:
        if _INTEGER.fullmatch(value):
            return int(value)
        if _THOUSANDS.fullmatch(value):
            return int(value.replace(".", ""))
    raise refused(value, _INT, _meant_integer(value))


def _meant_integer(value: Any) -> Words | None:
    written = str(value).strip() if isinstance(value, str | float) else ""
    digits = written.removesuffix(".0").lstrip("0")
    return _DID_YOU_MEAN.format(word=digits) if _INTEGER.fullmatch(digits) else None


def truth(value: Any, _type: object = None) -> bool:
    """Read a truth value."""
    if value.__class__ is bool:
        return value
    word = value.casefold() if isinstance(value, str) else ""
    if value.__class__ is Plain and word in _TRUTHS:
        return _TRUTHS[word]
    meant = _ALMOST_TRUTHS.get(word, word if word in _TRUTHS else "")
    raise refused(value, _BOOL, _DID_YOU_MEAN.format(word=meant) if meant else None)


def number(value: Any, _type: object = None) -> float:
    """Read a number with or without a fraction."""
    if value.__class__ is float or value.__class__ is int:
        return float(value)
    if value.__class__ is Plain and _DECIMAL.fullmatch(value):
        return float(value)
    raise refused(value, _FLOAT)


def quantity(value: Any, _type: object = None) -> int | float:
    """Read a number that stays whole where it is written as a whole one; `1.250` has two readings."""
    if value.__class__ is Plain and _THOUSANDS.fullmatch(value):
        whole, fraction = value.replace(".", ""), f"{value}0"
        raise Refusal(
            _TWO_NUMBERS.format(whole=whole, fraction=fraction) if value.count(".") == 1 else _FLOAT,
            _DID_YOU_MEAN.format(word=whole),
        )
    if value.__class__ is int or (value.__class__ is Plain and _INTEGER.fullmatch(value)):
        return integer(value)
    return number(value)


def clock(value: Any, _type: object = None) -> Clock:
    """Read a clock time or a span of two."""
    if not isinstance(value, str):
        raise refused(value, _CLOCK)
    try:
        return Clock.parse(value)
    except ValueError as error:
        raise Refusal(_CLOCK if "before" not in str(error) else _ends_early(value)) from None


def _ends_early(value: str) -> Words:
    return Words(
        f"selesai sebelum mulai: {shown(value)}; tulis waktu mulai lebih dahulu",
        f"it ends before it starts: {shown(value)}; write the start first",
    )


def count(value: Any, _type: object = None) -> Count:
    """Read so many of so many: ``8 dari 9``, ``8/9``, or a mapping of hits and total."""
    if not isinstance(value, str):
        raise refused(value, _COUNT)
    try:
        return Count.parse(value)
    except ValueError as error:
        if "not a count" in str(error):
            raise Refusal(_COUNT) from None
        impossible = Words("tidak mungkin sebanyak itu", "so many is impossible")
        raise Refusal(Words(f"{_COUNT.id}; {impossible.id}", f"{_COUNT.en}; {impossible.en}")) from None


def binary(value: Any, _type: object = None) -> bytes:
    """Read bytes from Base64; blanks and line breaks in it do not matter."""
    if value.__class__ is bytes:
        return value
    if not isinstance(value, str):
        raise refused(value, _BASE64)
    try:
        return base64.b64decode("".join(value.split()), validate=True)
    except (binascii.Error, ValueError):
        raise Refusal(_BASE64) from None


def literal(value: Any, type_: Any) -> Any:
    """Read one of the values that a ``Literal`` lists."""
    choices = get_args(type_)
    for choice in choices:
        if value == choice and (type(choice) is type(value) or isinstance(value, Plain)):
            return choice
    from socialwork.loading.suggestions import closest  # noqa: PLC0415 - only when refused

    listed = ", ".join(str(choice) for choice in choices)
    near = closest(str(value), {str(choice): str(choice) for choice in choices})
    raise refused(value, _LITERAL.format(choices=listed), near)
