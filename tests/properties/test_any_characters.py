"""No text of a case is taken for a mark of our own: whatever its characters, it is printed as it stands."""

import html
import io
import json
import re
import zipfile
from functools import cache

import pytest
from hypothesis import given, settings, strategies as st

import socialwork as sw
from generated_reports import EXAMPLES, refilled
from socialwork.document.inline_nodes import Inlines
from socialwork.document.inlines import plain
from socialwork.document.nodes import Document
from socialwork.document.walk import map_inlines
from socialwork.export.blocks.sentences import bracketed
from socialwork.loading import case_to_bytes
from socialwork.testing import cases

MARKS = (
    "\ufffc",
    "\ue000\ue001\uf8ff",
    "{ref}",
    "{0}{}",
    "{total} {{ }",
    "}{",
    "%s %(n)s ${x}",
    "\u202e\u2066\u2069",
    "\u200b\u2060\u00ad",
    "§§1@@",
)
"""Characters by which programs like to mark places, and what looks like a placeholder."""
MARKDOWN = (
    "*a* **b** _c_ `d`",
    "[e](f) [@g] ![](foto:h) [](tabel:i)",
    "<i>j</i> &amp; &#8203;",
    "# k | ^m^\\",
)

template = cache(sw.load_template)


def with_mark(case: sw.Case, mark: str) -> tuple[sw.Case, list[str]]:
    """Return *case* with *mark* in its texts, and what these say now.

    Codes and addresses stay what they are, and so do given names of authors, which are printed as initials.
    """
    told = case_to_bytes(case, format="json").decode()
    codes = {json.loads(code) for code in re.findall(r'"code": ("(?:[^"\\]|\\.)*")', told)}
    kept = {author.given for work in case.references for author in work.author}
    kept |= codes.union(*({work.doi, work.url} for work in case.references))
    texts: list[str] = []

    def change(text: str) -> str:
        if text in kept or not text.strip():
            return text
        texts.append(f"q{len(texts):05d}q{mark}z{len(texts):05d}z")
        return texts[-1]

    return refilled(case, change), texts


def printed(document: Document) -> str:
    """Return every text of the tree in small letters, for a heading or sentence may begin with a capital."""
    lines: list[str] = []

    def look(text: Inlines) -> Inlines:
        lines.append(plain(text))
        return text

    for part in document.parts:
        map_inlines(part.blocks, look)
    return "\n".join(lines).casefold()


def in_word(document: Document) -> str:
    """Return the text of the Word file, in small letters."""
    stream = io.BytesIO()
    sw.write_docx(document, stream)
    with zipfile.ZipFile(stream) as package:
        return html.unescape(re.sub("<[^>]*>", "", package.read("word/document.xml").decode())).casefold()


def lost(case: sw.Case, mark: str) -> list[str]:
    """Return the texts with *mark* that the report does not hold, though it holds an ordinary word there.

    Within brackets the brackets of a text are square ones, as EYD V has it; nothing else may differ.
    """
    ordinary, words = with_mark(case, "kata")
    usual = printed(sw.build(ordinary, template()))
    marked, texts = with_mark(case, mark)
    document = sw.build(marked, template())
    forms = printed(document), in_word(document), sw.to_markdown(document).casefold()
    shown = [text.casefold() for word, text in zip(words, texts, strict=True) if word in usual]
    return [text for text in shown if not all(text in form or bracketed(text) in form for form in forms)]


@given(cases(), st.lists(st.sampled_from(MARKS), min_size=1, max_size=4).map("".join))
@settings(max_examples=15)
def test_every_text_is_printed_as_it_stands(case: sw.Case, mark: str) -> None:
    """Tree, Word file and Markdown of any case hold the texts that they hold of ordinary words."""
    assert lost(case, mark) == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_text_of_the_examples_is_printed_as_it_stands(name: str) -> None:
    """So do the reports of the examples, which have a text in nearly every field."""
    assert lost(sw.load_case(name), "".join(MARKS)) == []


@given(cases(), st.sampled_from(MARKDOWN))
@settings(max_examples=15)
def test_markdown_in_any_text_builds(case: sw.Case, mark: str) -> None:
    """Marks of Markdown, finished or not, in all texts at once leave a report that can be written."""
    marked, _ = with_mark(case, mark)
    document = sw.build(marked, template())
    assert printed(document)
    assert in_word(document)
    assert sw.to_markdown(document)


@pytest.mark.parametrize("mark", [*MARKS, *MARKDOWN])
def test_the_name_of_an_institution_is_printed_as_it_stands(mark: str) -> None:
    """A name stands in standing texts, sentences, captions and tables alike: nothing in it is Markdown."""
    case = sw.load_case("example:utama")
    case = refilled(case, lambda text: f"SMK {mark} Contoh" if text == case.institution.name else text)
    assert printed(sw.build(case, template())).count(f"smk {mark} contoh".casefold()) > 5
