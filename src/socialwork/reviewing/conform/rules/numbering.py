"""Rules on numbers: headings, captions and pages are numbered as the template has it."""

from collections.abc import Iterator

from socialwork.audit.prose.base import at_line, at_report
from socialwork.document.nodes import Heading, Part
from socialwork.findings import Certainty, Remark, Severity
from socialwork.reviewing.conform.base import FormRule, FormScene, form_rule
from socialwork.reviewing.conform.patterns import label_pattern, sample
from socialwork.words import Words

_NUMBERS = Words(
    "Rujukan di dalam teks dan daftar isi memakai nomor; satu pola membuat semuanya dapat ditemukan.",
    "References and contents go by numbers; one pattern lets everything be found.",
)
_PAGES = Words(
    "Bagian awal bernomor Romawi kecil, bagian utama bernomor Arab mulai dari 1.",
    "The front matter has small Roman page numbers, the body Arabic ones from 1.",
)


@form_rule(
    "FORM-05",
    Severity.WARNING,
    Certainty.FACT,
    Words("Pola nomor judul", "Pattern of heading numbers"),
    _NUMBERS,
)
def heading_pattern(scene: FormScene) -> Iterator[Remark]:
    """A numbered heading has the number that the template's pattern makes at its level."""
    patterns = scene.template.numbering.headings
    for line in scene.reading.headings:
        pattern = patterns[min(line.level, len(patterns)) - 1]
        if line.label and not label_pattern(pattern).fullmatch(line.label):
            yield at_line(
                line,
                "Nomor “{label}” tidak berpola seperti “{sample}”.",
                "The number “{label}” does not look like “{sample}”.",
                label=line.label,
                sample=sample(pattern),
            )


@form_rule(
    "FORM-06",
    Severity.WARNING,
    Certainty.FACT,
    Words("Pola nomor keterangan", "Pattern of captions"),
    _NUMBERS,
)
def caption_pattern(scene: FormScene) -> Iterator[Remark]:
    """A caption has the label that the template's pattern makes for its series."""
    numbering = scene.template.numbering
    patterns = {
        "table": numbering.table,
        "figure": numbering.figure,
        "photo": numbering.photo,
        "appendix": numbering.appendix,
    }
    for caption in scene.reading.captions:
        pattern = patterns[caption.series] + "{n}"
        outside = pattern.replace("{chapter}. ", "")  # what stands outside the chapters is numbered alone
        label = caption.line.label
        if not any(label_pattern(one).fullmatch(label) for one in (pattern, outside)):
            yield at_line(
                caption.line,
                "Nomor “{label}” tidak berpola seperti “{sample}”.",
                "The number “{label}” does not look like “{sample}”.",
                label=label,
                sample=sample(pattern),
            )


@form_rule("FORM-07", Severity.WARNING, Certainty.FACT, Words("Nomor halaman", "Page numbers"), _PAGES)
def page_numbers(scene: FormScene) -> Iterator[Remark]:
    """Pages before the first chapter have Roman numbers, those from it on Arabic ones that begin at 1."""
    front, body = _split(scene)
    if any(part.page_numbers == "arabic" for part in front):
        yield at_report(
            "Halaman bagian awal bernomor Arab; lazimnya Romawi kecil.",
            "The front matter has Arabic page numbers; Roman ones are customary.",
        )
    if any(part.page_numbers != "arabic" for part in body):
        yield at_report(
            "Halaman bagian utama tidak bernomor Arab.", "The pages of the body have no Arabic numbers."
        )
    elif front and body and body[0].restart != 1:
        yield at_report(
            "Nomor halaman bagian utama tidak mulai dari 1.",
            "The page numbers of the body do not begin at 1.",
        )


def _split(scene: FormScene) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """Return the parts before that of the first chapter, and those from it on."""
    parts = scene.document.parts
    first = next((n for n, part in enumerate(parts) if _begins_body(part)), len(parts))
    return parts[:first], parts[first:]


def _begins_body(part: Part) -> bool:
    return any(isinstance(one, Heading) and one.level == 1 and bool(one.number) for one in part.blocks)


NUMBERING_RULES: tuple[FormRule, ...] = (heading_pattern, caption_pattern, page_numbers)
