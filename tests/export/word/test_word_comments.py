"""The comments of a returned Word file are read with their places."""

import datetime as dt
import io
import zipfile
from collections.abc import Mapping

import pytest

import socialwork as sw
from socialwork.export.word import opening
from socialwork.export.word.comments import read_comments
from socialwork.export.word.opening import WordFileError

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'


def run(inner: str) -> str:
    """Return a run."""
    return f"<w:r>{inner}</w:r>"


def words(text: str) -> str:
    """Return a run of text."""
    return run(f'<w:t xml:space="preserve">{text}</w:t>')


def paragraph(*runs: str, style: str = "", number: str = "") -> str:
    """Return a paragraph."""
    known = f' w14:paraId="{number}"' if number else ""
    styled = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p{known}>{styled}{''.join(runs)}</w:p>"


def marked(number: int, *runs: str) -> str:
    """Return runs that a comment marks."""
    start, end = (f'<w:commentRange{which} w:id="{number}"/>' for which in ("Start", "End"))
    return f"{start}{''.join(runs)}{end}"


def comment(number: int, author: str, date: str, *paragraphs: str) -> str:
    """Return a comment."""
    when = f' w:date="{date}"' if date else ""
    return f'<w:comment w:id="{number}" w:author="{author}"{when}>{"".join(paragraphs)}</w:comment>'


REFERENCE = run('<w:commentReference w:id="9"/>')
COMMENTS = (
    comment(9, "Pembimbing", "", paragraph(words("Dari mana angka ini?")))
    + comment(3, "Mahasiswa", "2024-01-03T08:00:00Z", paragraph(words("Sudah."), number="B"))
    + comment(
        7,
        "Pembimbing",
        "2024-01-02T09:30:00Z",
        paragraph(words("Tulis ukurannya.")),
        paragraph(words("Lihat pedoman."), number="A"),
    )
)
EXTENDED = (
    '<w15:commentEx w15:paraId="A" w15:done="1"/>'
    '<w15:commentEx w15:paraId="B" w15:paraIdParent="A" w15:done="0"/>'
)


def body(h1: str, h2: str) -> str:
    """Return the text of the report."""
    return (
        paragraph(words("BAB I"), run("<w:br/><w:t>PENDAHULUAN</w:t>"), style=h1)
        + paragraph(words("Tujuan"), style=h2)
        + paragraph(
            words("Tujuan ini "),
            marked(7, words("belum"), run("<w:tab/><w:t>jelas</w:t>")),
            marked(3, words(".")),
        )
        + f"<w:tbl><w:tr><w:tc>{paragraph(words('sel'), REFERENCE)}</w:tc></w:tr></w:tbl>"
    )


def packed(parts: Mapping[str, str]) -> bytes:
    """Return a package of parts of ``word/``."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in parts.items():
            archive.writestr(f"word/{name}.xml", text)
    return stream.getvalue()


def returned(h1: str = "Heading1", h2: str = "Heading2") -> bytes:
    """Return a report as a supervisor sends it back."""
    return packed(
        {
            "document": f"<w:document {W}><w:body>{body(h1, h2)}</w:body></w:document>",
            "comments": f"<w:comments {W} {W14}>{COMMENTS}</w:comments>",
            "commentsExtended": f"<w15:commentsEx {W15}>{EXTENDED}</w15:commentsEx>",
        }
    )


@pytest.mark.parametrize("styles", [("Heading1", "Heading2"), ("Judul1", "Judul2")])
def test_comments_come_in_the_order_of_their_places(styles: tuple[str, str]) -> None:
    """Each with its headings, the words that it marks, who wrote it and when."""
    first, answer, last = read_comments(returned(*styles))
    place = ("BAB I PENDAHULUAN", "Tujuan")
    assert first == sw.Comment(
        author="Pembimbing",
        date=dt.datetime(2024, 1, 2, 9, 30, tzinfo=dt.UTC),
        text="Tulis ukurannya.\nLihat pedoman.",
        section=place,
        quote="belum jelas",
        paragraph="Tujuan ini belum jelas.",
        done=True,
    )
    assert (answer.text, answer.answers, answer.done, answer.quote) == ("Sudah.", True, False, ".")
    assert (last.paragraph, last.quote, last.section, last.date) == ("sel", "", place, None)


def test_a_report_of_ours_has_none() -> None:
    """What nobody commented has no comments."""
    stream = io.BytesIO()
    sw.write_docx(sw.Document(parts=()), stream)
    assert sw.read_comments(stream.getvalue()) == ()


def test_a_comment_without_a_place_comes_last() -> None:
    """A comment whose mark was deleted is not lost."""
    text = f"<w:document {W}><w:body>{paragraph(marked(1))}</w:body></w:document>"
    said = "".join(comment(n, "P", "kemarin", paragraph(words(str(n)))) for n in (2, 1))
    found = read_comments(packed({"document": text, "comments": f"<w:comments {W}>{said}</w:comments>"}))
    assert [(one.text, one.date) for one in found] == [("1", None), ("2", None)]


@pytest.mark.parametrize(
    "data",
    [b"", b"bukan zip", packed({}), packed({"document": "<rusak"}), returned()[:300]],
    ids=["empty", "text", "no document", "broken", "cut off"],
)
def test_what_is_no_word_file_is_refused(data: bytes) -> None:
    """One clear error, in both languages."""
    with pytest.raises(WordFileError, match="no complete Word file") as caught:
        read_comments(data)
    assert "bukan berkas Word" in caught.value.message.id


def test_hostile_files_end_in_one_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """No part may declare entities, and what unpacks without end is given up."""
    entity = '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    evil = f"{entity}<w:document {W}><w:body><w:p>&e;</w:p></w:body></w:document>"
    with pytest.raises(WordFileError, match="no complete Word file"):
        read_comments(packed({"document": evil}))
    monkeypatch.setattr(opening, "MOST_BYTES", 100)
    with pytest.raises(WordFileError, match="too large"):
        read_comments(returned())
