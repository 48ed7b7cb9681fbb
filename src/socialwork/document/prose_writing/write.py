"""Write blocks as prose."""

from socialwork.document.nodes import Blocks
from socialwork.document.prose_writing.blocks import ProseWriter, Spot
from socialwork.document.prose_writing.tables import table_text


def to_prose(blocks: Blocks, base_level: int = 3, role: str = "body") -> str:
    """Return *blocks* as prose: :func:`socialwork.document.prose.parse_prose` reads them from it again.

    Pictures have to be those of a case, ``foto:`` or ``gambar:`` with a code; lists count with the level at
    which they stand in others, and headings are no higher than *base_level*.

    Args:
        blocks: The blocks; contents, drawings and placeholders, which no prose can say, are left out.
        base_level: The level of a heading that is written ``#``.
        role: The role of paragraphs that say none.

    >>> from socialwork.document.nodes import Paragraph, Text
    >>> print(to_prose((Paragraph(text=(Text("Klien "), Text("mau", italic=True)), role="center"),)))
    Klien *mau* {.center}
    """
    writer = ProseWriter(base_level, table_text)
    made = [writer.blocks(blocks, Spot(role=role)), *writer.note_texts()]
    return "\n\n".join(filter(None, made))
