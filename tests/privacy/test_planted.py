"""None of forty planted identifiers is left in the public edition, in any byte of the file."""

import io
import zipfile
from functools import cache

import pytest
from attrs import evolve
from planted import IN_FIELDS, IN_TEXTS, NAME, planted_case

import socialwork as sw
from socialwork.vocabulary.privacy import Edition
from tools import validate_all

EVERY = tuple(dict.fromkeys((*IN_TEXTS, *IN_FIELDS)))


@cache
def bytes_of(edition: Edition) -> dict[str, bytes]:
    """Return every part of the report in small letters with its name, the case of that edition inside."""
    case = planted_case()
    shown = sw.public_case(case).case if edition is Edition.PUBLIC else case
    stream = io.BytesIO()
    document = sw.build(case, sw.load_template(), edition=edition)
    sw.write_docx(document, stream, case=sw.case_to_bytes(shown, format="json"))
    with zipfile.ZipFile(stream) as archive:
        parts = {name.lower(): archive.read(name).lower() for name in archive.namelist()}
    if edition is Edition.PUBLIC:
        assert validate_all(stream.getvalue()) == []
    return parts


def test_forty_are_planted() -> None:
    """The list is as long as it claims to be."""
    assert len(EVERY) >= 40


@pytest.mark.parametrize("secret", EVERY)
def test_nothing_of_it_is_left(secret: str) -> None:
    """Neither text, nor names of parts, nor the case inside holds it, in whatever encoding."""
    for name, data in bytes_of(Edition.PUBLIC).items():
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert secret.lower().encode(encoding) not in data, name
        assert secret.lower() not in name


@pytest.mark.parametrize("secret", IN_TEXTS)
def test_the_archive_still_has_it(secret: str) -> None:
    """The search would find it: the confidential edition holds every one."""
    text = bytes_of(Edition.CONFIDENTIAL)["customxml/item1.xml"].decode("utf-8")
    assert secret.lower() in text


def test_the_archive_prints_the_name_and_the_working_copy_does_not() -> None:
    """Full names stand in the identity block of the confidential edition alone."""
    case = sw.load_case("example:utama")
    named = evolve(case, people=evolve(case.people, client=evolve(case.people.client, full_name=NAME)))
    names = sw.names_beside("example:utama")
    texts = {
        edition: sw.to_markdown(sw.build(named, sw.load_template(), edition=edition, names=names))
        for edition in Edition
    }
    assert NAME in texts[Edition.CONFIDENTIAL]
    assert NAME not in texts[Edition.WORKING]
    assert NAME not in texts[Edition.PUBLIC]


def test_the_public_edition_still_reads() -> None:
    """Codes and a span of ages stand where names and the birth date stood; numbers and references hold."""
    text = sw.to_markdown(sw.build(planted_case(), sw.load_template(), edition=Edition.PUBLIC))
    assert "Catatan: BR." in text
    assert "Catatan: [tanggal lahir disamarkan]." in text
    assert "[nomor telepon disamarkan]" in text
    assert "12–17 tahun" in text
    assert "??" not in text
    assert "Foto ini tidak ditampilkan" in text
