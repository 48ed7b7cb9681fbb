"""Engagement, home visits, intake, identity and contract as they are printed."""

import datetime as dt
from typing import Any

import pytest
from attrs import evolve

from chapter_four import context, day, full_case, shown, with_stage
from socialwork.people import Client
from socialwork.records import HomeVisit, Letter
from socialwork.stages import Assessment, Contract, Engagement, Intake, Permission
from socialwork.stages.contract import InformedConsent, Signature
from socialwork.values.evidence import Evidence
from socialwork.values.when import Clock, Meeting, Participants
from socialwork.vocabulary.documents import ConsentScope, LetterKind
from socialwork.vocabulary.evidence import EvidenceMethod, SourceKind
from socialwork.vocabulary.person import Religion, Sex
from socialwork.vocabulary.privacy import Edition
from socialwork.vocabulary.process import Initiative, IntakeDecision, ReferralSource


def meeting(**changes: Any) -> Meeting:
    """Return the first meeting with the client, with *changes*."""
    held = Meeting(date=day(6), time=Clock.parse("09.00–10.25 WIB"), place="Ruang BK", present=("P1", "BR"))
    return evolve(held, **changes)


def test_engagement_tells_who_when_and_what_came_of_it() -> None:
    """Initiative, parties, permission and the meeting stand under Proses, the rest under Hasil."""
    record = Engagement(
        initiative=Initiative.INSTITUTION,
        consulted=("KS", "Wali kelas"),
        permission=Permission(by="KS", date=day(4)),
        meetings=(meeting(purpose="Berkenalan.", result="Bersedia."),),
        trust="Bermain futsal.",
        facilities=("Ruang BK",),
        result="Hubungan terbentuk.",
    )
    expected = """\
**Proses:**

Kontak pertama dimulai oleh lembaga. Pihak yang dihubungi ialah kepala sekolah dan wali kelas. \
Izin lembaga diberikan oleh kepala sekolah pada Senin, 4 September 2023. Praktikan di lembaga dibimbing oleh \
guru BK selaku pembimbing lokal.

Pertemuan berlangsung pada Rabu, 6 September 2023, pukul 09.00–10.25 WIB di ruang BK, dihadiri \
oleh praktikan dan klien BR.

**Tujuan:** Berkenalan.

**Hasil:** Bersedia.

Bermain futsal.

**Hasil:**

Hubungan terbentuk.

**Fasilitas:**

1) Ruang BK"""
    assert shown("engagement", with_stage(record)) == expected


def test_several_meetings_are_a_list_below_what_they_share() -> None:
    """Place and people of all meetings are told once; nobody is told as present where nobody is recorded."""
    others = (Participants(role="siswa", count=24),)
    record = Engagement(meetings=(meeting(), meeting(date=day(7), time=None, present=(), others=others)))
    expected = """\
**Proses:**

Praktikan di lembaga dibimbing oleh guru BK selaku pembimbing lokal.

Dua pertemuan berikut diadakan di ruang BK.

1) **Rabu, 6 September 2023, pukul 09.00–10.25 WIB**, dihadiri oleh praktikan dan klien BR.
2) **Kamis, 7 September 2023**, dihadiri oleh 24 orang siswa."""
    assert shown("engagement", with_stage(record)) == expected


def test_those_who_were_at_every_meeting_are_told_once() -> None:
    """Each meeting of the list names only who came besides."""
    meetings = (meeting(), meeting(date=day(7), place="Taman", present=("P1", "BR", "IB")))
    text = shown("engagement", with_stage(Engagement(meetings=meetings)))
    assert "Dua pertemuan berikut diadakan, masing-masing dihadiri oleh praktikan dan klien BR." in text
    assert "2) **Kamis, 7 September 2023, pukul 09.00–10.25 WIB**, di taman, dengan ibu klien." in text


def test_a_home_visit_stands_in_the_stage_of_its_day() -> None:
    """A visit of the assessment is not told as part of engagement."""
    stages = (
        Engagement(meetings=(meeting(),)),
        Assessment(meetings=(meeting(date=day(11)), meeting(date=day(16)))),
    )
    case = full_case(stages=stages, home_visits=(HomeVisit(meeting=meeting(date=day(15))),))
    assert shown("home-visits", case, context(option="engagement")) == ""
    assert "15 September 2023" in shown("home-visits", case, context(option="assessment"))


def test_the_archive_names_the_local_supervisor() -> None:
    """The working edition calls the local supervisor by post, the confidential one by name as well."""
    name = full_case().people.local_supervisors[0].name
    case = with_stage(Engagement(initiative=Initiative.WORKER))
    assert name not in shown("engagement", case)
    assert f"dibimbing oleh {name} (guru BK)" in shown(
        "engagement", case, context(edition=Edition.CONFIDENTIAL)
    )


def test_nothing_comes_of_nothing() -> None:
    """A case without the records gets no blocks."""
    case = full_case(stages=(), home_visits=())
    assert [shown(name, case) for name in ("engagement", "home-visits", "intake", "contract")] == [""] * 4


def test_a_home_visit_names_its_letter_and_appendix() -> None:
    """The assignment letter is told by number, with its appendix where the template has one."""
    letter = Letter(
        code="st", kind=LetterKind.ASSIGNMENT, number="5/ST/2023", date=day(14), subject="Kunjungan"
    )
    visit = HomeVisit(
        meeting=meeting(date=day(15), time=None, place="rumah klien"), letter="st", observation="Rapi."
    )
    case = full_case(home_visits=(visit,), letters=(letter,))
    expected = """\
#### Kunjungan Rumah

Kunjungan rumah dilakukan pada Jumat, 15 September 2023 di rumah klien, dihadiri oleh praktikan \
dan klien BR. Kunjungan ini didasarkan pada surat tugas nomor 5/ST/2023 tanggal 14 September 2023 (lihat \
[](#lampiran-surat-tugas)).

**Pengamatan:** Rapi."""
    assert shown("home-visits", case, context("lampiran-surat-tugas")) == expected


def test_a_letter_is_not_referred_to_without_its_appendix() -> None:
    """A template without the appendix gets no reference into the void."""
    assert "lihat" not in shown("home-visits", full_case())


def test_intake_ends_with_the_decision() -> None:
    """Sources of one technique stand together; the decision closes the result."""
    record = Intake(
        referral_source=ReferralSource.REFERRED,
        sources=(
            Evidence(source=SourceKind.CLIENT, method=EvidenceMethod.INTERVIEW),
            Evidence(source=SourceKind.DOCUMENT, method=EvidenceMethod.DOCUMENT_STUDY, detail="presensi"),
            Evidence(source=SourceKind.MOTHER, method=EvidenceMethod.INTERVIEW),
        ),
        presenting_problem="Sering absen.",
        decision=IntakeDecision.ACCEPTED,
    )
    expected = """\
**Proses:** Klien BR datang melalui rujukan. Informasi awal diperoleh dari klien BR dan ibu klien melalui \
wawancara serta dokumen (presensi).

**Hasil:**

**Masalah yang disampaikan:** Sering absen.

Berdasarkan penelaahan awal, klien BR diterima untuk mengikuti proses pertolongan."""
    assert shown("intake", with_stage(record)) == expected


def test_identity_hides_what_identifies() -> None:
    """Name, birth date, birth place and address never come out; the age is computed for the first meeting."""
    client = Client(
        code="BR",
        sex=Sex.MALE,
        full_name="Budi Rahasia",
        born=day(7).replace(year=2007),
        birth_place="Kota Rahasia",
        address="Jalan Rahasia 1",
        region="Kabupaten Rahasia",
        religion=Religion.ISLAM,
        hobbies=("futsal", "menggambar"),
        siblings=2,
    )
    case = with_stage(Engagement(meetings=(meeting(),)), people=evolve(full_case().people, client=client))
    expected = """\
Identitas klien BR adalah sebagai berikut.

|  |  |  |
| --- | --- | --- |
| Nama (inisial) | : | BR |
| Jenis kelamin | : | Laki-laki |
| Usia | : | 15 tahun |
| Agama | : | Islam |
| Hobi | : | Futsal dan menggambar |
| Jumlah saudara | : | 2 orang |"""
    assert shown("client-identity", case) == expected


@pytest.mark.parametrize(
    ("place", "born", "row"),
    [
        ("Bandung", dt.date(2007, 3, 14), "| Tempat, tanggal lahir | : | Bandung, 14 Maret 2007 |"),
        ("", dt.date(2007, 3, 14), "| Tanggal lahir | : | 14 Maret 2007 |"),
        ("Bandung", None, "| Tempat lahir | : | Bandung |"),
    ],
)
def test_birth_is_named_by_what_is_known_of_it(place: str, born: dt.date | None, row: str) -> None:
    """A date alone has no label that promises a place."""
    client = Client(code="BR", sex=Sex.MALE, born=born, birth_place=place)
    case = full_case(people=evolve(full_case().people, client=client))
    text = shown("client-identity", case, context(edition=Edition.CONFIDENTIAL))
    assert row in text
    assert text.count("lahir") == row.count("lahir")


def test_how_understanding_was_shown_is_told_in_the_words_of_the_record() -> None:
    """Nobody is told to have retold anything unless the record says so; what was refused is told too."""
    told = InformedConsent(explained_on=day(6), understood=True, shown_by="BR menyebutkan ketiga haknya.")
    text = shown("contract", with_stage(Contract(consent=told)))
    assert text.endswith("BR menyebutkan ketiga haknya.")
    assert "menyatakan memahami" not in text
    untold = InformedConsent(explained_on=day(6), refused=(ConsentScope.PHOTO,))
    text = shown("contract", with_stage(Contract(consent=untold)))
    assert "memahami" not in text
    assert "Persetujuan tidak diberikan untuk pengambilan foto." in text


def test_the_contract_tells_who_signed_and_for_what() -> None:
    """The guardian signs with the others; those of another day are told apart."""
    consent = InformedConsent(
        explained_on=day(6),
        understood=True,
        signatures=(Signature(by="BR", date=day(6)), Signature(by="P1", date=day(6))),
        guardian=Signature(by="IB", date=day(7)),
        scope=(ConsentScope.SERVICE, ConsentScope.PHOTO),
    )
    record = Contract(
        consent=consent, client_duties=("Hadir.",), next_meeting=day(12), contact="Melalui guru BK"
    )
    expected = """\
**Proses:** Isi persetujuan dijelaskan kepada klien BR pada Rabu, 6 September 2023. Klien BR menyatakan \
memahami penjelasan itu.

**Hasil:**

Lembar persetujuan ditandatangani oleh klien BR dan praktikan pada 6 September 2023 dan ibu klien pada \
7 September 2023.

Persetujuan itu mencakup mengikuti proses pertolongan dan pengambilan foto.

**Kewajiban klien:**

1) Hadir.

Pertemuan berikutnya dijadwalkan pada Selasa, 12 September 2023.

**Cara menghubungi:** Melalui guru BK."""
    assert shown("contract", with_stage(record)) == expected


def test_a_telephone_number_is_not_printed() -> None:
    """A contact with digits in it stays in the case file."""
    assert "0812" not in shown("contract", with_stage(Contract(contact="0812 3456", process="Jelas.")))


def test_a_withdrawn_consent_is_told() -> None:
    """The day of the withdrawal stands in the contract."""
    consent = InformedConsent(explained_on=day(6), withdrawn_on=day(20))
    text = shown("contract", with_stage(Contract(consent=consent)))
    assert "Persetujuan dicabut pada Rabu, 20 September 2023." in text
