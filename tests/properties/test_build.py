"""Every generated case builds and is written, however little sense it makes."""

import io
import zipfile
from functools import cache

from hypothesis import given, settings

from socialwork import build, load_template, to_markdown, write_docx
from socialwork.case import Case
from socialwork.document.nodes import Document
from socialwork.testing import cases

template = cache(load_template)


@given(cases())
def test_every_case_builds(case: Case) -> None:
    """A draft of any case becomes a document, and the same one each time."""
    document = build(case, template())
    assert isinstance(document, Document)
    assert build(case, template()) == document


@given(cases())
def test_every_case_is_written_as_markdown(case: Case) -> None:
    """The draft of any case can be read as Markdown."""
    assert to_markdown(build(case, template())).strip()


@given(cases())
@settings(max_examples=20)
def test_every_case_is_written_as_word(case: Case) -> None:
    """The draft of any case is written as a Word file whose parts are all there."""
    target = io.BytesIO()
    write_docx(build(case, template()), target)
    with zipfile.ZipFile(target) as package:
        assert package.testzip() is None
        assert "word/document.xml" in package.namelist()
