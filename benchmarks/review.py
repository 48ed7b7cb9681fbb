"""Reviewing a Word report: its time, how that grows, and what it finds in reports with planted slips."""

import io
from collections.abc import Iterator, Sequence

import docx
from attrs import evolve

import socialwork as sw
from benchmarks.corpus import CorpusReport, reports
from benchmarks.corpus.model import Certainty
from benchmarks.corpus.score import Found, Score, score
from benchmarks.measure import Row, Share, best_of
from benchmarks.review_kinds import KINDS
from socialwork.document.walk import map_inlines
from socialwork.export.numbering import number
from socialwork.reading.from_document import reading_of

_AIMS: tuple[tuple[Certainty, float], ...] = (("fact", 0.98), ("question", 0.85))
_LETTERS = "ABCDEFGHI"
_TIMES = len(_LETTERS)
"""How often the report stands in the long one: about a thousand pages."""


def rows() -> list[Row | Share]:
    """Measure reading and rules against reading paragraphs, growth, and the score of the corpus."""
    return [*_times(), *_scores()]


# --- time -------------------------------------------------------------------------------------


def _times() -> Iterator[Row]:
    document = sw.build(sw.load_case("example:lansia"), sw.load_template())
    single, many = _written(document), _written(_repeated(document))
    times = best_of(
        {
            "review": lambda: sw.review_word(single),
            "paragraphs": lambda: [one.text for one in docx.Document(io.BytesIO(single)).paragraphs],
        }
    )
    yield Row(
        "review a report of about 110 pages",
        times["review"],
        times["paragraphs"],
        5.0,
        "[p.text for p in docx.Document(…).paragraphs]",
    )
    reading = best_of({"one": lambda: sw.read_report(single), "long": lambda: sw.read_report(many)}, rounds=2)
    yield Row(
        "read one of about 1,000 pages",
        reading["long"],
        reading["one"] * _TIMES,
        1.3,
        f"{_TIMES} times the time of one",
    )
    trees = [sw.read_report(one.clean).document for one in reports()]
    joined = sw.Document(parts=tuple(part for tree in trees for part in tree.parts))
    rules = best_of(
        {
            "joined": lambda: sw.review_document(joined),
            "apart": lambda: [sw.review_document(tree) for tree in trees],
        },
        rounds=2,
    )
    yield Row(
        f"rules on {len(trees)} reports as one",
        rules["joined"],
        rules["apart"],
        1.3,
        "the same reports apart",
    )


def _written(document: sw.Document) -> bytes:
    stream = io.BytesIO()
    sw.write_docx(document, stream)
    return stream.getvalue()


def _repeated(document: sw.Document) -> sw.Document:
    """Return a report that holds *document* several times, each time in words of its own."""
    parts = tuple(_marked(part, n) for n in range(_TIMES) for part in document.parts)
    return number(evolve(document, parts=parts))


def _marked(part: sw.Part, n: int) -> sw.Part:
    """Return a part whose paragraphs differ from those of any other copy of it, and end as they did."""

    def change(text: sw.Inlines) -> sw.Inlines:
        first, *others = text
        if not isinstance(first, sw.Text):
            return text
        return (evolve(first, text=f"{_LETTERS[n]} {first.text}"), *others)

    return evolve(part, blocks=map_inlines(part.blocks, change)) if n else part


# --- what is found ----------------------------------------------------------------------------


def _scores() -> Iterator[Share]:
    for half, words in (("first", "typed by hand"), ("second", "generated")):
        found = corpus_score([one for one in reports() if one.half == half])
        yield Share(
            f"slips of fact found, {words}",
            found.recall,
            0.95,
            f"{found.met.total()} of {found.planted.total()}",
        )
        for certainty, least in _AIMS:
            right = found.right[certainty]
            wrong = sum(one.certainty == certainty for _, one in found.wrong)
            yield Share(
                f"findings that are right, {certainty}s, {words}",
                found.precision(certainty),
                least,
                f"{right} of {right + wrong}",
            )
        asked, met = found.asked_planted.total(), found.asked_met.total()
        yield Share(f"questions asked, {words}", met / asked, None, f"{met} of {asked}")
        clean = len(found.facts_in_clean)
        yield Share(
            f"clean twins without a fact, {words}", float(clean == 0), 1.0, f"{clean} findings of fact"
        )


def corpus_score(chosen: Sequence[CorpusReport]) -> Score:
    """Return what a review of these reports is worth."""
    spoiled = {one.name: _found(one.spoiled) for one in chosen}
    clean = {one.name: _found(one.clean) for one in chosen}
    return score(chosen, spoiled, clean)


def _found(data: bytes) -> list[Found]:
    review = sw.review_word(data)
    lines = reading_of(review.report.document).lines
    texts = {one.path: one.whole for one in lines}
    return [
        Found(KINDS.get(one.code, frozenset()), one.certainty.value, texts.get(one.path, ""))
        for one in review.findings
    ]
