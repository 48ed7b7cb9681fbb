"""Word files that open with a password alone."""

from io import BytesIO

from socialwork.errors import SpokenError
from socialwork.words import Words

_INSTALL = Words(
    "berkas bersandi memerlukan paket `msoffcrypto-tool`: `pip install socialwork[encrypt]`",
    "protected files need the package `msoffcrypto-tool`: `pip install socialwork[encrypt]`",
)
_EMPTY = Words("kata sandi tidak boleh kosong", "the password must not be empty")


class ProtectionError(SpokenError):
    """A file that cannot be protected."""


def protected(docx: bytes, password: str) -> bytes:
    """Return a Word file encrypted with *password* (AES-256, as Word does it).

    The bytes differ on every call: the salt is new each time.

    Raises:
        ProtectionError: The extra ``encrypt`` is not installed, or the password is empty.
    """
    if not password:
        raise ProtectionError(_EMPTY)
    try:
        from msoffcrypto.format.ooxml import OOXMLFile  # noqa: PLC0415 - only those who protect files need it
    except ImportError as error:
        raise ProtectionError(_INSTALL) from error
    stream = BytesIO()
    OOXMLFile(BytesIO(docx)).encrypt(password, stream)
    return stream.getvalue()
