"""Rules on what the evaluation says: numbers, percentages, directions and causes against the series."""

import re
from collections.abc import Iterator
from fractions import Fraction

from attrs import evolve

from socialwork.audit.base import Context, remark, rule
from socialwork.evaluation.design import design_of
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.claims import Clause
from socialwork.process.observed import observed_phases, reading_kind
from socialwork.process.series_numbers import SeriesNumbers
from socialwork.process.stated_numbers import (
    Stated,
    changes_in,
    counted_shares_in,
    counts_in,
    direction_in,
    shares_in,
    shares_of_in,
)
from socialwork.vocabulary.evaluation import DesignKind, Improvement, ReadingKind
from socialwork.words import Words

_WEAK = (DesignKind.AB, DesignKind.B_ONLY, DesignKind.BASELINE_ONLY)
_CAUSE = re.compile(
    r"(?<!\w)(?:terbukti|membuktikan|efektif (?:untuk )?(?:meningkatkan|menurunkan|mengurangi|mengubah)|"
    r"(?:disebabkan|diakibatkan) oleh (?:intervensi|program|ekonomi token|pendampingan)|"
    r"pro(?:ved|ves|ven)|effective in|caused by the (?:intervention|programme))(?!\w)",
    re.IGNORECASE,
)
_DENIED = re.compile(r"(?<!\w)(?:tidak|belum|bukan|tanpa|not|cannot|no)(?!\w)", re.IGNORECASE)
_UNFIT = re.compile(
    r"(?<!\w)(?:PND|PEM|PAND|SMD|Tau(?:-U)?|Cohen['’]?s? d|Hedges['’]? g|percentage of non-overlapping data|"
    r"selisih rata-rata baku|standardi[sz]ed mean difference)(?!\w)"
)


@rule(
    "EVAL-01",
    Severity.ERROR,
    Certainty.FACT,
    Words("Persentase menyangkal hitungannya", "Percentage denies its count"),
)
def share_denies_count(context: Context) -> Iterator[Remark]:
    """A percentage is that of the count beside it, and no count has more hits than there were chances."""
    for clause, _ in context.clauses:
        for count in counts_in(clause.text):
            if count.hits > count.total:
                yield remark(
                    clause.path,
                    "Tertulis {hits} dari {total}, padahal tidak mungkin lebih banyak daripada seluruhnya.",
                    "Stated as {hits} of {total}: there cannot be more than there were.",
                    hits=count.hits,
                    total=count.total,
                )
        for share, stated in counted_shares_in(clause.text):
            if 0 < stated.total >= stated.hits and not share.may_be(Fraction(stated.hits, stated.total)):
                yield evolve(
                    remark(
                        clause.path,
                        "Tertulis {share}%, padahal {hits} dari {total} adalah {true}%.",
                        "Stated as {share}%, but {hits} of {total} is {true}%.",
                        share=share.text,
                        hits=stated.hits,
                        total=stated.total,
                        true=_percent(stated),
                    ),
                    fix=Words(f"tulis {_percent(stated)}%", f"write {_percent(stated)}%"),
                )
        for share, total in shares_of_in(clause.text):
            if total > 0 and not share.hits_of(total):
                near = min(range(total + 1), key=lambda hits: abs(100 * Fraction(hits, total) - share.value))
                percent = _percent(Stated(near, total))
                yield evolve(
                    remark(
                        clause.path,
                        "Tertulis {share}% dari {total}; tidak ada hitungan yang memberi angka itu.",
                        "Stated as {share}% of {total}; no count gives that figure.",
                        share=share.text,
                        total=total,
                    ),
                    fix=Words(
                        f"yang terdekat {near} dari {total}, yaitu {percent}%",
                        f"the nearest is {near} of {total}, which is {percent}%",
                    ),
                )


@rule(
    "EVAL-02",
    Severity.ERROR,
    Certainty.FACT,
    Words("Persentase menyangkal deret", "Percentage denies the series"),
)
def share_denies_series(context: Context) -> Iterator[Remark]:
    """A percentage of a behaviour is one that the counts of its series can give, and do give."""
    for clause, numbers in context.clauses:
        if numbers is None or clause.series is None or not numbers.counts:
            continue
        given = {share.text for share, _ in (*counted_shares_in(clause.text), *shares_of_in(clause.text))}
        for share in shares_in(clause.text):
            if share.text in given or any(share.may_be(rate) for rate in numbers.rates):
                continue
            possible = any(share.hits_of(total) for total in sorted(numbers.denominators))
            yield evolve(
                remark(
                    clause.path,
                    "Tertulis {share}% untuk {series}, sedangkan deretnya memberi {counts}.",
                    "Stated as {share}% for {series}, but the series gives {counts}.",
                    share=share.text,
                    series=clause.series.name,
                    counts=_given_by(numbers),
                ),
                certainty=Certainty.QUESTION if possible or clause.partial else Certainty.FACT,
                severity=Severity.WARNING if possible or clause.partial else Severity.ERROR,
            )


@rule(
    "EVAL-03",
    Severity.ERROR,
    Certainty.FACT,
    Words("Angka menyangkal deret", "Numbers deny the series"),
)
def numbers_deny_series(context: Context) -> Iterator[Remark]:
    """A count of a behaviour, and a change from one number to another, are those of its series."""
    for clause, numbers in context.clauses:
        if numbers is None or clause.series is None:
            continue
        stated, moved = counts_in(clause.text), direction_in(clause.text) is not None
        if moved and not clause.partial and numbers.denied(stated):
            told = " → ".join(f"{count.hits}/{count.total}" for count in stated)
            yield _denied(clause, numbers, Words(told, told))
            continue
        for count in stated:
            if count.total in numbers.totals and (count.hits, count.total) not in numbers.counts:
                hits, total = count.hits, count.total
                yield _denied(clause, numbers, Words(f"{hits} dari {total}", f"{hits} of {total}"))
        for before, after in changes_in(clause.text) if moved and numbers.before and numbers.after else ():
            if before not in numbers.before or after not in numbers.after:
                yield _denied(
                    clause, numbers, Words(f"dari {before} menjadi {after}", f"from {before} to {after}")
                )


@rule(
    "EVAL-04",
    Severity.ERROR,
    Certainty.FACT,
    Words("Arah menyangkal deret", "Direction denies the series"),
)
def direction_denies_series(context: Context) -> Iterator[Remark]:
    """A behaviour that is said to have risen or fallen did so in its series."""
    for clause, numbers in context.clauses:
        said = direction_in(clause.text)
        if said is None or numbers is None or clause.series is None:
            continue
        went = numbers.went()
        if went is said or (went is None and not numbers.stood()):
            continue
        other = Improvement.DECREASE if said is Improvement.INCREASE else Improvement.INCREASE
        did = Words("tidak berubah", "not changed") if went is None else _DID[other]
        yield evolve(
            remark(
                clause.path,
                "{series} dikatakan {said}, sedangkan deretnya {did}: {counts}.",
                "{series} is said to have {said}, but by its series it has {did}: {counts}.",
                series=clause.series.name,
                said=_DID[said],
                did=did,
                counts=_given_by(numbers),
            ),
            certainty=Certainty.QUESTION if clause.partial else Certainty.FACT,
            severity=Severity.WARNING if clause.partial else Severity.ERROR,
        )


@rule(
    "EVAL-05",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Persentase tanpa dasar", "Percentage without a base"),
)
def share_without_base(context: Context) -> Iterator[Remark]:
    """A percentage in the evaluation says of how many it is."""
    for clause, _ in context.clauses:
        shares = shares_in(clause.text)
        if shares and not counts_in(clause.text) and not list(shares_of_in(clause.text)):
            yield remark(
                clause.path,
                "{share}% dari berapa, dan pada masa apa?",
                "{share}% of how many, and in which time?",
                share=shares[0].text,
            )


@rule(
    "EVAL-06",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Sebab yang tidak ditunjukkan rancangan", "Cause that the design does not show"),
)
def cause_not_shown(context: Context) -> Iterator[Remark]:
    """With one baseline and one intervention the evaluation does not say what made the change."""
    told = [(clause, _CAUSE.search(clause.text)) for clause, _ in context.clauses]
    claimed = [(clause, found) for clause, found in told if found and not _DENIED.search(clause.text)]
    designs = {design_of(observed_phases(series)) for series in context.case.series} if claimed else set()
    if designs and designs <= set(_WEAK) and not context.case.studies:
        for clause, found in claimed:
            yield remark(
                clause.path,
                "Tertulis “{said}”. Apa yang menunjukkan sebabnya, karena rancangan A–B hanya menunjukkan "
                "perubahan?",
                "It says “{said}”. What shows the cause, for an A–B design shows a change only?",
                said=found[0],
            )


@rule(
    "EVAL-07",
    Severity.WARNING,
    Certainty.FACT,
    Words("Ukuran tidak cocok dengan data", "Measure does not fit the readings"),
)
def measure_unfit(context: Context) -> Iterator[Remark]:
    """Yes/no readings are not judged by PND, by Tau or by a standardized mean difference."""
    for clause, _ in context.clauses:
        found = None if clause.series is None else _UNFIT.search(clause.text)
        if found is None or clause.series is None or reading_kind(clause.series) is not ReadingKind.YES_NO:
            continue
        yield evolve(
            remark(
                clause.path,
                "{measure} tidak cocok untuk {series}, yang datanya hanya ya atau tidak.",
                "{measure} does not fit {series}, whose readings are yes or no only.",
                measure=found[0],
                series=clause.series.name,
            ),
            fix=Words(
                "pakai selisih proporsi, NAP, atau log rasio peluang",
                "use the difference of proportions, NAP or the log odds ratio",
            ),
        )


# --- inner helpers ----------------------------------------------------------------------------

_DID = {
    Improvement.INCREASE: Words("meningkat", "risen"),
    Improvement.DECREASE: Words("menurun", "fallen"),
}


def _percent(stated: Stated) -> int:
    return round(100 * Fraction(stated.hits, stated.total))


def _denied(clause: Clause, numbers: SeriesNumbers, said: Words) -> Remark:
    return remark(
        clause.path,
        "Tertulis {said} untuk {series}, sedangkan deretnya memberi {counts}.",
        "Stated as {said} for {series}, but the series gives {counts}.",
        said=said,
        series="" if clause.series is None else clause.series.name,
        counts=_given_by(numbers),
    )


def _given_by(numbers: SeriesNumbers) -> Words:
    """Return what the series gives, before and after."""
    if numbers.compared:
        before, after = numbers.compared[0]
        return Words(
            f"{before} lalu {after}", f"{before.hits} of {before.total}, then {after.hits} of {after.total}"
        )
    known = sorted(numbers.counts)
    return Words(
        ", ".join(f"{hits} dari {total}" for hits, total in known),
        ", ".join(f"{hits} of {total}" for hits, total in known),
    )


CLAIM_RULES = (
    share_denies_count,
    share_denies_series,
    numbers_deny_series,
    direction_denies_series,
    share_without_base,
    cause_not_shown,
    measure_unfit,
)
