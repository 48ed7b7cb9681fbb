"""Rules on the domains of a BPSS and on the guides by which data were gathered."""

from collections.abc import Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at, guides_at, records_at
from socialwork.stages import Assessment
from socialwork.tools import (
    Bpss,
    BpssDomain,
    DocumentStudy,
    FocusGroupGuide,
    Guide,
    InterviewGuide,
    ObservationGuide,
)
from socialwork.vocabulary.assessment import BpssAspect
from socialwork.words import Words


def _domains(case: Case) -> Iterator[tuple[str, BpssAspect, BpssDomain]]:
    """Return the domains of every BPSS with their paths."""
    for path, record in records_at(case, Assessment):
        for place, tool in at(f"{path}.tools", record.tools):
            if isinstance(tool, Bpss):
                for aspect in BpssAspect:
                    yield f"{place}.{aspect.code}", aspect, getattr(tool, aspect.code)


def _lower(aspect: BpssAspect) -> Words:
    return Words(aspect.label("id").lower(), aspect.label("en").lower())


@rule(
    "TOOL-07", Severity.HINT, Certainty.QUESTION, Words("Aspek BPSS tanpa bukti", "Domain without evidence")
)
def domain_without_evidence(context: Context) -> Iterator[Remark]:
    """A domain of a BPSS in which something was found names the sources of it."""
    for path, aspect, domain in _domains(context.case):
        if (domain.problems or domain.findings.strip()) and not domain.evidence:
            yield remark(
                f"{path}.evidence",
                "Dari siapa atau dari mana temuan aspek {aspect} diketahui?",
                "From whom or what are the findings of the {aspect} domain known?",
                aspect=_lower(aspect),
            )


@rule(
    "TOOL-08",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Masalah tanpa keberfungsian", "Problem without functioning"),
)
def problem_without_functioning(context: Context) -> Iterator[Remark]:
    """A domain of a BPSS with problems says how the client functions in it."""
    for path, aspect, domain in _domains(context.case):
        if domain.problems and not domain.functioning.strip():
            yield remark(
                f"{path}.functioning",
                "Bagaimana klien berfungsi dalam aspek {aspect}?",
                "How does the client function in the {aspect} domain?",
                aspect=_lower(aspect),
            )


@rule(
    "TOOL-09",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Masalah tanpa kekuatan", "Problems without strengths"),
)
def problems_without_strengths(context: Context) -> Iterator[Remark]:
    """A domain of a BPSS that lists problems lists strengths as well."""
    for path, aspect, domain in _domains(context.case):
        if domain.problems and not domain.strengths:
            yield remark(
                f"{path}.strengths",
                "Kekuatan apa yang dimiliki klien dalam aspek {aspect}?",
                "What strengths does the client have in the {aspect} domain?",
                aspect=_lower(aspect),
            )


@rule(
    "TOOL-10",
    Severity.ERROR,
    Certainty.FACT,
    Words("Perilaku di luar lembar pengamatan", "Behaviour that the guide lacks"),
)
def unlisted_behaviour(context: Context) -> Iterator[Remark]:
    """What a session of observation counts is a behaviour of its guide, each once."""
    for path, guide in guides_at(context.case):
        if not isinstance(guide, ObservationGuide):
            continue
        known = {behaviour.code for behaviour in guide.behaviours}
        for place, session in at(f"{path}.sessions", guide.sessions):
            seen: set[str] = set()
            for number, sight in at(f"{place}.seen", session.seen):
                if sight.behaviour not in known or sight.behaviour in seen:
                    yield remark(
                        number,
                        "Perilaku {code} tidak ada dalam lembar pengamatan atau dihitung dua kali.",
                        "The behaviour {code} is not in the guide, or is counted twice.",
                        code=sight.behaviour,
                    )
                seen.add(sight.behaviour)


@rule(
    "TOOL-11",
    Severity.WARNING,
    Certainty.FACT,
    Words("Perilaku tanpa batasan", "Behaviour without a definition"),
)
def undefined_behaviour(context: Context) -> Iterator[Remark]:
    """Every behaviour of an observation guide is defined, and its code names it alone."""
    for path, guide in guides_at(context.case):
        behaviours = guide.behaviours if isinstance(guide, ObservationGuide) else ()
        codes: set[str] = set()
        for place, behaviour in at(f"{path}.behaviours", behaviours):
            if not behaviour.definition.strip() or behaviour.code in codes:
                yield remark(
                    place,
                    "Perilaku {code} belum mempunyai batasan sendiri; dua pengamat dapat menghitung berbeda.",
                    "Behaviour {code} has no definition of its own; two observers may count differently.",
                    code=behaviour.code,
                )
            codes.add(behaviour.code)


@rule(
    "TOOL-12",
    Severity.WARNING,
    Certainty.FACT,
    Words("Dokumen dibaca tanpa izin", "Document read without permission"),
)
def document_without_permission(context: Context) -> Iterator[Remark]:
    """A document is read only once its holder has allowed it."""
    for path, guide in guides_at(context.case):
        if not isinstance(guide, DocumentStudy) or guide.read_on is None:
            continue
        if guide.permitted_on is None:
            yield remark(
                f"{path}.permitted_on",
                "Izin membaca {document} belum dicatat.",
                "The permission to read {document} is not recorded.",
                document=guide.document,
            )
        elif guide.read_on < guide.permitted_on:
            yield remark(
                f"{path}.read_on",
                "{document} dibaca pada {read}, sebelum diizinkan pada {permitted}.",
                "{document} was read on {read}, before it was permitted on {permitted}.",
                document=guide.document,
                read=guide.read_on,
                permitted=guide.permitted_on,
            )


@rule("TOOL-13", Severity.HINT, Certainty.FACT, Words("Pedoman kosong", "Empty guide"))
def empty_guide(context: Context) -> Iterator[Remark]:
    """A guide asks, watches for or looks up something."""
    for path, guide in guides_at(context.case):
        if not _asks(guide):
            yield remark(
                path,
                "Pedoman ini belum memuat pertanyaan, perilaku, atau temuan.",
                "This guide holds no question, behaviour or finding yet.",
            )


def _asks(guide: Guide) -> bool:
    match guide:
        case InterviewGuide(topics=topics):
            return any(topic.questions for topic in topics)
        case ObservationGuide(behaviours=behaviours):
            return bool(behaviours)
        case FocusGroupGuide(questions=questions):
            return bool(questions)
        case DocumentStudy(found=found):
            return bool(found.strip())
    return True


GUIDE_RULES = (
    domain_without_evidence,
    problem_without_functioning,
    problems_without_strengths,
    unlisted_behaviour,
    undefined_behaviour,
    document_without_permission,
    empty_guide,
)
