"""The token economy as it is printed: agreement, nine steps, the ledger's days, its chart."""

from typing import Any

from attrs import evolve

from chapter_four import built, cited, column_sums, context, day, shown, tables, token_case, with_stage
from socialwork.document.nodes import Drawing
from socialwork.document.walk import each_block
from socialwork.export.markdown import blocks_markdown
from socialwork.stages import Intervention
from socialwork.techniques import (
    Amendment,
    BackUp,
    ExchangeTime,
    LevelReview,
    ResponseCost,
    TargetBehaviour,
    TokenDay,
    TokenPolicies,
)
from socialwork.tokens.levels import Demotion, EntryCriteria, LevelSystem, TokenLevel
from socialwork.values.when import Clock, Period
from socialwork.vocabulary.behaviour import LeftoverPolicy
from socialwork.vocabulary.token_plans import DemotionTarget
from socialwork.vocabulary.tokens import LateEntryPolicy, ReversalPolicy


def block(case: Any) -> str:
    """Return the printed block of *case* as Markdown."""
    return shown("intervention-tokens", case)


def test_the_agreement_holds_values_fines_amendments_and_prices() -> None:
    """New behaviours stand below their amendment; the total counts them in."""
    expected = """\
Ekonomi token yang memakai bintang disepakati pada Jumat, 22 September 2023, dan \
berlaku pada 25–27 September 2023. Kesepakatan itu ditandatangani oleh klien BR, praktikan, dan ibu klien. \
Penukaran dijadwalkan pada Rabu, 27 September 2023, pukul 13.30 WIB. Sisa token dialihkan.

Perilaku sasaran, nilai token, denda, dan pengukuh pendukung disajikan dalam [](#tabel-token-kesepakatan).

**table** Kesepakatan Ekonomi Token dengan Klien BR

| No | Perilaku sasaran | Nilai token | Kesempatan | Denda |
| --- | --- | --- | --- | --- |
| 1 | Hadir di sekolah | 2 | 3 | 1 (tidak hadir tanpa izin) |
| 2 | Tetap tenang | 1 | 2 | – |
| Berlaku mulai Rabu, 27 September 2023. Perubahan disepakati pada Selasa, 26 September 2023, dan \
ditandatangani oleh klien BR dan praktikan. Tetap tenang tidak lagi memperoleh token, tetapi tetap \
memperoleh pujian. / Sudah menetap. |  |  |  |  |
| 3 | Bertanya | 1 | 1 | – |
| Jumlah |  |  | 6 |  |
| Pengukuh pendukung: cokelat (5 bintang). |  |  |  |  |
| Ketentuan lain: sisa token dialihkan. |  |  |  |  |"""
    assert block(token_case(days=())).startswith(expected)


def test_a_criterion_stands_below_its_behaviour() -> None:
    """How one sees that a behaviour is met is part of the agreement."""
    behaviour = TargetBehaviour(code="hadir", name="Hadir", value=1, opportunities=1, criterion="Tercatat.")
    assert "| 1 | **Hadir** / Tercatat. | 1 | 1 |" in block(token_case(behaviours=(behaviour,)))


def test_an_amendment_tells_all_that_it_changes() -> None:
    """Fines, reinforcers, exchanges and policies of an amendment are told in words."""
    change = Amendment(
        agreed_on=day(26),
        effective=day(27),
        fines=(ResponseCost(behaviour="tenang", amount=2), ResponseCost(behaviour="asing")),
        ends_fines=("hadir",),
        reinforcers=(BackUp(code="buku", name="Buku", price=3),),
        ends_reinforcers=("cokelat",),
        exchanges=(ExchangeTime(date=day(27), time=Clock.parse("15.00")),),
        policies=TokenPolicies(cap=9),
    )
    expected = (
        "Perubahan disepakati pada Selasa, 26 September 2023. Denda baru: tetap tenang 2; asing besarnya "
        "belum disepakati. Tidak lagi didenda: hadir di sekolah. Pengukuh yang baru: buku (3 "
        "bintang). Tidak lagi ditawarkan: cokelat. Penukaran tambahan: Rabu, 27 September 2023, pukul "
        "15.00 WIB. Ketentuan lain: saldo paling banyak 9."
    )
    assert expected in block(token_case(amendments=(change,)))


LEVELS = LevelSystem(
    levels=(
        TokenLevel(code="biru", name="Biru"),
        TokenLevel(
            code="hijau",
            name="Hijau",
            entry=EntryCriteria(tokens_earned=3, sessions_at_criterion=2),
            privileges=("Memilih tempat duduk", "meminjam bola"),
            token_free=True,
        ),
    ),
    demotion=Demotion(fines=1, failed_sessions=3, to=DemotionTarget.LOWEST),
    reviews=(day(26), day(27)),
)
UP = LevelReview(level="hijau", sessions_at_criterion=2)


def level_case(*reviews: LevelReview | None, **changes: Any) -> Any:
    """Return a case of three days: tokens and a review on the first, a fine on the second."""
    days = (
        TokenDay(date=day(25), earned=("hadir", "tenang")),
        TokenDay(date=day(26), fined=("hadir",)),
        TokenDay(date=day(27), praised=("hadir",)),
    )
    told = tuple(evolve(one, review=review) for one, review in zip(days, reviews, strict=True))
    return token_case(**{"levels": LEVELS, "days": told, "amendments": (), **changes})


def test_levels_are_a_table_with_their_rules() -> None:
    """Criteria and privileges of each level, what leads down, and when it is looked at."""
    assert """\
Kesepakatan itu membagi ekonomi token ke dalam dua tingkat, dari Biru sampai Hijau, yang disajikan dalam \
[](#tabel-token-tingkat).

**table** Tingkat dalam Ekonomi Token

| No | Tingkat | Syarat masuk | Hak istimewa | Token |
| --- | --- | --- | --- | --- |
| 1 | Biru | – | – | Diberikan |
| 2 | Hijau | Memperoleh 3 bintang dan memenuhi kriteria dalam dua sesi sejak memasuki tingkat Biru | \
Memilih tempat duduk / Meminjam bola | Tidak diberikan |

Klien mulai pada tingkat Biru. Klien turun ke tingkat terendah apabila, sejak memasuki tingkatnya, ia \
didenda satu kali atau lebih atau gagal dalam tiga sesi atau lebih. Tingkat klien ditinjau pada 26 dan \
27 September 2023.
""" in block(level_case(None, None, None))


def test_what_was_not_agreed_on_is_not_told_of_levels() -> None:
    """Without days of review, demotion or levels without tokens, no sentence and no column tells of them."""
    plain = evolve(
        LEVELS,
        levels=(LEVELS.levels[0], evolve(LEVELS.levels[1], token_free=False)),
        demotion=None,
        reviews=(),
    )
    printed = block(level_case(None, None, None, levels=plain))
    assert "| No | Tingkat | Syarat masuk | Hak istimewa |\n" in printed
    assert "Klien mulai pada tingkat Biru. Tingkat yang sudah dicapai tidak diturunkan.\n" in printed


def test_the_course_of_the_level_is_told_in_words() -> None:
    """A sentence for each review: up by what was met, down by what failed, or still at the level."""
    printed = block(level_case(UP, LevelReview(level="biru"), LevelReview(level="biru")))
    assert (
        "Pada Senin, 25 September 2023, klien BR naik dari tingkat Biru ke tingkat Hijau setelah memperoleh "
        "3 bintang dan memenuhi kriteria dalam dua sesi sejak memasuki tingkat Biru. "
        "Pada Selasa, 26 September 2023, klien BR turun dari "
        "tingkat Hijau ke tingkat Biru setelah didenda satu kali. Pada Rabu, 27 September 2023, klien BR "
        "tetap pada tingkat Biru karena sejak memasuki tingkat itu baru tercapai 0 dari 3 bintang "
        "dan 0 dari 2 sesi yang memenuhi "
        "kriteria."
    ) in printed


def test_a_level_against_the_criteria_is_told_with_its_reason_or_as_it_is() -> None:
    """An override stands with its reason; without one, the report says what does not fit."""
    told = LevelReview(level="hijau", override="Ia pindah sekolah")
    assert (
        "klien BR ditempatkan pada tingkat Hijau, bukan Biru seperti menurut kriterianya, dengan alasan "
        "berikut: ia pindah sekolah."
    ) in block(level_case(told, None, None))
    assert "tercatat tingkat Hijau, padahal menurut kriterianya Biru." in block(
        level_case(LevelReview(level="hijau"), None, None)
    )


def test_an_amended_level_system_has_a_table_of_its_own() -> None:
    """What holds from a later day on stands behind what held before."""
    change = Amendment(agreed_on=day(26), effective=day(27), levels=LEVELS)
    printed = block(level_case(None, None, None, amendments=(change,)))
    assert "Mulai Rabu, 27 September 2023 berlaku dua tingkat yang baru" in printed
    assert "[](#tabel-token-tingkat-2)" in printed


def test_sheets_of_the_wall_name_the_levels() -> None:
    """Whoever reads the sheet on the wall sees what leads to each level."""
    expected = "Biru; Hijau: memperoleh 3 bintang dan memenuhi kriteria dalam dua sesi"
    assert expected in shown("token-sheet", level_case(None, None, None))


def test_policies_are_told_in_words() -> None:
    """Each policy that was agreed has its phrase; spans of whole hours are told in hours."""
    policies = TokenPolicies(
        floor=-2,
        cap=40,
        expires_after=14,
        leftover=LeftoverPolicy.EXPIRE,
        endowment=0,
        most_lost=3,
        praise_within=5,
        deliver_within=120,
        record_within=24,
        late_entry=LateEntryPolicy.REFUSE,
        reversal=ReversalPolicy.PARTIAL,
    )
    expected = (
        "Ketentuan lain: saldo tidak kurang dari −2; saldo paling banyak 40; token hangus setelah 14 hari; "
        "sisa token hangus; token awal 0; kehilangan sehari paling banyak 3; token diberikan paling lama 2 "
        "jam setelah perilaku; pujian menyusul dalam 5 menit; dicatat paling lama 24 jam "
        "kemudian; catatan terlambat ditolak; pembatalan token yang sudah dipakai sebagian, kekurangannya "
        "dicatat."
    )
    assert expected in block(token_case(policies=policies))


def test_the_nine_steps_are_a_checklist() -> None:
    """Each step says what the case records; what it does not record is not told as done."""
    expected = """\
| No | Langkah | Yang tercatat |
| --- | --- | --- |
| 1 | Menetapkan perilaku sasaran | Dua perilaku, yaitu hadir di sekolah dan tetap tenang. |
| 2 | Memilih token | Bintang. |
| 3 | Memilih pengukuh pendukung bersama klien | Cokelat. |
| 4 | Menetapkan nilai token tiap perilaku | Dua bintang untuk hadir di sekolah; satu bintang untuk \
tetap tenang; denda disepakati apabila tidak hadir tanpa izin. |
| 5 | Menetapkan harga pengukuh | Cokelat (5 bintang). |
| 6 | Menetapkan waktu penukaran | Rabu, 27 September 2023, pukul 13.30 WIB. |
| 7 | Memberikan token dan pujian segera | Belum tercatat. |
| 8 | Mengurangi token dan menguatkan pujian | Mulai Rabu, 27 September 2023, tetap tenang cukup \
dipuji. |
| 9 | Menyesuaikan atas kesepakatan | Kesepakatan diubah pada Selasa, 26 September 2023. |"""
    assert expected in block(token_case())


def test_an_agreement_without_fines_says_so_and_has_no_columns_for_them() -> None:
    """No column of dashes stands in the agreement; the total and the terms span the columns that are left."""
    text = block(token_case(fines=(), amendments=(), days=()))
    assert "pengukuh pendukung disajikan dalam [](#tabel-token-kesepakatan); denda tidak disepakati." in text
    assert "| No | Perilaku sasaran | Nilai token | Kesempatan |\n" in text
    assert "| Denda" not in text


def test_a_day_has_no_column_for_fines_that_were_not_agreed_on() -> None:
    """The daily record has one column fewer, in its header, its days and its total."""
    days = (TokenDay(date=day(25), earned=("hadir",)),)
    text = block(token_case(fines=(), amendments=(), days=days))
    assert "| ″ | 1 | 2 | Dapat | Tukar | Alih | Saldo |" in text
    assert "| 25 September | 2 | – | 2 | – | – | 2 |" in text
    assert "| Jumlah | 2 | 0 | 2 | 0 | 0 | 2 |" in text


def test_exchanges_at_one_time_are_told_together() -> None:
    """Several days share a clock time that they have in common; otherwise each keeps its own."""
    half_past, three = Clock.parse("13.30"), Clock.parse("15.00")
    alike = tuple(ExchangeTime(date=day(n), time=half_past) for n in (25, 27))
    text = block(token_case(exchanges=alike, amendments=()))
    assert "Penukaran dijadwalkan pada 25 dan 27 September 2023, masing-masing pukul 13.30 WIB." in text
    untimed = tuple(evolve(one, time=None) for one in alike)
    text = block(token_case(exchanges=untimed, amendments=()))
    assert "Penukaran dijadwalkan pada 25 dan 27 September 2023." in text
    differing = (alike[0], evolve(alike[1], time=three))
    text = block(token_case(exchanges=differing, amendments=()))
    assert "Senin, 25 September 2023, pukul 13.30 WIB; Rabu, 27 September 2023, pukul 15.00 WIB." in text


def test_one_value_for_all_is_told_once() -> None:
    """Where every behaviour is worth the same, its name need not be repeated."""
    same = tuple(TargetBehaviour(code=code, name=code, value=3, opportunities=1) for code in "ab")
    text = block(token_case(behaviours=same, fines=(), amendments=()))
    assert "| Tiga bintang untuk setiap perilaku. |" in text
    assert "| 9 | Menyesuaikan atas kesepakatan | Belum tercatat. |" in text


def test_the_daily_record_comes_from_the_ledger() -> None:
    """Days stand in order with a running balance, values count, and the total row sums the columns."""
    expected = """\
| Tanggal | Nomor perilaku sasaran |  |  | Jumlah bintang |  |  |  |  |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| ″ | 1 | 2 | 3 | Dapat | Denda | Tukar | Alih | Saldo |
| 25 September | 2 | 1 | – | 3 | – | – | – | 3 |
| 26 September | – | – | – | 0 | 1 | – | – | 2 |
| 27 September | 2 | – | 1 | 3 | – | 5 | – | 0 |
| Jumlah | 4 | 1 | 1 | 6 | 1 | 5 | 0 | 0 |

Selama 25–27 September 2023, klien BR memperoleh 6 dari sebanyak-banyaknya 9 bintang. Dari jumlah itu, \
1 diambil sebagai denda dan 5 ditukar dengan cokelat, sehingga tidak ada bintang yang tersisa."""
    assert expected in block(token_case())


def test_notes_and_confirmation_end_the_block() -> None:
    """Notes stand by their days, then who confirmed the record."""
    expected = """\
**Catatan harian:**

1) **Selasa, 26 September 2023:** Absen.

Catatan harian ini dikonfirmasi oleh guru BK, kecuali catatan 26 September 2023, yang dikonfirmasi oleh \
ibu klien."""
    assert block(token_case()).endswith(expected)


def test_an_endowment_has_a_column_of_its_own() -> None:
    """Tokens given at the start are not earned."""
    days = (TokenDay(date=day(25), fined=("hadir",)),)
    case = token_case(days=days, policies=TokenPolicies(endowment=9), amendments=())
    text = block(case)
    assert "| ″ | 1 | 2 | Awal | Dapat | Denda | Tukar | Alih | Saldo |" in text
    assert "| 25 September | – | – | 9 | 0 | 1 | – | – | 8 |" in text
    assert "Klien memulai dengan 9 bintang." in text


def test_what_the_ledger_refuses_is_told_and_not_counted() -> None:
    """Nothing of the case file is left out unseen, and no number counts it."""
    days = (TokenDay(date=day(25), earned=("asing", "hadir"), exchanged=("cokelat",)),)
    text = block(token_case(days=days))
    assert "| Jumlah | 2 | 0 | 0 | 2 | 0 | 0 | 0 | 2 |" in text
    assert (
        "Catatan berikut tidak sesuai dengan kesepakatan sehingga tidak dihitung:\n\n"
        "1) 25 September 2023: perilaku asing tidak ada dalam kesepakatan yang berlaku.\n"
        "2) 25 September 2023: di luar waktu penukaran.\n"
    ) in text


def test_an_unsigned_agreement_counts_as_if() -> None:
    """Without a signature the report says that its numbers stand on one."""
    text = block(token_case(signed_by=("BR",)))
    assert "Hitungan berikut berlaku seandainya kesepakatan sudah ditandatangani" in text
    assert "1) 22 September 2023: tanda tangan belum lengkap: P1." in text
    assert "| Jumlah | 4 | 1 | 1 | 6 | 1 | 5 | 0 | 0 |" in text


def test_tokens_that_are_left_over_leave_by_the_policy() -> None:
    """What is converted is called so; what expires is called so."""
    days = (TokenDay(date=day(27), earned=("hadir",), converted=True),)
    assert "Dari jumlah itu, 2 dialihkan," in block(token_case(days=days))
    expiring = token_case(days=days, policies=TokenPolicies(leftover=LeftoverPolicy.EXPIRE))
    assert "Dari jumlah itu, 2 hangus," in block(expiring)


def test_nothing_spent_is_said() -> None:
    """A record without fines and exchanges says so."""
    days = (TokenDay(date=day(25), earned=("hadir",)),)
    assert "Jumlah itu belum berkurang." in block(token_case(days=days))


def test_the_chart_stands_in_the_report() -> None:
    """The chart is a drawing with a caption, cited before it, and tells its numbers in words."""
    blocks = built("intervention-tokens", token_case())
    (drawing,) = [one for one in each_block(blocks) if isinstance(one, Drawing)]
    assert drawing.caption is not None
    assert drawing.caption.anchor == "gambar-token"
    assert "diperoleh 6, didenda 1, ditukar 5" in drawing.figure.alt


def test_praise_alone_is_counted_by_version() -> None:
    """Where the agreement changed, a table shows how tokens gave way to praise."""
    days = (
        TokenDay(date=day(25), earned=("hadir", "tenang")),
        TokenDay(date=day(27), earned=("hadir",), praised=("tenang", "tenang")),
    )
    text = block(token_case(days=days))
    assert "| 25–26 September 2023 | Hadir di sekolah dan tetap tenang | – | 3 | – |" in text
    assert "| 27 September 2023 | Hadir di sekolah dan bertanya | Tetap tenang | 2 | 2 |" in text


def test_an_agreement_that_never_changed_has_no_such_table() -> None:
    """One version needs no comparison."""
    assert "tabel-token-pujian" not in cited(built("intervention-tokens", token_case(amendments=())))


def test_all_tables_and_the_chart_are_cited_and_full() -> None:
    """Each has a reference before it, and every row fills all columns."""
    blocks = built("intervention-tokens", token_case())
    assert cited(blocks) == [
        "tabel-token-kesepakatan",
        "tabel-token-langkah",
        "tabel-token-harian",
        "tabel-token-kesepakatan",
        "gambar-token",
        "tabel-token-pujian",
    ]
    assert [set(column_sums(table)) for table in tables(blocks)] == [{5}, {3}, {9}, {5}]


def test_an_agreement_without_days_has_no_record() -> None:
    """Before the first day there is nothing to count or to draw."""
    text = block(token_case(days=()))
    assert "tabel-token-harian" not in text
    assert "gambar-token" not in text


# --- the sheet --------------------------------------------------------------------------------


def sheets(case: Any, option: str = "") -> str:
    """Return the token sheets of *case* as Markdown."""
    return blocks_markdown(built("token-sheet", case, evolve(context(), option=option)))


def test_the_sheet_has_a_table_for_each_version() -> None:
    """Behaviours stand in rows, days in columns; nought is an opportunity that was missed."""
    expected = """\
**table** Lembar Token Klien BR, 25–26 September 2023

| Perilaku (nilai) | Sen 25/9 | Sel 26/9 |
| --- | --- | --- |
| Hadir di sekolah (2) | 2 | 0 |
| Tetap tenang (1) | 1 | 0 |
| Dapat | 3 | 0 |
| Denda | – | 1 |
| Tukar | – | – |
| Alih | – | – |
| Saldo | 3 | 2 |
"""
    text = sheets(token_case())
    assert expected in text
    assert "**table** Lembar Token Klien BR, 27 September 2023" in text
    assert "| Saldo | 0 |" in text


def test_the_blank_sheet_is_filled_in_by_hand() -> None:
    """Every day on which something can be met has a column, with no number in it, and room for initials."""
    dated = TargetBehaviour(code="futsal", name="Futsal", value=1, opportunities=1, dates=(day(26),))
    come = TargetBehaviour(code="hadir", name="Hadir", value=1, opportunities=3)
    text = sheets(token_case(behaviours=(come, dated), amendments=()), "blank")
    expected = """\
| Perilaku (nilai) | Sen 25/9 | Sel 26/9 | Rab 27/9 |
| --- | --- | --- | --- |
| Hadir (1) |  |  |  |
| Futsal (1) | – |  | – |
| Dapat |  |  |  |
| Denda |  |  |  |
| Tukar |  |  |  |
| Alih |  |  |  |
| Saldo |  |  |  |
| Paraf |  |  |  |"""
    assert expected in text.replace(" /  |", " |")
    assert "| Pengukuh | : | Cokelat (5 bintang) |" in text
    assert "| Denda | : | Hadir −1 |" in text


def test_a_long_version_has_several_sheets() -> None:
    """No sheet has more than ten days, Sundays without a record left out."""
    case = token_case(period=Period(day(25), day(13, 10)), amendments=(), days=())
    found = tables(built("token-sheet", case, evolve(context(), option="blank")))
    assert [len(table.rows[0]) - 1 for table in found if table.caption] == [10, 7]


def test_no_tokens_no_sheet() -> None:
    """A case without a token economy has no sheet."""
    assert built("token-sheet", with_stage(Intervention(process="x"))) == ()


def test_a_fine_without_a_condition_is_told_by_its_behaviour() -> None:
    """Where the agreement gives no condition, the fine is for not showing the behaviour."""
    fine = ResponseCost(behaviour="hadir", amount=1)
    told = "denda disepakati apabila hadir di sekolah tidak terpenuhi."
    assert told in block(token_case(fines=(fine,)))
