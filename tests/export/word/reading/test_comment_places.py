"""The comments of a lecturer name the headings over them, whatever the way in which those are made."""

from reference_files import ROOT, relation
from typed_files import TEXT, p, title, typed

from socialwork.export.word.comments import read_comments


def test_comments_below_typed_headings() -> None:
    """A comment on text below headings without any style knows them all."""
    comment = (
        f'<w:comments {ROOT}><w:comment w:id="0" w:author="Dosen">{p("Perjelas.")}</w:comment></w:comments>'
    )
    data = typed(
        title("BAB I"),
        title("PENDAHULUAN"),
        p("1.1 Latar Belakang", bold=True),
        p(TEXT, inside='<w:r><w:commentReference w:id="0"/></w:r>'),
        parts={"word/comments.xml": comment},
        related=(relation(9, "comments", "comments.xml"),),
    )
    assert read_comments(data)[0].section == ("BAB I PENDAHULUAN", "1.1 Latar Belakang")
