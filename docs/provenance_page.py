"""The reference page of provenance: what the blocks print, and which fields of the case state it."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from socialwork.export.blocks import block_entries
from socialwork.export.template_loading import load_template
from socialwork.loading import load_case
from socialwork.testing.provenance import OF_EVERY_REPORT, FieldOf, Printed, provenance

_EXAMPLES = ("example:utama", "example:lansia")
_MOST_FIELDS = 6
_MOST_LETTERS = 180


def provenance_page() -> Iterator[str]:
    """Yield the lines of the page, a table for each block."""
    template = load_template()
    stated: dict[str, dict[tuple[FieldOf, ...], Printed]] = defaultdict(dict)
    told: Counter[FieldOf] = Counter()
    for name in _EXAMPLES:
        for printed, fields in provenance(load_case(name), template).items():
            told.update(fields)
            if fields:
                kept = stated[printed.block].setdefault(fields, printed)
                if len(printed.text) > len(kept.text):
                    stated[printed.block][fields] = printed
    yield "# What each sentence rests on"
    yield ""
    yield "Made from the examples: each field is taken away, and what then goes or changes is stated by it."
    yield "Of what the same fields state the longest piece is shown; what states little else stands first."
    yield "Drawings, the student's own slots and standing texts are left out."
    for block, pieces in stated.items():
        yield from ("", f"## {block}", "", block_entries()[block].words.en, "")
        yield from ("| printed, for example | stated by |", "| --- | --- |")
        for fields, printed in pieces.items():
            yield f"| {_short(printed.text)} | {_named(fields, told)} |"
    yield from ("", "## Said in every report", "")
    yield "Labels of sheets, and what either of two fields states alone."
    yield ""
    for block, texts in OF_EVERY_REPORT.items():
        yield f"- `{block}`: {', '.join(sorted(texts))}"


def _short(text: str) -> str:
    words = text.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;")
    return words if len(words) <= _MOST_LETTERS else f"{words[:_MOST_LETTERS].rsplit(' ', 1)[0]} …"


def _named(fields: tuple[FieldOf, ...], told: Counter[FieldOf]) -> str:
    names = [f"`{cls.__name__}.{name}`" for cls, name in sorted(fields, key=lambda one: (told[one], one[1]))]
    more = len(names) - _MOST_FIELDS
    return ", ".join(names[:_MOST_FIELDS]) + (f" and {more} more" if more > 0 else "")
