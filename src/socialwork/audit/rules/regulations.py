"""Rules on laws and regulations: repealed, amended, too young, of another kind or name, unknown."""

from collections.abc import Iterator

from attrs import evolve

from socialwork.audit.base import Context, remark, rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at
from socialwork.vocabulary.law import Basis, RegulationFact
from socialwork.words import Words

_OTHER = Words("Jenis peraturan keliru", "Regulation of another kind")


@rule("REG-01", Severity.WARNING, Certainty.FACT, Words("Peraturan yang dicabut", "Repealed regulation"))
def repealed(context: Context) -> Iterator[Remark]:
    """No law that was repealed by the end of the case backs it, unless its successor is named beside it."""
    day = context.last_day or context.today
    for law in context.laws:
        if day is None or law.regulation is None or not law.gone_by(day) or law.stands_beside(law.successors):
            continue
        found = remark(
            law.path,
            "{name} sudah tidak berlaku pada akhir kasus; peraturan itu dicabut dengan {successor}.",
            "{name} no longer bound at the end of the case; {successor} repealed it.",
            name=law.name,
            successor=law.successors[0].short_name,
        )
        seen = law.regulation.basis(RegulationFact.REPEALED_BY) is Basis.SEEN
        yield found if seen else evolve(found, certainty=Certainty.QUESTION)


@rule("REG-02", Severity.WARNING, Certainty.QUESTION, _OTHER)
def other_kind(context: Context) -> Iterator[Remark]:
    """A regulation is called by its own kind: a government regulation is no law."""
    for law in context.laws:
        if law.mention is None or (right := law.other_kind) is None:
            continue
        same = law.called_like(right)
        if same:
            said = remark(
                law.path,
                "{name} bukan {kind}; namanya {right}.",
                "{name} is no {kind}; it is {right}.",
                name=law.mention.text,
                kind=law.mention.kind,
                right=right.short_name,
            )
            yield evolve(said, certainty=Certainty.FACT)
        elif same is None:
            yield remark(
                law.path,
                "Apakah {name} yang dimaksud ialah {right} tentang {subject}?",
                "Is {name} meant to be {right} on {subject}?",
                name=law.mention.text,
                right=right.short_name,
                subject=right.subject,
            )


@rule("REG-03", Severity.HINT, Certainty.FACT, Words("Perubahan tidak disebut", "Amendment left out"))
def amendment_left_out(context: Context) -> Iterator[Remark]:
    """A law that had been amended by the end of the case is once at least named with what amended it."""
    # Of the laws that the case rests on, the section on regulations prints what amended them.
    told = {law.regulation.code for law in context.laws if law.used and law.regulation is not None}
    written = [law for law in context.laws if law.text and law.mention is not None]
    for law in written:
        changes = law.amendments(context.last_day)
        if law.regulation is None or not changes or law.regulation.code in told:
            continue
        told.add(law.regulation.code)
        alike = (each for each in written if each.regulation is law.regulation)
        if not any(each.stands_beside(changes) for each in alike):
            yield remark(
                law.path,
                "{name} sudah diubah; sebutkan pula {amendment}.",
                "{name} has been amended; name {amendment} as well.",
                name=law.name,
                amendment=changes[-1].short_name,
            )


@rule("REG-04", Severity.HINT, Certainty.QUESTION, Words("Peraturan belum dikenal", "Unknown regulation"))
def unknown(context: Context) -> Iterator[Remark]:
    """A regulation that the register does not know is looked up: its number, year and status."""
    met: set[tuple[object, ...]] = set()
    for law in context.laws:
        named = law.mention
        if named is None or law.regulation is not None:
            continue
        other, key = law.other_kind, (named.kind, named.number, named.year, named.region)
        if key in met or (other is not None and law.called_like(other) is not False):
            continue
        met.add(key)
        yield remark(
            law.path,
            "{name} tidak ada dalam daftar peraturan; apakah nomor, tahun, dan statusnya sudah diperiksa?",
            "{name} is not in the register; have its number, year and status been looked up?",
            name=named.text,
        )


@rule("REG-05", Severity.WARNING, Certainty.FACT, Words("Peraturan lebih muda", "Younger regulation"))
def younger(context: Context) -> Iterator[Remark]:
    """No law backs a case that ended before the law was enacted."""
    day = context.last_day
    for law in context.laws:
        if day is not None and law.younger_than(day):
            yield remark(
                law.path,
                "{name} ditetapkan sesudah kasus berakhir pada {day}.",
                "{name} was enacted after the case had ended on {day}.",
                name=law.name,
                day=day,
            )


@rule("REG-06", Severity.WARNING, Certainty.QUESTION, Words("Nama peraturan berbeda", "Other name"))
def other_name(context: Context) -> Iterator[Remark]:
    """A regulation is called by its own subject."""
    for law in context.laws:
        if law.mention is None or law.regulation is None or law.called_like(law.regulation) is not False:
            continue
        yield remark(
            law.path,
            "Apakah {name} yang dimaksud? Menurut daftar, peraturan itu tentang {subject}.",
            "Is {name} the one that is meant? By the register it is on {subject}.",
            name=law.mention.text,
            subject=law.regulation.subject,
        )


@rule("REG-07", Severity.ERROR, Certainty.FACT, Words("Kode peraturan tidak ada", "No such regulation"))
def no_such_regulation(context: Context) -> Iterator[Remark]:
    """Every regulation that the case uses stands in the register or among its references."""
    found = {law.path for law in context.laws if law.used}
    own = {work.code for work in context.case.references}
    for path, use in at("regulations", context.case.regulations):
        if use.regulation not in own and f"{path}.regulation" not in found:
            yield remark(
                f"{path}.regulation",
                "Tidak ada peraturan berkode {code} dalam daftar peraturan ataupun daftar pustaka.",
                "Neither the register nor the references have a regulation {code}.",
                code=use.regulation,
            )


@rule("REG-08", Severity.WARNING, Certainty.QUESTION, Words("Arti peraturan", "Meaning of a regulation"))
def without_meaning(context: Context) -> Iterator[Remark]:
    """Of every regulation that the case uses it is said which articles it rests on and what they mean."""
    for path, use in at("regulations", context.case.regulations):
        if not use.meaning.strip():
            yield remark(
                f"{path}.meaning",
                "Apa arti {code} bagi kasus ini?",
                "What does {code} mean for this case?",
                code=use.regulation,
            )
        if not use.articles:
            yield remark(
                f"{path}.articles",
                "Pasal mana dari {code} yang menjadi dasar?",
                "Which articles of {code} does the case rest on?",
                code=use.regulation,
            )


REGULATION_RULES = (
    repealed,
    other_kind,
    amendment_left_out,
    unknown,
    younger,
    other_name,
    no_such_regulation,
    without_meaning,
)
