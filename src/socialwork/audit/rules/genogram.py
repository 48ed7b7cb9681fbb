"""Rules on what a genogram says of one couple, one person or one tie, where that contradicts itself."""

from collections.abc import Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at, records_at
from socialwork.stages import Assessment
from socialwork.tools import Genogram, Kin
from socialwork.vocabulary.person import EmotionalTie, KinKind
from socialwork.words import Words


def _genograms(case: Case) -> Iterator[tuple[str, Genogram]]:
    for path, record in records_at(case, Assessment):
        for place, tool in at(f"{path}.tools", record.tools):
            if isinstance(tool, Genogram):
                yield place, tool


@rule("GENO-01", Severity.ERROR, Certainty.FACT, Words("Fakta pasangan dalam genogram", "Facts of a couple"))
def couples(context: Context) -> Iterator[Remark]:
    """A couple parts after it came together, marries again after it parted, and one of both has custody."""
    for path, genogram in _genograms(context.case):
        for place, union in at(f"{path}.unions", genogram.unions):
            if union.since is not None and union.until is not None and union.until < union.since:
                yield remark(
                    f"{place}.until",
                    "Pasangan {code} berakhir pada {until}, sebelum dimulai pada {since}.",
                    "The couple {code} ends in {until}, before it begins in {since}.",
                    code=union.code,
                    until=union.until,
                    since=union.since,
                )
            ended = union.until if union.until is not None else union.since
            if union.remarried_year is not None and ended is not None and union.remarried_year < ended:
                yield remark(
                    f"{place}.remarried_year",
                    "Pasangan {code} kawin lagi pada {again}, sebelum berpisah pada {ended}.",
                    "The couple {code} marries again in {again}, before it parted in {ended}.",
                    code=union.code,
                    again=union.remarried_year,
                    ended=ended,
                )
            if union.custody and union.custody not in union.partners:
                yield remark(
                    f"{place}.custody",
                    "Anak dari pasangan {code} tinggal bersama {who}, yang bukan salah satu dari keduanya.",
                    "The children of {code} live with {who}, who is none of the two.",
                    code=union.code,
                    who=union.custody,
                )


@rule("GENO-02", Severity.ERROR, Certainty.FACT, Words("Yang bukan orang dalam genogram", "Who is no person"))
def no_persons(context: Context) -> Iterator[Remark]:
    """A pregnancy, a loss or a pet has no partner and is not the index person."""
    for path, genogram in _genograms(context.case):
        others = {kin.code: kin for kin in genogram.people if kin.kind is not KinKind.PERSON}
        for place, kin in at(f"{path}.people", genogram.people):
            if kin.index and kin.kind is not KinKind.PERSON:
                yield _no_person(f"{place}.index", kin)
        for place, union in at(f"{path}.unions", genogram.unions):
            for number, code in at(f"{place}.partners", union.partners):
                if code in others:
                    yield _no_person(number, others[code])


def _no_person(place: str, kin: Kin) -> Remark:
    return remark(
        place,
        "{code} bukan orang, melainkan {kind}.",
        "{code} is no person but: {kind}.",
        code=kin.code,
        kind=kin.kind,
    )


@rule("GENO-03", Severity.WARNING, Certainty.FACT, Words("Garis emosional", "Emotional lines"))
def ties(context: Context) -> Iterator[Remark]:
    """An emotional line joins two different persons, and one of no standard kind says what it means."""
    for path, genogram in _genograms(context.case):
        for place, line in at(f"{path}.ties", genogram.ties):
            if line.source == line.target:
                yield remark(
                    f"{place}.target",
                    "Garis emosional menghubungkan {code} dengan dirinya sendiri.",
                    "An emotional line ties {code} to the same person.",
                    code=line.source,
                )
            if line.kind is EmotionalTie.CUSTOM and not line.label.strip():
                yield remark(
                    f"{place}.label",
                    "Garis emosional antara {a} dan {b} tidak diberi nama.",
                    "The emotional line between {a} and {b} has no name.",
                    a=line.source,
                    b=line.target,
                )


@rule(
    "PERS-05",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Jumlah saudara berbeda", "Siblings counted differently"),
)
def siblings_drawn(context: Context) -> Iterator[Remark]:
    """A genogram that draws siblings of the client draws as many as the case states."""
    client = context.case.people.client
    for path, genogram in _genograms(context.case) if client.siblings is not None else ():
        # Children of the client's parents, of one of them or of both, without losses and pets.
        persons = {kin.code for kin in genogram.people if kin.kind is KinKind.PERSON}
        own = {line.union for line in genogram.children if line.child == client.code}
        parents = {code for union in genogram.unions if union.code in own for code in union.partners}
        unions = own | {union.code for union in genogram.unions if parents & {*union.partners}}
        children = {line.child for line in genogram.children if line.union in unions}
        drawn = len((children & persons) - {client.code})
        if drawn and drawn != client.siblings:
            yield remark(
                f"{path}.children",
                "Genogram memuat {drawn} saudara klien; data klien menyebut {stated}. Mana yang benar?",
                "The genogram has {drawn} siblings of the client; the case states {stated}. Which is right?",
                drawn=drawn,
                stated=client.siblings,
            )


GENOGRAM_RULES = (couples, no_persons, ties, siblings_drawn)
