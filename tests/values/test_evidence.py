"""Statements and what they rest on; codes and texts that must be there."""

import pytest
from hypothesis import given

from socialwork.testing import codes
from socialwork.values.evidence import Evidence, Statement
from socialwork.values.media import Media, Photo
from socialwork.vocabulary.evidence import EvidenceMethod, SourceKind

CLIENT = Evidence(source=SourceKind.CLIENT, method=EvidenceMethod.INTERVIEW)
MOTHER = Evidence(source=SourceKind.MOTHER, method=EvidenceMethod.INTERVIEW)


def test_two_sources_triangulate() -> None:
    """A statement that two different sources confirm is triangulated."""
    assert Statement(code="S1", text="Sering tidak hadir.", evidence=(CLIENT, MOTHER)).triangulated


@pytest.mark.parametrize("evidence", [(), (CLIENT,), (CLIENT, CLIENT)])
def test_one_source_does_not_triangulate(evidence: tuple[Evidence, ...]) -> None:
    """No source, one source, or the same source twice is not enough."""
    assert not Statement(code="S1", text="Sering tidak hadir.", evidence=evidence).triangulated


def test_two_documents_are_two_sources() -> None:
    """Two sources of one kind count as two when their details tell them apart."""
    books = [
        Evidence(source=SourceKind.DOCUMENT, method=EvidenceMethod.DOCUMENT_STUDY, detail=detail)
        for detail in ("buku hadir", "rapor")
    ]
    assert Statement(code="S1", text="Sering tidak hadir.", evidence=tuple(books)).triangulated


def test_sources_are_named_once() -> None:
    """The sources of a statement stand once each, in the order of mention."""
    statement = Statement(code="S1", text="Sering tidak hadir.", evidence=(MOTHER, CLIENT, MOTHER))
    assert statement.sources == (SourceKind.MOTHER, SourceKind.CLIENT)


@pytest.mark.parametrize("code", ["", " ", "S 1", "-S1", ".S", "_x", "a/b", "S1\n"])
def test_what_is_no_code_is_refused(code: str) -> None:
    """A code has no blanks and starts with a letter or digit."""
    with pytest.raises(ValueError, match="is not a code"):
        Statement(code=code, text="Teks.")


@given(codes())
def test_generated_codes_are_codes(code: str) -> None:
    """The strategy for codes makes codes."""
    assert Statement(code=code, text="Teks.").code == code


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_blank_texts_are_refused(text: str) -> None:
    """A statement says something."""
    with pytest.raises(ValueError, match="text must not be empty"):
        Statement(code="S1", text=text)


def test_a_photo_needs_words_for_those_who_cannot_see_it() -> None:
    """A photo without an alternative text is refused."""
    with pytest.raises(ValueError, match="alt must not be empty"):
        Photo(code="f1", file="photos/f1.png", caption="Kelompok", alt=" ")


def test_a_photo_has_no_consent_by_itself() -> None:
    """Consent and masking are said, never assumed."""
    photo = Photo(code="f1", file="photos/f1.png", caption="Kelompok", alt="Gambar")
    assert (photo.consent, photo.masked) == (False, False)


def test_media_do_not_print_their_bytes() -> None:
    """What a picture file holds does not flood a message."""
    assert repr(Media("f.png", b"x" * 9999)) == "Media(name='f.png', data=<9999 bytes>)"
