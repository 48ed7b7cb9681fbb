"""Conferences, termination, referral and photos as they are printed."""

from typing import Any

from attrs import evolve

from chapter_four import built, cited, context, day, full_case, shown, with_stage
from socialwork.case import Case, ProseSlot
from socialwork.document.inline_nodes import Text
from socialwork.document.nodes import Figure, Heading, Paragraph
from socialwork.export.blocks.stage_photos import photo_stage, stage_days
from socialwork.records import CaseConference, Decision
from socialwork.stages import Assessment, Engagement, Evaluation, FollowUp, Referral, Signature, Termination
from socialwork.values.media import Media, Photo
from socialwork.values.when import Clock, Meeting, Participants, Period
from socialwork.vocabulary.documents import ConferenceNumber
from socialwork.vocabulary.process import ReferralStatus, StageKind, TerminationReason

# --- conferences ------------------------------------------------------------------------------

CONFERENCE = CaseConference(
    number=ConferenceNumber.FIRST,
    date=day(20),
    time=Clock.parse("08.00–12.00 WIB"),
    place="Ruang rapat",
    chair="KS",
    secretary="S2",
    attendees=(Participants(role="Praktikan"), Participants(role="Wali kelas", count=3)),
    requested_by="P1",
    presented="Rencana.",
    views=("Setuju.",),
    decisions=(
        Decision(text="Disetujui.", by="S1", carried_out_by="Praktikan bersama guru BK", due=day(5, 10)),
        Decision(text="Dipantau.", by="S1", due=day(6, 10)),
    ),
)


def test_a_conference_is_told_with_its_decisions() -> None:
    """The number of participants is summed, the decision names who decided, carries out and when."""
    ctx = context("lampiran-berita-acara-1", "lampiran-daftar-hadir-1")
    expected = """\
Case Conference I dilaksanakan pada Rabu, 20 September 2023, pukul 08.00–12.00 WIB di ruang rapat. Rapat \
dipimpin oleh kepala sekolah dengan notulis guru BK. Peserta yang hadir berjumlah empat orang, yaitu \
praktikan dan tiga orang wali kelas. Praktikan meminta keputusan rapat.

**Yang dipaparkan:** Rencana.

**Tanggapan peserta:**

1) Setuju.

**Keputusan:**

1) Disetujui (diputuskan oleh pembimbing kampus; pelaksana: praktikan bersama guru BK; tenggat: Kamis, \
5 Oktober 2023).
2) Dipantau (diputuskan oleh pembimbing kampus; tenggat: Jumat, 6 Oktober 2023).

Berita acara dan daftar hadirnya terdapat pada [](#lampiran-berita-acara-1) dan \
[](#lampiran-daftar-hadir-1)."""
    assert shown("case-conference-1", full_case(conferences=(CONFERENCE,)), ctx) == expected


def test_each_block_prints_its_own_conference() -> None:
    """A case without the second conference leaves its block empty."""
    assert built("case-conference-2", full_case(conferences=(CONFERENCE,))) == ()


def test_minutes_without_a_chair_name_the_secretary() -> None:
    """Who is not known is not told."""
    record = evolve(CONFERENCE, chair="", attendees=(), requested_by="")
    text = shown("case-conference-1", full_case(conferences=(record,)))
    assert "di ruang rapat. Notulis rapat ialah guru BK.\n" in text


# --- termination and referral -----------------------------------------------------------------


def test_the_meeting_of_the_last_day_follows_without_its_date() -> None:
    """The date is told once where the only meeting was on that day and has hours."""
    hours = Clock.parse("09.00–09.45 WIB")
    meeting = Meeting(date=day(11, 10), time=hours, place="ruang BK")
    record = Termination(date=day(11, 10), meetings=(meeting,))
    text = shown("termination", with_stage(record))
    assert "Pertemuan pada hari itu berlangsung pukul 09.00–09.45 WIB di ruang BK." in text
    for other in (evolve(meeting, date=day(10, 10)), evolve(meeting, time=None)):
        assert "Pertemuan berlangsung pada " in shown(
            "termination", with_stage(evolve(record, meetings=(other,)))
        )


def test_termination_ends_with_statement_and_follow_up() -> None:
    """Reasons first; who signed and who follows up last."""
    record = Termination(
        date=day(11, 10),
        reasons=(TerminationReason.GOALS_REACHED, TerminationReason.TIME_OVER),
        process="Pamit.",
        achieved="Hadir.",
        remaining="Latihan.",
        statement=(Signature(by="BR", date=day(11, 10)), Signature(by="IB", date=day(11, 10))),
        follow_up=(FollowUp(owner="S2", what="Memantau.", dates=(day(8, 11), day(6, 12))),),
    )
    expected = """\
**Proses:**

Hubungan pertolongan dengan klien BR diakhiri pada Rabu, 11 Oktober 2023. Alasan pengakhirannya ialah tujuan \
tercapai dan waktu praktikum berakhir.

Pamit.

**Hasil:**

**Yang tercapai:** Hadir.

**Yang masih dibutuhkan:** Latihan.

Pernyataan terminasi ditandatangani oleh klien BR dan ibu klien pada 11 Oktober 2023.

**Pembinaan lanjut:** Memantau (penanggung jawab: guru BK; dijadwalkan pada Rabu, 8 November, dan Rabu, \
6 Desember 2023)."""
    assert shown("termination", with_stage(record)) == expected


def test_a_referral_tells_to_whom_with_whose_consent() -> None:
    """A proper name keeps its capital; the status is told in words."""
    record = Referral(
        date=day(11, 10),
        to="Puskesmas Contoh",
        purpose="Audiometri.",
        consent=Signature(by="BR", date=day(11, 10)),
        shared=("Keadaan pendengaran",),
        status=ReferralStatus.SENT,
        response="Ditunggu.",
    )
    expected = """\
**Proses:**

Klien BR dirujuk kepada Puskesmas Contoh pada Rabu, 11 Oktober 2023; rujukan itu telah dikirimkan. Izin \
untuk membagikan informasi diberikan oleh klien BR pada Rabu, 11 Oktober 2023.

**Keperluan:** Audiometri.

**Informasi yang dibagikan:**

1) Keadaan pendengaran

**Hasil:**

**Tanggapan:** Ditunggu."""
    assert shown("referral", with_stage(record)) == expected


def test_a_planned_referral_is_not_told_as_made() -> None:
    """A referral that is only planned is called so, for nobody was referred yet."""
    record = Referral(to="Puskesmas Contoh", date=day(11, 10))
    expected = "**Proses:** Rujukan klien BR kepada Puskesmas Contoh direncanakan pada Rabu, 11 Oktober 2023."
    assert shown("referral", with_stage(record)) == expected


def test_several_referrals_stand_under_their_recipients() -> None:
    """Each has a heading of its own."""
    case = full_case(stages=(Referral(to="Guru BK"), Referral(to="Puskesmas Contoh")))
    headings = [block.text for block in built("referral", case) if isinstance(block, Heading)]
    assert headings == [(Text("Rujukan kepada Guru BK"),), (Text("Rujukan kepada Puskesmas Contoh"),)]


# --- photos -----------------------------------------------------------------------------------


def photo(code: str, **changes: Any) -> Photo:
    """Return a photo that may be printed, with *changes*."""
    made = Photo(code=code, file=f"{code}.png", caption=f"Foto {code}", alt="Ruang kosong", consent=True)
    return evolve(made, **changes)


def photo_case(*photos: Photo, **changes: Any) -> Case:
    """Return a case with *photos* and their files."""
    media = tuple(Media(one.file, b"x") for one in photos)
    return full_case(photos=photos, media=media, **changes)


def test_photos_that_no_prose_places_are_printed() -> None:
    """A placed photo stays where it was put; the others are cited and follow."""
    prose = (ProseSlot(slot="plan", text="Lihat ![ruang](foto:a)."),)
    blocks = built("stage-photos", photo_case(photo("a"), photo("b"), prose=prose))
    assert cited(blocks) == ["foto-b"]
    assert [block.media for block in blocks if isinstance(block, Figure)] == ["b.png"]


def test_a_photo_placed_in_a_record_counts_as_placed() -> None:
    """Prose of every record is searched, not only the slots."""
    stages = (Assessment(process="![x](foto:a)"),)
    assert built("stage-photos", photo_case(photo("a"), stages=stages)) == ()


def test_a_photo_without_consent_is_never_printed() -> None:
    """Without consent, or without its file, a photo stays out of the report."""
    without_file = full_case(photos=(photo("a"),), media=())
    assert built("stage-photos", photo_case(photo("a", consent=False))) == ()
    assert built("stage-photos", without_file) == ()


def test_the_option_names_the_stage() -> None:
    """Only photos of that stage are printed."""
    stages = (
        Engagement(meetings=(Meeting(date=day(6)),)),
        Assessment(period=Period(day(11), day(15))),
        Evaluation(date=day(9, 10)),
    )
    case = photo_case(photo("a", date=day(12)), photo("b", date=day(6)), stages=stages)
    blocks = built("stage-photos", case, context(option="assessment"))
    assert cited(blocks) == ["foto-a"]
    assert isinstance(blocks[0], Paragraph)
    assert blocks[0].text[0] == Text("Dokumentasi foto disajikan dalam ")


def test_a_photo_belongs_to_the_stage_of_its_day() -> None:
    """Between two stages the earlier one; before all the first; undated the intervention."""
    stages = (Engagement(meetings=(Meeting(date=day(6)),)), Assessment(period=Period(day(11), day(15))))
    case = full_case(stages=stages)
    found = [
        photo_stage(photo("a", date=when), stage_days(case), case) for when in (day(12), day(8), day(1), None)
    ]
    assert found == [
        StageKind.ASSESSMENT,
        StageKind.ENGAGEMENT,
        StageKind.ENGAGEMENT,
        StageKind.INTERVENTION,
    ]
