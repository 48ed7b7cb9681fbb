"""What a Word file carries besides its text: a case, a watermark, a password."""

import io
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from msoffcrypto.exceptions import InvalidKeyError
from msoffcrypto.format.ooxml import OOXMLFile
from word_reading import part
from word_samples import document, text

import socialwork as sw
from socialwork.export.word import opening
from socialwork.export.word.embedded import embedded_case
from socialwork.export.word.opening import WordFileError
from socialwork.export.word.protected import ProtectionError, protected
from tools import validate_all


def docx(case: bytes | None = None, watermark: str = "") -> bytes:
    """Return a small Word file."""
    stream = io.BytesIO()
    made = document(sw.Paragraph(text=text("Halo")))
    sw.write_docx(sw.Document(parts=made.parts, watermark=watermark), stream, case=case)
    return stream.getvalue()


# --- a case -----------------------------------------------------------------------------------


@pytest.mark.parametrize("example", ["example:utama", "example:lansia", "example:rehabilitasi"])
def test_a_case_comes_back_as_it_went_in(example: str) -> None:
    """Pictures and all; and the file stays valid."""
    case = sw.load_case(example)
    data = docx(sw.case_to_bytes(case, format="json"))
    found = sw.embedded_case(data)
    assert found is not None
    assert sw.load_case(found, format="json") == case
    assert validate_all(data) == []


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=30)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="￾￿")))
def test_any_text_comes_back(said: str) -> None:
    """Brackets, quotation marks and letters of any script survive."""
    assert embedded_case(docx(said.encode())) == said.encode()


def test_a_file_without_a_case_has_none() -> None:
    """Neither an ordinary report nor data of another program is taken for a case."""
    assert embedded_case(docx()) is None
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("customXml/item1.xml", "<other/>")
        archive.writestr("customXml/item2.xml", "no xml <<")
    assert embedded_case(stream.getvalue()) is None


def test_word_may_rename_the_part() -> None:
    """The case is known by its namespace, whatever number Word gives its file."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("customXml/item7.xml", '<a:case xmlns:a="urn:socialwork:case">{}</a:case>')
    assert embedded_case(stream.getvalue()) == b"{}"


@pytest.mark.parametrize("data", [b"", b"PK", b"no zip at all", docx()[:500]])
def test_what_is_no_word_file_is_refused(data: bytes) -> None:
    """One clear error in both languages."""
    with pytest.raises(WordFileError, match="no complete Word file"):
        embedded_case(data)


def test_entities_and_bombs_do_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """An external entity is not followed, and a part that unpacks without end is given up."""
    stream = io.BytesIO()
    evil = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><c xmlns="urn:socialwork:case">&e;</c>'
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("customXml/item1.xml", evil.replace("<c ", "<case ").replace("</c>", "</case>"))
    assert b"root" not in (embedded_case(stream.getvalue()) or b"")
    monkeypatch.setattr(opening, "MOST_BYTES", 1000)
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("customXml/item1.xml", "x" * 5000)
    with pytest.raises(WordFileError, match="too large"):
        embedded_case(bomb.getvalue())


# --- a watermark ------------------------------------------------------------------------------


def test_a_watermark_stands_in_every_header() -> None:
    """Its words cross the page behind the text; without one nothing is there."""
    data = docx(watermark="DRAF <1>")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        headers = [name for name in archive.namelist() if name.startswith("word/header")]
        assert headers
        assert all(b'string="DRAF &lt;1&gt;"' in archive.read(name) for name in headers)
    assert validate_all(data) == []
    assert b"textpath" not in docx_part(docx())
    assert b"textpath" not in docx_part(docx(watermark="  "))


def docx_part(data: bytes) -> bytes:
    """Return the first header of a Word file."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read("word/header1.xml")


# --- a password -------------------------------------------------------------------------------


def test_a_protected_file_opens_with_its_password_alone() -> None:
    """The right password gives the same bytes back, a wrong one nothing."""
    plain = docx()
    locked = sw.protected(plain, "kerikil payung senja roda")
    assert not zipfile.is_zipfile(io.BytesIO(locked))
    assert b"Halo" not in locked
    assert unlocked(locked, "kerikil payung senja roda") == plain
    with pytest.raises(InvalidKeyError):
        unlocked(locked, "kerikil payung senja raga")
    assert part(plain) is not None


def unlocked(data: bytes, password: str) -> bytes:
    """Open a protected file."""
    file, stream = OOXMLFile(io.BytesIO(data)), io.BytesIO()
    file.load_key(password=password, verify_password=True)
    file.decrypt(stream, verify_integrity=True)
    return stream.getvalue()


def test_an_empty_password_protects_nothing() -> None:
    """It is refused."""
    with pytest.raises(ProtectionError, match="must not be empty"):
        protected(docx(), "")


@pytest.mark.parametrize(
    "password",
    [
        *(
            "rahasia",
            "kerikilroda",
            "aaaaaaaaaaaaaaaa",
            "ababababababababab",
            "1234567890123456",
            "Password2026!",
        ),
        *("KataSandi Rahasia 123", "Bramantyo Rakasiwi", "bramantyo-BR2007-1", "qwertyuiop asdfghjkl"),
    ],
)
def test_a_password_that_is_easily_guessed_is_refused(password: str) -> None:
    """Short, of few letters, common, or made of what the case says; the message says what is wanted."""
    with pytest.raises(ProtectionError, match="four random words") as caught:
        protected(docx(), password, avoid=["Bramantyo Rakasiwi", "BR2007"])
    assert "empat kata acak" in caught.value.message.id


def test_names_and_codes_do_not_spoil_a_long_password() -> None:
    """They only do not count."""
    assert protected(docx(), "Bramantyo kerikil payung senja", avoid=["Bramantyo"])


def test_without_the_extra_the_error_says_how_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Protection is an extra; the message names it."""
    import sys

    monkeypatch.setitem(sys.modules, "msoffcrypto.format.ooxml", None)
    with pytest.raises(ProtectionError, match=r"socialwork\[encrypt\]"):
        protected(docx(), "kerikil payung senja roda")
