"""Rules on instruments: known, answered on their scales, lawfully copied, read no further than they reach.

What scores and counts is imported where a case has something to score: most cases start without it.
"""

import re
from collections.abc import Iterator

from attrs import evolve

from socialwork.audit.base import Context, remark, rule
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.instruments.model import Instrument
from socialwork.instruments.text import text_in
from socialwork.process.places import at
from socialwork.process.tools import instrument_in, tools_at
from socialwork.tools import MemberChange, ObservationTool, Questionnaire, Sociometry
from socialwork.vocabulary.instruments import Licence
from socialwork.words import Words

_VERDICT = re.compile(
    r"\b(?:tinggi|rendah|buruk|normal|high|low|poor"
    r"|di (?:atas|bawah) rata-rata|(?:above|below) average)\b",
    re.IGNORECASE,
)


def _used(case: Case) -> Iterator[tuple[str, Questionnaire | ObservationTool]]:
    yield from tools_at(case, Questionnaire)
    yield from tools_at(case, ObservationTool)


def _answered(case: Case) -> Iterator[tuple[str, Questionnaire, Instrument]]:
    for path, tool in tools_at(case, Questionnaire):
        instrument = instrument_in(case, tool.instrument)
        if instrument is not None:
            yield path, tool, instrument


@rule("INST-01", Severity.ERROR, Certainty.FACT, Words("Instrumen tidak dikenal", "Unknown instrument"))
def unknown_instrument(context: Context) -> Iterator[Remark]:
    """Every instrument that a tool names stands in the case or in the catalogue."""
    for path, tool in _used(context.case):
        if instrument_in(context.case, tool.instrument) is None:
            yield remark(
                f"{path}.instrument",
                "Instrumen {code} tidak ada dalam kasus dan tidak ada dalam katalog.",
                "The instrument {code} is neither in the case nor in the catalogue.",
                code=tool.instrument,
            )


@rule("INST-02", Severity.ERROR, Certainty.FACT, Words("Jawaban di luar skala", "Answer outside the scale"))
def outside_the_scale(context: Context) -> Iterator[Remark]:
    """Every answer lies on the scale of its item, and no sign is counted in more intervals than there are."""
    for path, tool, instrument in _answered(context.case):
        scales = {item.code: instrument.scale_of(item) for item in instrument.items}
        for place, response in at(f"{path}.responses", tool.responses):
            for number, answer in at(f"{place}.answers", response.answers):
                scale = scales.get(answer.item)
                if scale is not None and answer.value is not None and answer.value not in scale:
                    yield remark(
                        number,
                        "Jawaban {value} untuk butir {item} berada di luar skala {low}–{high}.",
                        "The answer {value} to item {item} lies outside the scale from {low} to {high}.",
                        value=answer.value,
                        item=answer.item,
                        low=scale.low,
                        high=scale.high,
                    )
    for path, watched in tools_at(context.case, ObservationTool):
        from socialwork.instruments.tally import impossible_counts  # noqa: PLC0415 - see the top

        for place, session in at(f"{path}.sessions", watched.sessions):
            for code in impossible_counts(session):
                yield remark(
                    f"{place}.counts",
                    "Cacah tanda {item} tidak mungkin: kurang dari nol atau melebihi jumlah selang.",
                    "The count of the sign {item} is impossible: below zero or above the intervals.",
                    item=code,
                )


@rule("INST-03", Severity.ERROR, Certainty.FACT, Words("Butir tidak dikenal", "Unknown item"))
def unknown_item(context: Context) -> Iterator[Remark]:
    """Every answer and every count names an item that the instrument has."""
    for path, tool in _used(context.case):
        instrument = instrument_in(context.case, tool.instrument)
        if instrument is None or not instrument.items:
            continue
        known = {item.code for item in instrument.items}
        for place, code in _items_named(path, tool):
            if code not in known:
                yield remark(
                    place,
                    "Butir {item} tidak ada dalam instrumen {code}.",
                    "The instrument {code} has no item {item}.",
                    item=code,
                    code=tool.instrument,
                )


def _items_named(path: str, tool: Questionnaire | ObservationTool) -> Iterator[tuple[str, str]]:
    if isinstance(tool, Questionnaire):
        for place, response in at(f"{path}.responses", tool.responses):
            yield from ((number, answer.item) for number, answer in at(f"{place}.answers", response.answers))
    else:
        for place, session in at(f"{path}.sessions", tool.sessions):
            yield from ((number, count.item) for number, count in at(f"{place}.counts", session.counts))


@rule(
    "INST-04", Severity.ERROR, Certainty.FACT, Words("Orang di luar kasus", "Somebody who is not in the case")
)
def unknown_respondent(context: Context) -> Iterator[Remark]:
    """Whoever answered, was observed, measured, chosen or rejected is among the people of the case."""
    known = {*context.case.people.codes, ""}
    for path, code in _people_named(context.case):
        if code not in known:
            yield remark(
                path,
                "Kode {code} tidak ada di antara orang dalam kasus.",
                "The code {code} is not among the people of the case.",
                code=code,
            )


def _people_named(case: Case) -> Iterator[tuple[str, str]]:
    for path, tool in tools_at(case, Questionnaire):
        for place, response in at(f"{path}.responses", tool.responses):
            yield f"{place}.respondent", response.respondent
    for path, watched in tools_at(case, ObservationTool):
        for place, session in at(f"{path}.sessions", watched.sessions):
            yield f"{place}.person", session.person
            yield f"{place}.observer", session.observer
    for path, change in tools_at(case, MemberChange):
        for place, behaviour in at(f"{path}.behaviours", change.behaviours):
            yield f"{place}.member", behaviour.member
    for path, choices in tools_at(case, Sociometry):
        for place, row in at(f"{path}.choices", choices.choices):
            yield f"{place}.member", row.member
            yield from at(f"{place}.chosen", row.chosen)
            yield from at(f"{place}.rejected", row.rejected)


@rule(
    "INST-05",
    Severity.ERROR,
    Certainty.FACT,
    Words("Butir berhak cipta tanpa izin", "Protected items without permission"),
)
def copied_items(context: Context) -> Iterator[Remark]:
    """The wording of protected items stands in a case only with a permission; unknown rights are asked."""
    for path, instrument in at("instruments", context.case.instruments):
        worded = any(text_in(item.text).strip() for item in instrument.items)
        if instrument.licence.is_free or instrument.permission.strip() or not worded:
            continue
        if instrument.licence is Licence.UNKNOWN:
            yield evolve(
                remark(
                    f"{path}.licence",
                    "Siapa pemegang hak atas instrumen {code}, dan bolehkah butirnya disalin?",
                    "Who holds the rights to the instrument {code}, and may its items be copied?",
                    code=instrument.code,
                ),
                severity=Severity.WARNING,
                certainty=Certainty.QUESTION,
            )
        else:
            yield remark(
                f"{path}.permission",
                "Bunyi butir instrumen {code} dilindungi; sebutkan bukti izinnya atau kosongkan bunyinya.",
                "The items of the instrument {code} are protected; name the permission or omit them.",
                code=instrument.code,
            )


@rule(
    "INST-06",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Penilaian tanpa norma", "Verdict without norms"),
)
def verdict_without_norms(context: Context) -> Iterator[Remark]:
    """A score is called high, low or normal only where norms with their source say so."""
    for path, tool in _used(context.case):
        instrument = instrument_in(context.case, tool.instrument)
        if instrument is None or instrument.norms:
            continue
        # The names of subscales may hold such words themselves.
        text = tool.reading
        names = [text_in(subscale.name, lang) for subscale in instrument.subscales for lang in ("id", "en")]
        for name in names:
            text = re.sub(re.escape(name), " ", text, flags=re.IGNORECASE)
        found = _VERDICT.search(text)
        if found is not None:
            yield remark(
                f"{path}.reading",
                "Norma mana yang mendasari sebutan “{word}”? Tanpa norma, tulis skor dan rentangnya saja.",
                "Which norms does “{word}” rest on? Without norms, give the score and its range alone.",
                word=found[0],
            )


@rule(
    "INST-07",
    Severity.HINT,
    Certainty.FACT,
    Words("Reliabilitas dari sedikit orang", "Reliability of few people"),
)
def few_for_reliability(context: Context) -> Iterator[Remark]:
    """A reliability is stated only of thirty complete respondents or more."""
    for path, tool, instrument in _answered(context.case):
        from socialwork.instruments.reliability import FEW  # noqa: PLC0415 - see the top
        from socialwork.instruments.scoring import item_rows  # noqa: PLC0415

        complete = len(item_rows(instrument, tool.responses))
        if tool.reliability and complete < FEW:
            yield remark(
                f"{path}.reliability",
                "Reliabilitas dari jawaban lengkap {n} orang tidak stabil; perlu sedikitnya {few} orang.",
                "The reliability of {n} complete answers is not stable; {few} or more are needed.",
                n=complete,
                few=FEW,
            )


@rule(
    "INST-08",
    Severity.WARNING,
    Certainty.FACT,
    Words("Butir instrumen belum ada", "Items of the instrument are missing"),
)
def without_items(context: Context) -> Iterator[Remark]:
    """An instrument that was used has its items; those of published ones come from the school's own file."""
    for path, tool in _used(context.case):
        instrument = instrument_in(context.case, tool.instrument)
        if instrument is not None and not instrument.items:
            yield remark(
                f"{path}.instrument",
                "Butir instrumen {code} belum ada; tambahkan salinan milik sekolah pada kunci `instruments`.",
                "The items of {code} are missing; add the school's own copy under `instruments`.",
                code=tool.instrument,
            )


@rule("INST-09", Severity.WARNING, Certainty.FACT, Words("Skor tidak dapat dihitung", "Score not possible"))
def not_scored(context: Context) -> Iterator[Remark]:
    """No more answers are missing than the rule of the instrument allows."""
    for path, tool, instrument in _answered(context.case):
        from socialwork.instruments.scoring import OUTSIDE, score  # noqa: PLC0415 - see the top

        for place, response in at(f"{path}.responses", tool.responses):
            for scored in score(instrument, response).every:
                if scored.items and scored.reason not in {None, OUTSIDE}:
                    yield remark(
                        place,
                        "{name} tidak dihitung: {reason}.",
                        "{name} is not scored: {reason}.",
                        name=scored.name,
                        reason=scored.reason,
                    )


@rule("INST-10", Severity.ERROR, Certainty.FACT, Words("Pilihan yang mustahil", "Impossible choice"))
def impossible_choice(context: Context) -> Iterator[Remark]:
    """Nobody chooses or rejects themselves, does both to another, chooses too many, or stands in two rows."""
    for path, tool in tools_at(context.case, Sociometry):
        seen: set[str] = set()
        for place, row in at(f"{path}.choices", tool.choices):
            if row.member in seen:
                yield remark(place, "{code} ditulis dua kali.", "{code} stands twice.", code=row.member)
            seen.add(row.member)
            if row.member in row.chosen:
                yield remark(
                    place, "{code} memilih dirinya sendiri.", "{code} chose themselves.", code=row.member
                )
            if row.member in row.rejected:
                yield remark(
                    place, "{code} menolak dirinya sendiri.", "{code} rejected themselves.", code=row.member
                )
            for code in dict.fromkeys(row.rejected):
                if code in row.chosen:
                    yield remark(
                        place,
                        "{code} memilih sekaligus menolak {other}.",
                        "{code} both chose and rejected {other}.",
                        code=row.member,
                        other=code,
                    )
            if tool.most is not None and len(row.chosen) > tool.most:
                yield remark(
                    place,
                    "{code} memilih {n} orang, padahal paling banyak {most}.",
                    "{code} chose {n} people, where {most} are allowed.",
                    code=row.member,
                    n=len(row.chosen),
                    most=tool.most,
                )


INSTRUMENT_RULES = (
    unknown_instrument,
    outside_the_scale,
    unknown_item,
    unknown_respondent,
    copied_items,
    verdict_without_norms,
    few_for_reliability,
    without_items,
    not_scored,
    impossible_choice,
)
