"""Rules on what the token agreement of a case leaves open: goals, policies, days of opportunity."""

from collections import Counter
from collections.abc import Iterator

import attrs

from socialwork.audit.base import Context, remark, rule
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.token_agreement import STRICTEST, open_policies
from socialwork.process.tokens import TokenCourse, stated_behaviours
from socialwork.techniques import TokenPolicies
from socialwork.text import joined
from socialwork.vocabulary.term import Term
from socialwork.words import Words


@rule("TOK-13", Severity.HINT, Certainty.QUESTION, Words("Perilaku tanpa tujuan", "Behaviour without a goal"))
def serves_no_goal(context: Context) -> Iterator[Remark]:
    """Every behaviour that earns tokens serves a goal of the plan."""
    for path, course in context.token_courses:
        for place, behaviour in stated_behaviours(course.economy):
            if not behaviour.goals:
                yield remark(
                    f"{path}.{place}",
                    "Tujuan mana yang dilayani perilaku {code}?",
                    "Which goal does the behaviour {code} serve?",
                    code=behaviour.code,
                )


@rule("TOK-14", Severity.WARNING, Certainty.QUESTION, Words("Kebijakan belum diatur", "Policies left open"))
def policies_left_open(context: Context) -> Iterator[Remark]:
    """The agreement says what happens in the cases that nobody thinks of."""
    for path, course in context.token_courses:
        names = open_policies(course.economy)
        if names:
            yield remark(
                f"{path}.policies",
                "Belum disepakati: {names}. Untuk sementara buku token memakai yang paling ketat: {assumed}.",
                "Not agreed on: {names}. For the time being the ledger goes by the strictest: {assumed}.",
                names=_listed([_label(name) for name in names]),
                assumed=_listed([_assumed(name) for name in names]),
            )


def _label(name: str) -> Words:
    annotation = attrs.fields_dict(TokenPolicies)[name].type
    words: Words = next(word for word in getattr(annotation, "__metadata__", ()) if isinstance(word, Words))
    return Words(words.id.lower(), words.en.lower())


def _assumed(name: str) -> Words:
    label, value = _label(name), getattr(STRICTEST, name)
    said = value.words if isinstance(value, Term) else Words(str(value), str(value))
    return Words(f"{label.id} {said.id.lower()}", f"{label.en} {said.en.lower()}")


def _listed(several: list[Words]) -> Words:
    return Words(joined((one.id for one in several), "id"), joined((one.en for one in several), "en"))


@rule(
    "TOK-18",
    Severity.WARNING,
    Certainty.FACT,
    Words("Kesempatan tidak sesuai harinya", "Opportunities do not fit their days"),
)
def other_opportunities(context: Context) -> Iterator[Remark]:
    """A behaviour has as many opportunities as its days give while it earns tokens."""
    for path, course in context.token_courses:
        possible = _possible(course)
        for place, behaviour in stated_behaviours(course.economy):
            dated = bool(behaviour.dates or course.economy.dates)
            days = possible[place]
            if days < behaviour.opportunities or (dated and days > behaviour.opportunities):
                yield remark(
                    f"{path}.{place}.opportunities",
                    "{code} tertulis mempunyai {n} kesempatan, padahal hari-harinya memberi {days}.",
                    "{code} is said to have {n} opportunities, while its days give {days}.",
                    code=behaviour.code,
                    n=behaviour.opportunities,
                    days=days,
                )


def _possible(course: TokenCourse) -> Counter[str]:
    """Return how often each behaviour can be met on its days while it is in force, by its place."""
    possible: Counter[str] = Counter()
    for version, span in course.agreement.spans():
        n = course.agreement.versions.index(version)
        for k, behaviour in enumerate(version.behaviours):
            place = course.placed.place(f"versions[{n}].behaviours[{k}]")
            possible[place] += (len({*behaviour.dates}) or span.days) * behaviour.per_day
    return possible


@rule(
    "TOK-19",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Hari kesempatan tidak disebut", "Days of opportunity not told"),
)
def undated(context: Context) -> Iterator[Remark]:
    """Where the agreement changes, each behaviour says on which days it can be met."""
    for path, course in context.token_courses:
        if len(list(course.agreement.spans())) < 2 or course.economy.dates:  # noqa: PLR2004 - before and after
            continue
        # A behaviour that stands in one version alone stays on one side of the change.
        versions = Counter(
            code
            for version in course.agreement.versions
            for code in {behaviour.code for behaviour in version.behaviours}
        )
        codes = [
            behaviour.code
            for behaviour in course.economy.behaviours
            if not behaviour.dates and versions[behaviour.code] > 1
        ]
        if codes:
            yield remark(
                f"{path}.dates",
                "Pada hari apa saja ada kesempatan untuk {codes}? Tanpa itu tidak jelas berapa kesempatan "
                "sebelum dan sesudah perubahan.",
                "On which days are there opportunities for {codes}? Without them nobody can tell how many "
                "there are before and after the change.",
                codes=Words(joined(codes, "id"), joined(codes, "en")),
            )


TOKEN_CLAUSE_RULES = (serves_no_goal, policies_left_open, other_opportunities, undated)
