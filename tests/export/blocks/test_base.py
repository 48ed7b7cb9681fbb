"""The registry of blocks, the labels and the context of a block."""

import pytest
from attrs import evolve

from factories import minimal_case
from socialwork.case import Case
from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Heading, Paragraph
from socialwork.export.blocks import load_blocks
from socialwork.export.blocks.base import Context, block, block_entries, declare_labels
from socialwork.export.template_loading import load_template
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words


@pytest.fixture
def ctx() -> Context:
    """Return the context of a block below a heading of level 2."""
    return Context(template=load_template())


def calling(ctx: Context, **labels: str) -> Context:
    """Return *ctx* with a campus's own labels."""
    return evolve(ctx, template=evolve(ctx.template, labels=labels))


def test_a_label_in_the_language_of_the_report(ctx: Context) -> None:
    """Labels exist in both languages."""
    assert (ctx.label("client"), evolve(ctx, lang="en").label("client")) == ("Klien", "Client")


def test_a_campus_overrides_a_label_by_its_key(ctx: Context) -> None:
    """The template's word goes before the library's."""
    assert calling(ctx, client="Penerima manfaat").label("client") == "Penerima manfaat"


def test_a_campus_overrides_a_term_by_its_indonesian_word(ctx: Context) -> None:
    """Terms of the vocabulary can be called otherwise too."""
    assert calling(ctx, Asesmen="Pengungkapan masalah").label(StageKind.ASSESSMENT) == "Pengungkapan masalah"


def test_a_label_holds_other_labels(ctx: Context) -> None:
    """A campus's word reaches the labels that are made with it."""
    words = Words("Identitas {client}", "Identity of the {client}")
    assert calling(ctx, client="Penerima manfaat").label(words) == "Identitas penerima manfaat"


def test_a_label_takes_values(ctx: Context) -> None:
    """Values stand for placeholders, with whatever they hold."""
    assert ctx.label(Words("{n} dari {client}", ""), n="{8}") == "{8} dari klien"


def test_an_undeclared_label_is_a_mistake_of_the_builder(ctx: Context) -> None:
    """A key that nothing declared is refused."""
    with pytest.raises(LookupError, match="never declared"):
        ctx.label("tidak-ada")


def test_a_label_is_declared_once() -> None:
    """The same key with other words is refused."""
    with pytest.raises(ValueError, match="declared already"):
        declare_labels(client=Words("Orang", "Person"))


def test_the_same_words_may_be_declared_again() -> None:
    """Two blocks that use one word may both declare it."""
    declare_labels(client=Words("Klien", "Client"))


def test_a_block_is_registered_once() -> None:
    """A second block under one name is refused."""
    load_blocks()
    with pytest.raises(ValueError, match="registered already"):
        block("cover", Words("Sampul", "Cover"))(lambda _case, _ctx: ())


def test_every_block_returns_blocks_for_the_least_case(ctx: Context) -> None:
    """No builder needs more than the least case, and what it returns is a tuple."""
    load_blocks()
    made = {name: entry.build(minimal_case(), ctx) for name, entry in block_entries().items()}
    assert [name for name, blocks in made.items() if not isinstance(blocks, tuple)] == []


def test_headings_in_prose_stand_below_the_section(ctx: Context) -> None:
    """A first-level heading in prose below 1.1 becomes 1.1.1."""
    (heading, *_rest) = ctx.prose("# Judul\n\nIsi.")
    assert isinstance(heading, Heading)
    assert heading.level == 3


def test_empty_prose_is_nothing(ctx: Context) -> None:
    """Blank prose makes no paragraph."""
    assert ctx.prose(" \n") == ()


def test_prose_in_a_role(ctx: Context) -> None:
    """Prose of a cell takes the role of the cell."""
    assert ctx.prose("Isi.", "table") == (Paragraph(text=(Text("Isi."),), role="table"),)


def test_a_heading_of_a_block(ctx: Context) -> None:
    """Inner headings of a block stand below its section and outside the table of contents."""
    assert ctx.heading("client") == Heading(level=3, text=(Text("Klien"),), listed=False)


def titles_seen(ctx: Context, *cases: Case) -> list[str]:
    """Ask *ctx* and the contexts of other sections for the same work on *cases*; return what ran."""
    seen: list[str] = []

    def work(case: Case, inner: Context) -> str:
        seen.append(case.title)
        return f"{inner.label('client')}: {case.title}"

    for case in cases:
        for asked in (ctx, evolve(ctx, level=4), evolve(ctx, option="plan")):
            assert asked.once(work, case) == f"Klien: {case.title}"
    return seen


def test_blocks_of_one_build_work_something_out_once(ctx: Context) -> None:
    """The contexts of one build share what a block has worked out."""
    assert titles_seen(ctx, minimal_case()) == [minimal_case().title]


def test_another_case_is_worked_out_anew(ctx: Context) -> None:
    """What was worked out is kept for its case only."""
    other = evolve(minimal_case(), title="Lain")
    assert titles_seen(ctx, minimal_case(), other) == [minimal_case().title, "Lain"]


def test_other_labels_or_languages_are_worked_out_anew(ctx: Context) -> None:
    """What was worked out is kept for its labels and its language only."""
    case = minimal_case()

    def work(_: Case, inner: Context) -> str:
        return inner.label("client")

    contexts = (ctx, calling(ctx, client="Penerima manfaat"), evolve(ctx, lang="en"))
    assert [one.once(work, case) for one in contexts] == ["Klien", "Penerima manfaat", "Client"]
