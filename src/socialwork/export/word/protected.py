"""Word files that open with a password alone."""

import re
from collections.abc import Iterable
from importlib.resources import files
from io import BytesIO

from socialwork.errors import SpokenError
from socialwork.words import Words

FEWEST = 12
"""How many characters a password needs besides words that somebody would try first."""
_FEWEST_KINDS = 5
_INSTALL = Words(
    "berkas bersandi memerlukan paket `msoffcrypto-tool`: `pip install socialwork[encrypt]`",
    "protected files need the package `msoffcrypto-tool`: `pip install socialwork[encrypt]`",
)
_EMPTY = Words("kata sandi tidak boleh kosong", "the password must not be empty")
_WEAK = Words(
    f"kata sandi ini mudah ditebak; pakailah sedikitnya {FEWEST} huruf yang beragam, misalnya empat kata "
    "acak yang tidak berkaitan (kata sandi yang lazim serta nama dan kode dalam kasus tidak dihitung)",
    f"this password is easily guessed; use at least {FEWEST} characters of many kinds, such as four random "
    "words that are not related (common passwords, names and codes of the case do not count)",
)


class ProtectionError(SpokenError):
    """A file that cannot be protected."""


def check_password(password: str, avoid: Iterable[str] = ()) -> None:
    """Refuse a password that somebody who knows the case, or a list of common ones, would soon find.

    Whoever has the file may try as often as they like, so only length that cannot be guessed helps.

    Args:
        password: The password.
        avoid: Names and codes that do not count, nor do the words in them.

    Raises:
        ProtectionError: It is empty, or too few characters are left without those and common passwords.

    >>> check_password("kerikil payung senja roda")
    """
    if not password:
        raise ProtectionError(_EMPTY)
    common = files("socialwork").joinpath("data", "words", "passwords.txt").read_text("utf-8").split()
    known = {part for text in (*avoid, *common) for part in (text, *re.findall(r"\w{3,}", text))}
    left = password.casefold()
    for part in sorted({part.casefold() for part in known if part}, key=len, reverse=True):
        left = left.replace(part, "")
    if len(left) < FEWEST or len(set(left)) < _FEWEST_KINDS:
        raise ProtectionError(_WEAK)


def protected(docx: bytes, password: str, *, avoid: Iterable[str] = ()) -> bytes:
    """Return a Word file encrypted with *password* (AES-256, as Word does it).

    The bytes differ on every call: the salt is new each time.

    Args:
        docx: The file.
        password: At least 12 characters that nobody guesses, such as four random words.
        avoid: Names and codes of the case, which make no password.

    Raises:
        ProtectionError: The extra ``encrypt`` is not installed, or the password is empty or easily guessed.
    """
    check_password(password, avoid)
    try:
        from msoffcrypto.format.ooxml import OOXMLFile  # noqa: PLC0415 - only those who protect files need it
    except ImportError as error:
        raise ProtectionError(_INSTALL) from error
    stream = BytesIO()
    OOXMLFile(BytesIO(docx)).encrypt(password, stream)
    return stream.getvalue()
