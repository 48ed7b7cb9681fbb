"""Slips in behaviour change: a use of a technique that breaks a rule, and its twin that keeps it."""

from typing import Any

from attrs import evolve

from school import day, school_case
from socialwork.stages import Activity
from socialwork.techniques import (
    Approval,
    Consequence,
    ProtocolRun,
    Rung,
    StepDone,
    Stop,
    Technique,
    TechniqueUse,
)
from socialwork.vocabulary.behaviour import BehaviourTechnique, Operation, Stimulus
from socialwork.vocabulary.protocols import ProtocolStep

STAGES: Any = school_case().stages
USES: tuple[TechniqueUse, ...] = STAGES[5].uses
ACTIVITIES: tuple[Activity, ...] = STAGES[4].activities
USE = f"stages[5].uses[{len(USES)}]"
RUN = f"{USE}.protocol"

FINE = Consequence(operation=Operation.REMOVE, stimulus=Stimulus.PLEASANT, what="satu bintang")
STEPS = (
    StepDone(step=ProtocolStep.CONTACT_HIERARCHY, date=day(25), met=True),
    StepDone(step=ProtocolStep.CONTACT_MODEL, date=day(26), met=True),
    StepDone(step=ProtocolStep.CONTACT_TOGETHER, date=day(27)),
)
GOOD_RUN = ProtocolRun(
    consent=(Approval(by="BR", date=day(20)), Approval(by="IB", date=day(20))),
    supervisor=Approval(by="PK", date=day(25)),
    entry=("Berbicara di kelas aman.", "Klien tahu boleh berhenti."),
    hierarchy=(
        Rung(situation="Membaca di depan praktikan", rating=20),
        Rung(situation="Di kelas", rating=70),
    ),
    steps=STEPS,
    stopped=Stop(date=day(27), reason="Klien meminta berhenti."),
)


def using(technique: Technique, run: ProtocolRun | None = None, **fields: Any) -> dict[str, Any]:
    """Return the change by which the case also plans and uses *technique*."""
    use = TechniqueUse(
        technique=technique,
        dates=fields.pop("dates", (day(27),)),
        process="Proses.",
        result="Hasil.",
        gentler_tried="Pujian.",
        reason=fields.pop("reason", "Dipilih klien setelah cara lain tidak membantu."),
        protocol=run,
    )
    first = ACTIVITIES[0]
    planned = evolve(first, techniques=(*first.techniques, technique))
    return {"stages[4].activities": (planned, *ACTIVITIES[1:]), "stages[5].uses": (*USES, use)}


def contact(**changes: Any) -> dict[str, Any]:
    """Return the change by which the case uses contact desensitization well, but for *changes*."""
    return using(BehaviourTechnique.CONTACT_DESENSITIZATION, evolve(GOOD_RUN, **changes))


GOOD = contact()
THOUGHT = BehaviourTechnique.THOUGHT_STOPPING
NO_TOKENS = {"stages[5].tokens": None}

BEHAVIOUR_SLIPS: tuple[tuple[str, str, dict[str, Any], dict[str, Any]], ...] = (
    ("BEHAV-01", f"{USE}.technique", using(BehaviourTechnique.NEGATIVE_PUNISHMENT), using(FINE)),
    (
        "BEHAV-01",
        "stages[4].activities[0].techniques[0]",
        {"stages[4].activities[0].techniques": (BehaviourTechnique.NEGATIVE_PUNISHMENT,)},
        {
            **using(FINE),
            "stages[4].activities[0].techniques": (BehaviourTechnique.NEGATIVE_PUNISHMENT,),
        },
    ),
    ("BEHAV-02", f"{RUN}.consent", contact(consent=GOOD_RUN.consent[1:]), GOOD),
    ("BEHAV-02", f"{RUN}.consent", contact(consent=GOOD_RUN.consent[:1]), GOOD),
    (
        "BEHAV-02",
        f"{RUN}.consent",
        contact(consent=GOOD_RUN.consent[:1]),
        {**contact(consent=GOOD_RUN.consent[:1]), "people.client.born": day(1).replace(year=2000)},
    ),
    ("BEHAV-02", f"{RUN}.consent", using(THOUGHT), using(BehaviourTechnique.FADING)),
    ("BEHAV-03", f"{RUN}.supervisor", contact(supervisor=None), GOOD),
    ("BEHAV-03", f"{RUN}.supervisor", contact(supervisor=Approval(by="CC", date=day(20))), GOOD),
    ("BEHAV-03", f"{RUN}.supervisor", using(THOUGHT), using(BehaviourTechnique.FADING)),
    ("BEHAV-04", f"{RUN}.supervisor", contact(supervisor=Approval(by="PK", date=day(26))), GOOD),
    (
        "BEHAV-04",
        f"{RUN}.consent[1]",
        contact(consent=(*GOOD_RUN.consent[:1], Approval(by="IB", date=day(26)))),
        contact(consent=(*GOOD_RUN.consent[:1], Approval(by="IB", date=day(25)))),
    ),
    (
        "BEHAV-05",
        f"{USE}.reason",
        using(BehaviourTechnique.COVERT_SENSITIZATION, GOOD_RUN, reason=" "),
        using(BehaviourTechnique.COVERT_SENSITIZATION, GOOD_RUN),
    ),
    (
        "BEHAV-06",
        f"{RUN}.steps[0].step",
        using(BehaviourTechnique.FADING, evolve(GOOD_RUN, steps=STEPS)),
        GOOD,
    ),
    ("BEHAV-06", f"{RUN}.steps[1].step", contact(steps=(STEPS[0], STEPS[2])), contact(steps=STEPS[:2])),
    (
        "BEHAV-06",
        f"{RUN}.steps[2].step",
        contact(steps=(STEPS[0], evolve(STEPS[1], met=False), STEPS[2])),
        GOOD,
    ),
    ("BEHAV-07", f"{RUN}.steps[2].date", contact(steps=(*STEPS[:2], evolve(STEPS[2], date=day(25)))), GOOD),
    ("BEHAV-08", f"{RUN}.steps[2].date", contact(stopped=Stop(date=day(26), reason="Selesai.")), GOOD),
    (
        "BEHAV-08",
        f"{USE}.dates[0]",
        using(BehaviourTechnique.FADING, ProtocolRun(stopped=Stop(date=day(26), reason="Selesai."))),
        using(BehaviourTechnique.FADING, ProtocolRun(stopped=Stop(date=day(27), reason="Selesai."))),
    ),
    ("BEHAV-09", USE, {**using(FINE), **NO_TOKENS}, using(FINE)),
    (
        "BEHAV-09",
        USE,
        {**using(FINE), **NO_TOKENS},
        {**using(FINE), **NO_TOKENS, "people.client.born": day(1).replace(year=2000)},
    ),
    ("BEHAV-10", f"{RUN}.entry", contact(entry=GOOD_RUN.entry[:1]), GOOD),
    ("BEHAV-10", f"{RUN}.entry", using(THOUGHT), using(BehaviourTechnique.FADING)),
    ("BEHAV-11", f"{RUN}.hierarchy[1].rating", contact(hierarchy=GOOD_RUN.hierarchy[::-1]), GOOD),
    ("BEHAV-11", f"{RUN}.hierarchy", contact(hierarchy=()), GOOD),
    ("PERS-03", f"{RUN}.consent[0].by", contact(consent=(Approval(by="XX", date=day(20)),)), GOOD),
    ("PERS-03", f"{RUN}.supervisor.by", contact(supervisor=Approval(by="XX", date=day(20))), GOOD),
    (
        "DATE-04",
        f"{RUN}.steps[2].date",
        contact(steps=(*STEPS[:2], evolve(STEPS[2], date=day(12, 12)))),
        GOOD,
    ),
)
"""Code of the rule, where the finding stands, what breaks the rule, what keeps it."""
