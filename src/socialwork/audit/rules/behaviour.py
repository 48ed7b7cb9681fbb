"""Rules on behaviour change: consequences told in full, and a child’s behaviour never only decreased."""

from collections.abc import Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.audit.rules.protocols import days_of
from socialwork.audit.rules.technique_conditions import uses_at, with_a_child
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at, records_at
from socialwork.stages import Intervention, Plan
from socialwork.techniques import technique_term
from socialwork.vocabulary.behaviour import CONSEQUENCES, BehaviourTechnique
from socialwork.vocabulary.open import TechniqueTerm
from socialwork.words import Words


@rule(
    "BEHAV-01",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Akibat hanya disebut namanya", "Consequence named only"),
)
def named_only(context: Context) -> Iterator[Remark]:
    """Reinforcement and punishment are told as what was given or taken away, and how that was felt."""
    for path, term in _consequences_named(context.case):
        yield remark(
            path,
            "Apa yang diberikan atau diambil, dan menyenangkankah itu bagi klien, sehingga disebut {name}?",
            "What was given or taken away, and did the client like it, that this is called {name}?",
            name=Words(term.words.id.lower(), term.words.en.lower()),
        )


def _consequences_named(case: Case) -> Iterator[tuple[str, TechniqueTerm]]:
    """Return the consequences given by name: in every use, and in plans that no use spells out."""
    spelled = {technique_term(use.technique) for _, use in uses_at(case) if use.technique not in CONSEQUENCES}
    unsaid = [term for term in CONSEQUENCES if term not in spelled]
    for path, plan in records_at(case, Plan):
        for place, activity in at(f"{path}.activities", plan.activities):
            for number, technique in at(f"{place}.techniques", activity.techniques):
                if isinstance(technique, BehaviourTechnique) and technique in unsaid:
                    yield number, technique
    for path, use in uses_at(case):
        if isinstance(use.technique, BehaviourTechnique) and use.technique in CONSEQUENCES:
            yield f"{path}.technique", use.technique


@rule(
    "BEHAV-09",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Anak hanya dikurangi perilakunya", "Only decreasing a child’s behaviour"),
)
def only_decreasing(context: Context) -> Iterator[Remark]:
    """With a client under 18, what decreases behaviour stands beside something that increases another."""
    for path, record in records_at(context.case, Intervention):
        terms = {technique_term(use.technique) for use in record.uses}
        increased = any(isinstance(term, BehaviourTechnique) and term.increases for term in terms)
        if record.tokens is not None or increased:
            continue
        for place, use in at(f"{path}.uses", record.uses):
            term = technique_term(use.technique)
            decreases = isinstance(term, BehaviourTechnique) and not term.increases
            if decreases and with_a_child(context.case, days_of(use)):
                yield remark(
                    place,
                    "Klien belum berusia 18 tahun dan {name} mengurangi perilaku. Perilaku apa yang "
                    "sekaligus dikuatkan?",
                    "The client is under 18 and {name} decreases behaviour. Which behaviour is strengthened "
                    "beside it?",
                    name=Words(use.technique.label("id").lower(), use.technique.label("en").lower()),
                )


BEHAVIOUR_RULES = (
    named_only,
    only_decreasing,
)
