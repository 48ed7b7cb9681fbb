"""From pages in a pile to the numbers printed on them."""

from hypothesis import given, strategies as st

from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Caption, Document, Heading, PageNumbers, Part, Table
from socialwork.export.pages.labels import page_labels
from socialwork.text import roman


def chapter(anchor: str, *, numbers: PageNumbers = "arabic", restart: int | None = None) -> Part:
    """Return a part with one heading."""
    heading = Heading(level=1, text=(Text("Judul"),), anchor=anchor)
    return Part(blocks=(heading,), page_numbers=numbers, restart=restart)


def test_numbers_go_on_over_parts_and_begin_anew_where_told() -> None:
    """Front matter counts in Roman numbers from the cover on, the body in Arabic ones from its own start."""
    parts = (
        chapter("sampul", numbers="none", restart=1),
        chapter("kata", numbers="roman"),
        chapter("bab-1", restart=1),
        chapter("bab-2"),
    )
    pages = {"sampul": 0, "kata": 3, "bab-1": 7, "bab-2": 20}
    found = page_labels(Document(parts=parts), (0, 2, 7, 20), pages)
    assert found == {"sampul": "", "kata": "iv", "bab-1": "1", "bab-2": "14"}


def test_captions_in_tables_and_blocks_have_labels() -> None:
    """A caption has the number of its own page, not that of its chapter."""
    table = Table(rows=(), caption=Caption(series="table", title=(), anchor="tabel"))
    photo = Caption(series="photo", title=(), anchor="foto")
    part = Part(blocks=(table, photo), restart=5)
    found = page_labels(Document(parts=(part,)), (2,), {"tabel": 2, "foto": 4})
    assert found == {"tabel": "5", "foto": "7"}


def test_what_is_not_found_has_no_label() -> None:
    """An anchor whose page nobody knows is left out, not guessed."""
    assert page_labels(Document(parts=(chapter("bab"),)), (0,), {}) == {}


@given(
    lengths=st.lists(st.integers(1, 9), min_size=1, max_size=6),
    kinds=st.lists(st.sampled_from(("roman", "arabic")), min_size=6, max_size=6),
    restarts=st.lists(st.none() | st.integers(1, 50), min_size=6, max_size=6),
)
def test_each_page_has_the_number_after_that_of_the_page_before(
    lengths: list[int], kinds: list[PageNumbers], restarts: list[int | None]
) -> None:
    """Counting page by page by hand gives the same label as the arithmetic."""
    anchors = [f"p{n}" for n in range(len(lengths))]
    parts = tuple(chapter(one, numbers=kinds[n], restart=restarts[n]) for n, one in enumerate(anchors))
    starts, number, expected = [], 0, {}
    for n, (anchor, length) in enumerate(zip(anchors, lengths, strict=True)):
        starts.append(sum(lengths[:n]))
        restart = restarts[n]
        number = number + 1 if restart is None else restart
        expected[anchor] = roman(number) if kinds[n] == "roman" else str(number)
        number += length - 1
    pages = dict(zip(anchors, starts, strict=True))
    assert page_labels(Document(parts=parts), starts, pages) == expected
