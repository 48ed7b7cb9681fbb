"""The rule on cross-references knows every anchor that a report makes."""

import pytest
from attrs import evolve

from socialwork import build, check, load_case, load_template
from socialwork.case import ProseSlot
from socialwork.document.walk import caption_of, document_blocks


@pytest.mark.parametrize("example", ["example:utama", "example:lansia", "example:rehabilitasi"])
def test_no_anchor_of_a_report_is_called_unknown(example: str) -> None:
    """Prose may refer to every table, photo and appendix of the built report."""
    case = load_case(example)
    document = build(case, load_template())
    captions = map(caption_of, document_blocks(document))
    anchors = {caption.anchor for caption in captions if caption is not None and caption.anchor}
    assert len(anchors) > 10
    text = " ".join(f"[](#{anchor})" for anchor in sorted(anchors))
    asked = evolve(case, prose=(*case.prose, ProseSlot(slot="semua", text=text)))
    assert [finding.message.id for finding in check(asked) if finding.code == "REF-05"] == []
