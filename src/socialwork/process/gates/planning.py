"""Gates of the plan and of the intervention."""

from collections.abc import Iterator

from socialwork.case import Case
from socialwork.findings import Certainty, Severity
from socialwork.process.gate import Lack, gate
from socialwork.process.measures import indicator_counts, is_unclear
from socialwork.process.places import at, records_at
from socialwork.stages import Activity, Assessment, Evaluation, Goal, Plan
from socialwork.vocabulary.documents import ConferenceNumber
from socialwork.vocabulary.evidence import ResourceSystem
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

_FOUND = (
    ("symptoms", Words("Gejala masalah", "Symptoms")),
    ("causes", Words("Faktor penyebab", "Causes")),
    ("focus", Words("Fokus masalah", "The focus of the problem")),
    ("strengths", Words("Potensi klien", "The client's strengths")),
    ("tools", Words("Alat asesmen", "Assessment tools")),
)


@gate("GATE-ASSESSED", StageKind.PLAN, Words("Hasil asesmen", "Results of the assessment"))
def assessed(case: Case) -> Iterator[Lack]:
    """The assessment names symptoms, causes, focus and strengths, and holds at least one tool."""
    for path, record in records_at(case, Assessment):
        for name, words in _FOUND:
            held = record.tools_but_guides if name == "tools" else getattr(record, name)
            if not held:
                yield Lack(
                    f"{path}.{name}",
                    Words(f"{words.id} belum dicatat.", f"{words.en}: nothing is recorded yet."),
                )


@gate("GATE-RESOURCES", StageKind.PLAN, Words("Tiga sistem sumber", "Three resource systems"))
def resources(case: Case) -> Iterator[Lack]:
    """The assessment looks at the informal, the formal and the societal resource system."""
    for path, record in records_at(case, Assessment):
        known = {resource.system for resource in record.resources}
        for system in ResourceSystem:
            if system not in known:
                yield Lack(
                    f"{path}.resources",
                    Words(
                        f"Sistem sumber {system.label('id').lower()} belum ditelaah.",
                        f"The {system.label('en').lower()} resource system is not looked at.",
                    ),
                )


@gate(
    "GATE-TRIANGULATION",
    StageKind.PLAN,
    Words("Triangulasi", "Triangulation"),
    certainty=Certainty.QUESTION,
)
def triangulation(case: Case) -> Iterator[Lack]:
    """Each symptom and each cause is confirmed by two sources."""
    for path, record in records_at(case, Assessment):
        statements = [*at(f"{path}.symptoms", record.symptoms), *at(f"{path}.causes", record.causes)]
        for place, statement in statements:
            if not statement.triangulated:
                yield Lack(
                    place,
                    Words(
                        "Pernyataan {code} belum dikuatkan oleh dua sumber. Siapa lagi yang memastikannya?",
                        "Statement {code} is not confirmed by two sources. Who else can confirm it?",
                    ).format(code=statement.code),
                )


@gate(
    "GATE-CONFERENCE", StageKind.INTERVENTION, Words("Case Conference I", "Case conference I"), Severity.ERROR
)
def conference(case: Case) -> Iterator[Lack]:
    """Case conference I was held, and it decided on the plan."""
    first = case.conference(ConferenceNumber.FIRST)
    if first is None:
        yield Lack(
            "conferences",
            Words("Case Conference I belum dicatat.", "Case conference I is not recorded."),
        )
    elif not first.decisions:
        yield Lack(
            f"conferences[{case.conferences.index(first)}].decisions",
            Words("Case Conference I belum mencatat keputusan.", "Case conference I records no decision."),
        )


@gate(
    "GATE-DECISION",
    StageKind.INTERVENTION,
    Words("Keputusan pembimbing", "Decision of a supervisor"),
    Severity.ERROR,
)
def decision(case: Case) -> Iterator[Lack]:
    """A supervisor, and never the one who asked for it, decided that the plan may be carried out."""
    first = case.conference(ConferenceNumber.FIRST)
    if first is None or not first.decisions:
        return
    supervisors = {person.code for person in case.people.supervisors}
    deciders = {one.by for one in first.decisions} - {first.requested_by, case.people.student.code}
    if not deciders & supervisors:
        yield Lack(
            f"conferences[{case.conferences.index(first)}].decisions",
            Words(
                "Rencana belum diputuskan oleh pembimbing selain pihak yang memintanya.",
                "No supervisor other than the one who asked for it has decided on the plan.",
            ),
        )


@gate(
    "GATE-CLIENT-AGREED",
    StageKind.INTERVENTION,
    Words("Persetujuan klien atas rencana", "Client agrees to the plan"),
)
def client_agreed(case: Case) -> Iterator[Lack]:
    """The plan was discussed with the client, who agreed to it."""
    for path, plan in records_at(case, Plan):
        if plan.client_agreed_on is None:
            yield Lack(
                f"{path}.client_agreed_on",
                Words("Klien belum menyetujui rencana.", "The client has not agreed to the plan."),
            )


@gate("GATE-GOALS", StageKind.INTERVENTION, Words("Tujuan khusus", "Specific goals"))
def goals(case: Case) -> Iterator[Lack]:
    """The plan has specific goals."""
    for path, plan in records_at(case, Plan):
        if not plan.goals:
            yield Lack(
                f"{path}.goals",
                Words("Rencana belum memiliki tujuan khusus.", "The plan has no specific goals."),
            )


def _activities(plan: Plan, goal: Goal) -> list[Activity]:
    return [activity for activity in plan.activities if goal.code in activity.goals]


def _goals_without(case: Case, kept: str, words: Words) -> Iterator[Lack]:
    """Name every goal whose activities leave out *kept*."""
    for path, plan in records_at(case, Plan):
        for place, goal in at(f"{path}.goals", plan.goals):
            activities = _activities(plan, goal)
            if activities and not any(_holds(plan, activity, kept) for activity in activities):
                yield Lack(place, words.format(code=goal.code))


def _holds(plan: Plan, activity: Activity, kept: str) -> bool:
    if kept == "techniques":
        return bool(activity.techniques)
    return bool(activity.period or activity.dates or plan.period)


@gate("GATE-ACTIVITY", StageKind.INTERVENTION, Words("Kegiatan tiap tujuan", "Activity for each goal"))
def activity(case: Case) -> Iterator[Lack]:
    """Every goal is served by an activity."""
    for path, plan in records_at(case, Plan):
        for place, goal in at(f"{path}.goals", plan.goals):
            if not _activities(plan, goal):
                yield Lack(
                    place,
                    Words("Tujuan {code} belum memiliki kegiatan.", "No activity serves goal {code}.").format(
                        code=goal.code
                    ),
                )


@gate("GATE-TECHNIQUE", StageKind.INTERVENTION, Words("Teknik tiap tujuan", "Technique for each goal"))
def technique(case: Case) -> Iterator[Lack]:
    """Every goal is worked on by a technique."""
    return _goals_without(
        case,
        "techniques",
        Words(
            "Kegiatan untuk tujuan {code} belum menyebut teknik.",
            "The activities for goal {code} name no technique.",
        ),
    )


@gate("GATE-PERIOD", StageKind.INTERVENTION, Words("Jangka waktu tiap tujuan", "Period for each goal"))
def period(case: Case) -> Iterator[Lack]:
    """Every goal has a time span: of its activities or of the plan."""
    return _goals_without(
        case,
        "period",
        Words(
            "Kegiatan untuk tujuan {code} belum berjangka waktu.",
            "The activities for goal {code} have no period.",
        ),
    )


@gate("GATE-INDICATOR", StageKind.INTERVENTION, Words("Indikator tiap tujuan", "Indicator for each goal"))
def indicator(case: Case) -> Iterator[Lack]:
    """Every goal has an indicator."""
    for path, plan in records_at(case, Plan):
        measured = {one.goal for one in plan.indicators}
        for place, goal in at(f"{path}.goals", plan.goals):
            if goal.code not in measured:
                yield Lack(
                    place,
                    Words("Tujuan {code} belum memiliki indikator.", "Goal {code} has no indicator.").format(
                        code=goal.code
                    ),
                )


@gate("GATE-BASELINE", StageKind.INTERVENTION, Words("Data dasar tiap tujuan", "Baseline for each goal"))
def baseline(case: Case) -> Iterator[Lack]:
    """One indicator of every goal has a baseline: from its series, or as a count in the evaluation."""
    evaluations = case.records(Evaluation)
    counted = {one.indicator for record in evaluations for one in record.indicators if one.baseline}
    for path, plan in records_at(case, Plan):
        for place, goal in at(f"{path}.goals", plan.goals):
            indicators = [one for one in plan.indicators if one.goal == goal.code]
            known = [
                one
                for one in indicators
                if one.code in counted
                or is_unclear(case, one)  # told by the rule on operators
                or indicator_counts(case, one).baseline
            ]
            if indicators and not known:
                yield Lack(
                    place,
                    Words(
                        "Tujuan {code} belum memiliki data dasar (baseline).", "Goal {code} has no baseline."
                    ).format(code=goal.code),
                )


PLAN_GATES = (assessed, resources, triangulation)
INTERVENTION_GATES = (
    conference,
    decision,
    client_agreed,
    goals,
    activity,
    technique,
    period,
    indicator,
    baseline,
)
