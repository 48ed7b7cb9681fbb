"""The intervention as it is printed: course, techniques, group, tokens."""

from attrs import evolve

from chapter_four import (
    built,
    context,
    day,
    full_case,
    group_case,
    shown,
    with_stage,
)
from socialwork.document.inlines import plain
from socialwork.document.nodes import Heading
from socialwork.stages import Goal, Intervention, Plan
from socialwork.techniques import LocalTechnique, TechniqueUse
from socialwork.values.when import Period
from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.process import InterventionFunction, InterventionStep
from socialwork.vocabulary.roles import WorkerRole


def test_the_course_ends_with_obstacles() -> None:
    """Proses and Hasil, then what stood in the way."""
    record = Intervention(
        period=Period(day(25), day(6, 10)), process="Bertahap.", result="Baik.", obstacles="Waktu."
    )
    expected = """\
**Proses:**

Intervensi dengan klien BR dilaksanakan pada 25 September–6 Oktober 2023.

Bertahap.

**Hasil:** Baik.

**Hambatan:** Waktu."""
    assert shown("intervention-process", with_stage(record)) == expected


def test_the_period_is_told_once() -> None:
    """A lead stands above prose only where this does not begin with the same days."""
    days = "25 September–6 Oktober 2023"
    record = Intervention(period=Period(day(25), day(6, 10)), process=f"BR ikut. Masanya {days}.")
    assert shown("intervention-process", with_stage(record)).count(days) == 2
    own = evolve(record, process=f"Langkah ini berlangsung pada {days}. BR ikut.")
    assert shown("intervention-process", with_stage(own)) == f"**Proses:** {own.process}"


def test_techniques_stand_by_step_with_process_and_result() -> None:
    """Steps come in their order, whatever the order of the record; loose uses come last."""
    plan = Plan(goals=(Goal(code="G1", text="a"), Goal(code="G2", text="b")))
    uses = (
        TechniqueUse(technique=LocalTechnique(local="Sapa pagi", meaning="Menyapa.")),
        TechniqueUse(
            technique=BehaviourTechnique.TOKEN_ECONOMY,
            step=InterventionStep.ENABLING,
            dates=tuple(day(n) for n in range(25, 30)),
            gentler_tried="Pujian",
            reason="Belum cukup",
            process="Dicatat.",
            result="Naik.",
        ),
        TechniqueUse(
            technique=CaseworkTechnique.SUPPORT,
            step=InterventionStep.MOTIVATION,
            function=InterventionFunction.SUPPORTING,
            role=WorkerRole.ENABLER,
            goals=("G1", "G2"),
            dates=(day(27), day(25)),
            clients_choice=True,
            strengths_named=("Tekun", "Ramah"),
            cited_facts=("Hadir kemarin",),
            process="Disapa.",
            result="Senang.",
        ),
    )
    expected = """\
Teknik yang digunakan, waktu, tujuan khusus, dan peran praktikan disajikan dalam [](#tabel-teknik).

**table** Teknik yang Digunakan Bersama Klien BR

| No | Teknik | Waktu | Tujuan khusus | Peran dan fungsi |
| --- | --- | --- | --- | --- |
| 1 | Dukungan | 25 dan 27 September 2023 | 1 dan 2 | Pemungkin (pendampingan) |
| 2 | Ekonomi token | 25, 26, 27, 28, dan 29 September 2023 | – | – |
| 3 | Sapa pagi | – | – | – |

Teknik yang dipilih klien BR ialah dukungan.

#### Pemotivasian

##### Dukungan

Kekuatan yang disebutkan ialah tekun dan ramah.

**Fakta yang dirujuk:** Hadir kemarin.

**Proses:** Disapa.

**Hasil:** Senang.

#### Pemampuan

##### Ekonomi Token

**Cara lebih lembut yang dicoba:** Pujian.

**Alasan:** Belum cukup.

**Proses:** Dicatat.

**Hasil:** Naik.

#### Teknik Lain

##### Sapa Pagi

Teknik setempat ini berarti menyapa."""
    assert shown("intervention-uses", full_case(stages=(plan, Intervention(uses=uses)))) == expected


def test_a_choice_is_told_once() -> None:
    """What the plan tells as chosen is not told again; what was chosen later is told as an addition."""
    uses = tuple(
        TechniqueUse(technique=one, clients_choice=True)
        for one in (CaseworkTechnique.SUPPORT, CaseworkTechnique.VENTILATION)
    )
    plan = Plan(chosen=(CaseworkTechnique.SUPPORT,))
    case = full_case(stages=(plan, Intervention(uses=uses)))
    assert "Ketika rencana disusun, klien BR memilih dukungan." in shown("plan-process", case)
    later = "Selain teknik yang dipilih ketika rencana disusun, klien BR memilih pula ventilasi."
    assert later in shown("intervention-uses", case)
    every = evolve(plan, chosen=(CaseworkTechnique.SUPPORT, CaseworkTechnique.VENTILATION))
    assert "memilih" not in shown("intervention-uses", evolve(case, stages=(every, *case.stages[1:])))


def test_uses_without_any_step_have_no_step_headings() -> None:
    """A report that does not use the four steps prints the techniques alone."""
    record = Intervention(uses=(TechniqueUse(technique=CaseworkTechnique.SUPPORT, process="a"),))
    assert shown("intervention-uses", with_stage(record)) == "#### Dukungan\n\n**Proses:** a"


def test_a_case_without_group_or_tokens_prints_neither() -> None:
    """The casework-only case leaves both blocks empty."""
    case = with_stage(Intervention(process="x"))
    assert built("intervention-group", case) == built("intervention-tokens", case) == ()


# --- group ------------------------------------------------------------------------------------


def test_the_group_has_sheet_phases_and_sessions() -> None:
    """Phases stand in the order of the five; attendance counts client and members and names who missed."""
    expected = """\
Program kelompok yang diikuti klien BR disajikan dalam [](#tabel-kelompok).

**table** Program Kelompok “Maju”

| Uraian | Keterangan |
| --- | --- |
| Nama program | Maju |
| Tipe kelompok | Kelompok sosialisasi |
| Tujuan | Berani belajar. |
| Tujuan khusus | Hadir di sekolah. |
| Anggota | Klien BR dan anggota kelompok A1–A3 |
| Tempat | aula |
| Pertemuan | 1) Jumat, 29 September 2023, pukul 10.00–10.40 WIB / 2) Rabu, 4 Oktober 2023 |
| Alat dan bahan | Film |

#### Tahapan Kelompok

##### Prakelompok

**Proses:** Undangan.

**Hasil:** Siap.

##### Pengakhiran

**Proses:** Pesan.

**Hasil:** Bubar.

#### Pertemuan Kelompok

Pelaksanaan dua pertemuan kelompok beserta kehadirannya dirangkum dalam [](#tabel-sesi-kelompok).

**table** Pertemuan Kelompok dan Kehadiran

| No | Hari, tanggal, dan waktu | Tempat | Kegiatan | Kehadiran |
| --- | --- | --- | --- | --- |
| 1 | Jumat, 29 September 2023, pukul 10.00–10.40 WIB | aula | Film | 4 dari 4 |
| 2 | Rabu, 4 Oktober 2023 | aula | Diskusi | 3 dari 4; tidak hadir: anggota kelompok A2 |

Kehadiran setiap peserta pada dua pertemuan tercantum dalam [](#tabel-kehadiran-kelompok).

**table** Kehadiran Peserta Kelompok

| No | Peserta | Pertemuan ke-1 | Pertemuan ke-2 | Jumlah |
| --- | --- | --- | --- | --- |
| 1 | Klien BR | Hadir | Hadir | 2 dari 2 |
| 2 | Anggota kelompok A1 | Hadir | Hadir | 2 dari 2 |
| 3 | Anggota kelompok A2 | Hadir | Tidak | 1 dari 2 |
| 4 | Anggota kelompok A3 | Hadir | Hadir | 2 dari 2 |
| **Jumlah** |  | **4 dari 4** | **3 dari 4** | **7 dari 8** |

##### Pertemuan Ke-1

**Proses:** Menonton.

**Hasil:** Ulasan."""
    assert shown("intervention-group", group_case()) == expected


def test_strengths_and_shortcomings_claim_no_order() -> None:
    """Two lists of a record do not say which of them was named first."""
    use = TechniqueUse(
        technique=CaseworkTechnique.SUPPORT,
        strengths_named=("Tekun", "Ramah"),
        shortcomings_named=("Sering tidur larut.",),
    )
    expected = "Kekuatan yang disebutkan ialah tekun dan ramah; kekurangannya ialah sering tidur larut."
    printed = shown("intervention-uses", with_stage(Intervention(uses=(use,))))
    assert expected == printed.partition("\n\n")[2]


def test_a_conflict_tells_its_needs() -> None:
    """Work on a conflict tells which needs were at odds; shortcomings alone are told as such."""
    use = TechniqueUse(
        technique=CaseworkTechnique.CONFLICT,
        shortcomings_named=("Mudah marah",),
        needs_at_odds=("Membantu ibu", "Mengikuti latihan"),
    )
    expected = (
        "Kekurangan yang disebutkan ialah mudah marah. "
        "Kebutuhan yang bertentangan ialah membantu ibu dan mengikuti latihan."
    )
    printed = shown("intervention-uses", with_stage(Intervention(uses=(use,))))
    assert expected == printed.partition("\n\n")[2]


def test_a_technique_has_a_heading_however_deep_it_stands() -> None:
    """With two records, the step is the deepest heading; the technique below it keeps one of that depth."""
    use = TechniqueUse(technique=CaseworkTechnique.SUPPORT, step=InterventionStep.MOTIVATION, process="a")
    other = TechniqueUse(technique=CaseworkTechnique.VENTILATION, step=InterventionStep.RELATION, process="b")
    records = (Intervention(uses=(use,)), Intervention(uses=(other,)))
    blocks = built("intervention-uses", full_case(stages=records), evolve(context(), level=4))
    headings = [block for block in blocks if isinstance(block, Heading) and block.anchor]
    assert [plain(heading.text) for heading in headings] == ["Dukungan", "Ventilasi"]
    assert {heading.level for heading in headings} == {5}
