"""Cases that the tests of loading share."""

import datetime as dt
from typing import Any

from socialwork.case import Case, Override, ProseSlot
from socialwork.institution import Institution
from socialwork.people import Client, People, Student
from socialwork.practicum import Practicum
from socialwork.records import CaseConference, DailyEntry
from socialwork.references import Author, Reference
from socialwork.stages import Assessment, Engagement, Evaluation, IndicatorResult, Plan
from socialwork.techniques.use import LocalTechnique
from socialwork.tools import Ecomap, Genogram, Kin, Tie
from socialwork.values.measure import Count
from socialwork.values.media import Media, Photo
from socialwork.values.when import Clock, Meeting, Period
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.documents import ConferenceNumber
from socialwork.vocabulary.person import Religion, Sex, TieStrength
from socialwork.vocabulary.process import Attainment, Setting

PNG = b"\x89PNG\r\n\x1a\n\x00\x01\xff"
JPEG = b"\xff\xd8\xff\xe0\x00\x10"


def small_case(*, client: Client | None = None, **more: Any) -> Case:
    """Return a case with nothing but what is required, and *more*."""
    student = Student(code="CC", name="Citra", student_number="00.00.001", programme="PS")
    return Case(
        title=more.pop("title", "Laporan"),
        people=People(client=client or Client(code="BR", sex=Sex.MALE), student=student),
        institution=Institution(name="SMK", setting=Setting.of("education")),
        **more,
    )


def rich_case() -> Case:
    """Return a case with every kind of value in it."""
    day = dt.date(2023, 9, 6)
    client = Client(
        code="BR",
        sex=Sex.MALE,
        born=dt.date(2007, 3, 14),
        religion=Religion.ISLAM,
        hobbies=("futsal", "yes", "1"),
    )
    meeting = Meeting(
        date=day,
        time=Clock.parse("09.00–10.25 WIB"),
        present=("BR", "CC"),
        purpose="Satu.\n\n- dua\n- tiga",
        result="null",
    )
    ecomap = Ecomap(
        household=("BR",), ties=(Tie(system="ibu", strength=TieStrength.of("strong"), stressful=True),)
    )
    genogram = Genogram(
        people=(Kin(code="BR", role="klien", sex=Sex.MALE),), households=(("BR", "IB"), ("AY",))
    )
    result = IndicatorResult(indicator="I1", attainment=Attainment.of("reached"), followup=Count(8, 9))
    techniques = (
        CaseworkTechnique.SUPPORT,
        BehaviourTechnique.FADING,
        LocalTechnique(local="Curhat", meaning="Bicara"),
    )
    return small_case(
        client=client,
        title="Laporan: praktikum",
        practicum=Practicum(period=Period(dt.date(2023, 8, 28), dt.date(2023, 10, 11))),
        stages=(
            Engagement(meetings=(meeting,), consulted=("a, b", "~")),
            Assessment(tools=(ecomap, genogram)),
            Plan(chosen=techniques),
            Evaluation(indicators=(result,)),
            Assessment(process="Asesmen ulang"),
        ),
        conferences=(CaseConference(number=ConferenceNumber.FIRST, date=day),),
        daily_log=(DailyEntry(date=day, activity="Upacara " * 40),),
        references=(Reference(code="Z1", title="Buku", author=(Author(literal="Kemensos"),), year=2020),),
        overrides=(Override(gate="consent", reason="Lisan", by="PC", date=day),),
        photos=(
            Photo(code="F1", file="photos/b.png", caption="B", alt="B", consent=True),
            Photo(code="F2", file="Foto A.jpg", caption="A", alt="A"),
        ),
        prose=(ProseSlot(slot="review", text="Tinjauan\n"), ProseSlot(slot="background", text="  Latar")),
        media=(Media("Foto A.jpg", JPEG), Media("photos/b.png", PNG), Media("lain.bin", b"")),
    )
