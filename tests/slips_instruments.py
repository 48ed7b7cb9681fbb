"""Slips in the use of instruments: what breaks each rule of ``INST-``, and what keeps it."""

from typing import Any

from school import day
from socialwork.instruments.answers import Answer, Answers, Observation, answers
from socialwork.instruments.model import Instrument, Item, Subscale
from socialwork.instruments.scale import Band, Norm, Scale
from socialwork.tools import (
    Cohesion,
    LearningMotivation,
    MemberBehaviour,
    MemberChange,
    MemberChoices,
    Sociometry,
)
from socialwork.vocabulary.instruments import Licence

TOOLS = "stages[3].tools"
GROUP = "stages[5].group.tools"


def form(**changes: Any) -> Instrument:
    """Return the school's own form of five items without wording, answered from 1 to 5."""
    fields: dict[str, Any] = {
        "code": "kelas",
        "name": "Skala kelas",
        "items": tuple(Item(code=f"butir_{n}") for n in range(1, 6)),
        "scale": Scale(low=1, high=5),
        "subscales": (Subscale(code="tinggi", name="Motivasi tinggi", items=("butir_1", "butir_2")),),
        "licence": Licence.OWN,
    }
    return Instrument(**{**fields, **changes})


def cohesion(given: tuple[Answer, ...], respondent: str = "A1", **fields: Any) -> dict[str, Any]:
    """Return the changes by which one member of the group answers the school's form."""
    response = Answers(respondent=respondent, date=day(4, 10), answers=given)
    instrument = fields.pop("instrument", "kelas")
    return {
        GROUP: (Cohesion(instrument=instrument, responses=(response,), **fields),),
        "instruments": (form(),),
    }


FULL = answers(butir_1=4, butir_2=5, butir_3=3, butir_4=4, butir_5=2)


def motivation(**fields: Any) -> dict[str, Any]:
    """Return the changes by which the client was observed in class on one day."""
    session: dict[str, Any] = {"date": day(14), "person": "BR", "observer": "CC", "counts": answers(t2=3)}
    return {TOOLS: (LearningMotivation(sessions=(Observation(**{**session, **fields}),)),)}


def changed(member: str) -> dict[str, Any]:
    """Return the changes by which a member's behaviour is told."""
    return {GROUP: (MemberChange(behaviours=(MemberBehaviour(member=member, behaviour="Hadir"),)),)}


def choices(*rows: tuple[str, tuple[str, ...]], most: int | None = None) -> dict[str, Any]:
    """Return the changes by which members choose each other."""
    made = tuple(MemberChoices(member=member, chosen=chosen) for member, chosen in rows)
    return {GROUP: (Sociometry(criterion="Teman belajar", most=most, choices=made),)}


def worded(licence: Licence, **fields: Any) -> dict[str, Any]:
    """Return the changes by which the wording of an item stands in the case."""
    items = (Item(code="butir_1", text="Saya betah di kelas ini."),)
    return {"instruments": (form(items=items, subscales=(), licence=licence, **fields),)}


NORMS = (Norm(population="Siswa SMK", source="Contoh (2020)", bands=(Band(start=5, label="rendah"),)),)
ANSWERS = f"{GROUP}[0].responses[0]"

INSTRUMENT_SLIPS: tuple[tuple[str, str, dict[str, Any], dict[str, Any]], ...] = (
    ("INST-01", f"{GROUP}[0].instrument", cohesion(FULL, instrument="kelaz"), cohesion(FULL)),
    (
        "INST-01",
        f"{TOOLS}[0].instrument",
        {TOOLS: (LearningMotivation(instrument="motivasi"),)},
        {TOOLS: (LearningMotivation(),)},
    ),
    (
        "INST-02",
        f"{ANSWERS}.answers[1]",
        cohesion(answers(butir_1=1, butir_2=6)),
        cohesion(answers(butir_1=1, butir_2=5)),
    ),
    ("INST-02", f"{ANSWERS}.answers[0]", cohesion(answers(butir_1=0)), cohesion(answers(butir_1=None))),
    (
        "INST-02",
        f"{TOOLS}[0].sessions[0].counts",
        motivation(intervals=8, counts=answers(t2=9)),
        motivation(intervals=8, counts=answers(t2=8)),
    ),
    (
        "INST-02",
        f"{TOOLS}[0].sessions[0].counts",
        motivation(counts=answers(t2=-1)),
        motivation(counts=answers(t2=90)),
    ),
    ("INST-03", f"{ANSWERS}.answers[5]", cohesion((*FULL, Answer(item="butir_6", value=1))), cohesion(FULL)),
    (
        "INST-03",
        f"{TOOLS}[0].sessions[0].counts[0]",
        motivation(counts=answers(t9=1)),
        motivation(counts=answers(t8=1)),
    ),
    ("INST-04", f"{ANSWERS}.respondent", cohesion(FULL, "A3"), cohesion(FULL, "BR")),
    ("INST-04", f"{TOOLS}[0].sessions[0].person", motivation(person="B1"), motivation(person="")),
    ("INST-04", f"{TOOLS}[0].sessions[0].observer", motivation(observer="XX"), motivation(observer="GB")),
    ("INST-04", f"{GROUP}[0].behaviours[0].member", changed("A3"), changed("A2")),
    ("INST-04", f"{GROUP}[0].choices[0].chosen[0]", choices(("A1", ("A3",))), choices(("A1", ("A2",)))),
    (
        "INST-05",
        "instruments[0].permission",
        worded(Licence.COPYRIGHTED),
        worded(Licence.COPYRIGHTED, permission="Surat izin penulis, 1 Agustus 2023"),
    ),
    ("INST-05", "instruments[0].permission", worded(Licence.WRITTEN_PERMISSION), worded(Licence.PUBLIC)),
    ("INST-05", "instruments[0].licence", worded(Licence.UNKNOWN), worded(Licence.OWN)),
    (
        "INST-06",
        f"{GROUP}[0].reading",
        cohesion(FULL, reading="Kekompakan tergolong tinggi."),
        cohesion(FULL, reading="Skornya 18 dari rentang 5–25; motivasi tinggi menurut nama subskala."),
    ),
    (
        "INST-06",
        f"{GROUP}[0].reading",
        cohesion(FULL, reading="Hasilnya di bawah rata-rata."),
        {**cohesion(FULL, reading="Hasilnya rendah."), "instruments": (form(norms=NORMS),)},
    ),
    ("INST-07", f"{GROUP}[0].reliability", cohesion(FULL, reliability=True), cohesion(FULL)),
    (
        "INST-08",
        f"{GROUP}[0].instrument",
        cohesion(FULL, instrument="gcs-r"),
        {**cohesion(FULL, instrument="gcs-r"), "instruments": (form(code="gcs-r"),)},
    ),
    ("INST-09", ANSWERS, cohesion(answers(butir_1=4)), cohesion(FULL)),
    (
        "INST-10",
        f"{GROUP}[0].choices[0]",
        choices(("A1", ("A1", "A2"))),
        choices(("A1", ("A2",))),
    ),
    (
        "INST-10",
        f"{GROUP}[0].choices[0]",
        choices(("A1", ("A2", "BR")), most=1),
        choices(("A1", ("A2", "BR")), most=2),
    ),
    (
        "INST-10",
        f"{GROUP}[0].choices[1]",
        choices(("A1", ("A2",)), ("A1", ("BR",))),
        choices(("A1", ("A2",)), ("A2", ("BR",))),
    ),
)
"""Code of the rule, where the finding stands, what breaks it, what keeps it."""
