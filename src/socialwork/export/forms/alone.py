"""What prose says to the rest of a report, in a form that stands alone: citations and references in words."""

from socialwork.case import Case
from socialwork.document.inline_nodes import CrossRef, Inlines, Text
from socialwork.document.nodes import Blocks
from socialwork.document.walk import map_inlines
from socialwork.export.bibliography import cited, resolve_citations
from socialwork.export.works import report_works
from socialwork.words import Lang, Words

_REFERENCES = frozenset({CrossRef})
_REPORT = Words("laporan", "the report")


def on_their_own(blocks: Blocks, case: Case, lang: Lang) -> Blocks:
    """Return *blocks* with citations as they are printed, and with words for what stands in the report.

    ``[](#tabel-program)`` points nowhere in a form: it says *laporan*.
    """
    codes = cited(blocks)
    if codes:
        blocks = resolve_citations(blocks, report_works(case, codes, lang))

    def change(text: Inlines) -> Inlines:
        return tuple(
            Text(node.text or _REPORT.pick(lang)) if isinstance(node, CrossRef) else node for node in text
        )

    return map_inlines(blocks, change, _REFERENCES)
