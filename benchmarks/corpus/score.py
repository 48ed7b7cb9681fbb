"""How well findings meet the slips that were planted, per report and over all.

A finding meets a slip when it is of its kind and points at its place: at the paragraph in which it lies, or
at another place of the same slip, as the row of a cell. A slip without a place, as a missing section, is met
by any finding of its kind, wherever. A planted fact is recalled only by a finding that states a fact. One
finding meets one slip of a kind; what meets a slip that has been met is still right.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import field, frozen

from benchmarks.corpus.model import Certainty, CorpusReport, Planted

LONG_ENOUGH = 8


@frozen
class Found:
    """A finding of a checker.

    Attributes:
        kinds: The kinds of slips that it may be one of.
        certainty: Whether it states a fact or asks a question.
        paragraph: The text of the paragraph that it points at; empty where it points at the whole report.
    """

    kinds: frozenset[int]
    certainty: Certainty
    paragraph: str


@frozen
class Score:
    """What the findings are worth.

    Attributes:
        planted: How many facts were planted, per kind.
        met: How many of them were met, per kind.
        right: How many findings of each certainty meet a slip.
        wrong: The findings that meet none, each with its report.
        in_clean: The findings in clean twins, each with its report.
        asked_planted: How many questions were planted, per kind.
        asked_met: How many of them were met, per kind.
    """

    planted: Counter[int] = field(factory=Counter)
    met: Counter[int] = field(factory=Counter)
    right: Counter[Certainty] = field(factory=Counter)
    wrong: tuple[tuple[str, Found], ...] = ()
    in_clean: tuple[tuple[str, Found], ...] = ()
    asked_planted: Counter[int] = field(factory=Counter)
    asked_met: Counter[int] = field(factory=Counter)

    @property
    def recall(self) -> float:
        """The share of planted facts that were met."""
        return share(self.met.total(), self.planted.total())

    @property
    def facts_in_clean(self) -> tuple[tuple[str, Found], ...]:
        """The findings of fact in clean twins."""
        return tuple(one for one in self.in_clean if one[1].certainty == "fact")

    def recall_of(self, kind: int) -> float:
        """Return the share of the planted facts of a kind that were met."""
        return share(self.met[kind], self.planted[kind])

    def precision(self, certainty: Certainty) -> float:
        """Return the share of the findings of a certainty that meet a slip."""
        wrong = sum(found.certainty == certainty for _, found in self.wrong)
        return share(self.right[certainty], self.right[certainty] + wrong)

    def lines(self) -> Iterator[str]:
        """Iterate over the score as lines of text."""
        met, planted = self.met.total(), self.planted.total()
        yield f"facts: recall {self.recall:.3f} ({met} of {planted}), precision {self.precision('fact'):.3f}"
        asked, asked_met = self.asked_planted.total(), self.asked_met.total()
        asking, right = share(asked_met, asked), self.precision("question")
        yield f"questions: recall {asking:.3f} ({asked_met} of {asked}), precision {right:.3f}"
        yield f"clean twins: {len(self.facts_in_clean)} facts, {len(self.in_clean)} findings"
        for kind in sorted(self.planted | self.asked_planted):
            facts = f"{self.met[kind]}/{self.planted[kind]}"
            questions = f"{self.asked_met[kind]}/{self.asked_planted[kind]}"
            yield f"kind {kind:2}: facts {facts:>6}, questions {questions:>6}"


def share(part: int, whole: int) -> float:
    """Return a share; of nothing it is 1."""
    return part / whole if whole else 1.0


def score(
    reports: Sequence[CorpusReport],
    spoiled: Mapping[str, Sequence[Found]],
    clean: Mapping[str, Sequence[Found]],
) -> Score:
    """Return what findings are worth.

    Args:
        reports: The reports that were read.
        spoiled: The findings in the spoiled files, by the name of the report.
        clean: The findings in their clean twins, by the name of the report.
    """
    result = Score()
    wrong: list[tuple[str, Found]] = []
    for report in reports:
        findings = spoiled.get(report.name, ())
        for slip in report.planted:
            (result.planted if slip.certainty == "fact" else result.asked_planted)[slip.kind] += 1
        for slip in met(report.planted, findings):
            (result.met if slip.certainty == "fact" else result.asked_met)[slip.kind] += 1
        for one in findings:
            if any(meets(one, slip) for slip in report.planted):
                result.right[one.certainty] += 1
            else:
                wrong.append((report.name, one))
    return Score(
        planted=result.planted,
        met=result.met,
        right=result.right,
        wrong=tuple(wrong),
        in_clean=tuple((name, one) for name, found in sorted(clean.items()) for one in found),
        asked_planted=result.asked_planted,
        asked_met=result.asked_met,
    )


def met(planted: Iterable[Planted], findings: Sequence[Found]) -> Iterator[Planted]:
    """Iterate over the slips that were met; each of those with one kind and place needs its own finding."""
    used: set[tuple[int, int]] = set()
    for slip in planted:
        for number, one in enumerate(findings):
            sure = slip.certainty == "question" or one.certainty == "fact"
            if sure and (number, slip.kind) not in used and meets(one, slip):
                if not slip.document:
                    used.add((number, slip.kind))
                yield slip
                break


def meets(found: Found, slip: Planted) -> bool:
    """Return whether a finding is of the kind of a slip and points at its place."""
    if slip.document and slip.kind in found.kinds:
        return True
    places = [place for place in (slip.paragraph_text, *slip.elsewhere) if place]
    return bool(found.kinds & {slip.kind, *slip.also}) and any(
        overlap(found.paragraph, place) for place in places
    )


def overlap(one: str, other: str) -> bool:
    """Return whether two texts are the same, or one is a good part of the other."""
    short, long = sorted((plain(one), plain(other)), key=len)
    return short == long or (len(short) >= LONG_ENOUGH and short in long)


def plain(text: str) -> str:
    """Return a text without what readers of Word files treat each in their own way."""
    straight = text.translate(str.maketrans("“”’\N{NON-BREAKING HYPHEN}", '""\'-'))
    return re.sub(r"[\s|]+", " ", straight).strip().casefold()
