"""Chapter II as the library writes it: what is explained, what is tied to the case, how sentences join."""

import datetime as dt
import re
from functools import cache
from itertools import pairwise

import pytest
from attrs import evolve

from chapter_four import context, shown
from factories import full_case, minimal_case
from socialwork.case import Case
from socialwork.document.inlines import plain
from socialwork.document.nodes import Document, Heading, ListBlock, Paragraph
from socialwork.document.walk import each_block
from socialwork.export.bibliography import cited
from socialwork.export.blocks import block_entries
from socialwork.export.blocks.chapter_two import reachable, small
from socialwork.export.build import build
from socialwork.export.template_loading import load_template
from socialwork.export.works import report_works, unknown_works
from socialwork.institution import Institution
from socialwork.knowledge import concept
from socialwork.loading import load_case
from socialwork.process.explained import works_behind
from socialwork.process.usage import techniques_used
from socialwork.references import Author, Reference
from socialwork.stages import Activity, Assessment, Contract, Goal, Intervention, Plan
from socialwork.techniques import LocalTechnique, TechniqueUse
from socialwork.text import joined
from socialwork.values.when import Period
from socialwork.vocabulary.casework import CaseworkTechnique
from socialwork.vocabulary.groupwork import GroupPhase, GroupType
from socialwork.vocabulary.process import InterventionStep, Method, Setting
from socialwork.vocabulary.roles import WorkerRole
from socialwork.words import Lang

BLOCKS = ("theory-casework", "theory-groupwork", "theory-stages", "theory-roles")
SUPPORT = CaseworkTechnique.SUPPORT
EXAMPLES = ("example:utama", "example:lansia", "example:rehabilitasi")


@cache
def example(name: str) -> Case:
    """Return an example."""
    return load_case(name)


@cache
def report(name: str, lang: Lang = "id") -> Document:
    """Return the report of an example."""
    return build(example(name), evolve(load_template(), lang=lang))


@cache
def chapter(name: str, lang: Lang = "id") -> str:
    """Return the texts of sections 2.1 to 2.3 of a report, a line each, headings with their numbers."""
    lines: list[str] = []
    inside = False
    for part in report(name, lang).parts:
        for block in each_block(part.blocks, frozenset({Heading, Paragraph, ListBlock})):
            if isinstance(block, Heading):
                if block.number in {"2.1", "2.4"}:
                    inside = block.number == "2.1"
                line = f"{block.number} {plain(block.text)}"
            elif isinstance(block, Paragraph) and block.role != "table":
                line = plain(block.text)
            else:
                continue
            if inside:
                lines.append(line)
    return "\n".join(lines)


def used(technique: object = SUPPORT, **use: object) -> Case:
    """Return a case in which one technique was used, for its first goal."""
    plan = Plan(goals=(Goal(code="G1", text="Hadir."),))
    told = TechniqueUse(technique=technique, **use)  # type: ignore[arg-type]
    return minimal_case(stages=(plan, Intervention(uses=(told,))))


# --- sentences --------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("name", EXAMPLES)
def test_sentences_join_cleanly(name: str, lang: Lang) -> None:
    """No paragraph breaks off, starts small, or holds a seam: two blanks, two stops, an unfilled place."""
    paragraphs = [line for line in chapter(name, lang).splitlines() if not re.match(r"[\d(]", line)]
    whole = [line for line in paragraphs if not line.endswith((":", "″")) and len(line.split()) > 12]
    assert len(whole) > 20
    for line in whole:
        text = re.sub(r"\b(dkk|hlm|al|ed|t\.t|Jr|vs)\.", r"\1", line)
        assert text.endswith((".", "?", ".”", ".)")), text[-80:]
        assert text[0].isupper() or text[0] == "“", text[:40]
        assert not re.search(r"  |\.\.|\s[,.;:)]|\(\s|[{}]|\?\?|None|\*", text), text
        assert not re.search(r"[.?!]”? [a-z]", text), text


@pytest.mark.parametrize("name", EXAMPLES)
def test_neighbouring_paragraphs_do_not_start_alike(name: str) -> None:
    """Of two paragraphs of prose that follow each other, the second never begins with the same two words."""
    starts = [line.split()[:2] for line in chapter(name).splitlines() if len(line.split()) > 25]
    assert [one for one, other in pairwise(starts) if one == other] == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_nothing_is_said_twice(name: str) -> None:
    """No long paragraph comes twice."""
    long = [line for line in chapter(name).splitlines() if len(line.split()) > 25]
    assert len(long) == len(set(long))


def test_names_keep_their_capital() -> None:
    """Behind other words a sentence begins small, unless it begins with an author or an abbreviation."""
    assert small("Garvin membagi.") == "Garvin membagi."
    assert small("Garvin’s view holds.") == "Garvin’s view holds."
    assert small("BPSS menata.") == "BPSS menata."
    assert small("*Case conference* menutup.") == "*case conference* menutup."


# --- casework ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_technique_that_is_used_is_explained_and_no_other(name: str) -> None:
    """Each used technique has a heading with what it is; casework techniques that are not used have none."""
    text = chapter(name)
    usages = [one.technique for one in techniques_used(example(name))]
    for technique in usages:
        assert not isinstance(technique, LocalTechnique)
        one = concept(technique)
        assert one is not None
        assert one.definition.id.split(". ")[0].replace("*", "").rstrip(".") in text
    for other in CaseworkTechnique:
        if other not in usages:
            one = concept(other)
            assert one is not None
            assert one.definition.id[:60] not in text


def test_a_technique_is_tied_to_its_steps_and_goals() -> None:
    """The report says in which step a technique was used and for which goal."""
    case = used(step=InterventionStep.MOTIVATION, goals=("G1",))
    text = shown("theory-casework", case)
    assert "Teknik ini dipakai dalam langkah pemotivasian untuk tujuan khusus nomor 1." in text
    assert "Tujuan khususnya: (1) hadir." in text


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ((3, 5), "dipakai pada 3 dan 5 Mei 2024."),
        ((9, 3, 5, 4), "dipakai pada 3, 4, 5, dan 9 Mei 2024."),
        (tuple(range(3, 10)), "dipakai tujuh kali pada 3–9 Mei 2024."),
    ],
)
def test_a_technique_is_tied_to_its_days(days: tuple[int, ...], told: str) -> None:
    """Up to six days are named, more are counted."""
    case = used(dates=tuple(dt.date(2024, 5, day) for day in days))
    assert told in shown("theory-casework", case)


def test_a_technique_refers_to_where_its_use_is_told() -> None:
    """In a report that tells the uses, the tie names the very place."""
    assert "; lihat Subbab 4.4.2 butir 1) (1)." in chapter("example:lansia")


def test_a_planned_technique_names_its_activity() -> None:
    """Before the intervention a technique is tied to the activity that plans it."""
    activity = Activity(name="Cerita pagi.", method=Method.CASEWORK, techniques=(SUPPORT,), goals=("G1",))
    plan = Plan(goals=(Goal(code="G1", text="Hadir."),), activities=(activity,))
    text = shown("theory-casework", minimal_case(stages=(plan,)))
    assert "Bagi klien BR direncanakan dukungan" in text
    assert "Teknik ini direncanakan dalam kegiatan “Cerita pagi” untuk tujuan khusus nomor 1." in text


def test_a_chosen_technique_says_so() -> None:
    """A technique that the client chose and that nothing plans yet is tied to that choice."""
    text = shown("theory-casework", minimal_case(stages=(Plan(chosen=(SUPPORT,)),)))
    assert "Klien BR memilihnya ketika rencana disusun." in text


def test_a_local_technique_is_told_by_its_meaning() -> None:
    """A technique outside the catalogue is explained as the case declares it."""
    text = shown("theory-casework", used(LocalTechnique(local="Buku kabar", meaning="Menulis kabar harian.")))
    assert "Buku Kabar" in text
    assert "Buku kabar merupakan teknik setempat, yaitu menulis kabar harian." in text


def test_a_bare_case_reads_well() -> None:
    """Before anything is told there is the method with its aim, and no empty heading."""
    text = shown("theory-casework", minimal_case())
    assert text.startswith("Pekerjaan sosial individu dan keluarga")
    assert re.findall(r"^#+ (?:\d+\) )?(.*)$", text, re.MULTILINE) == ["Tujuan"]
    assert [shown(name, minimal_case()) for name in BLOCKS[1:]] == ["", "", ""]


# --- group work -------------------------------------------------------------------------------


def test_the_type_of_the_group_is_explained_and_no_other() -> None:
    """Only the type that the case chose is explained."""
    text = chapter("example:utama")
    assert [kind for kind in GroupType if _defined(kind, text)] == [GroupType.SOCIALIZATION]


@pytest.mark.parametrize(
    ("name", "members"), [("utama", "BR dan tujuh orang lain"), ("rehabilitasi", "LM dan lima orang lain")]
)
def test_the_client_is_counted_apart_from_the_other_members(name: str, members: str) -> None:
    """The client belongs to the group besides those whom the programme lists."""
    assert f"beranggotakan {members} serta bertemu" in chapter(f"example:{name}")


def test_the_phases_of_the_group_stand_in_order() -> None:
    """The five phases that the programme tells are named, in their order."""
    names = ", ".join(phase.label().lower() for phase in list(GroupPhase)[:-1])
    assert f"Kelompok klien BR bertumbuh melalui {names}, dan pengakhiran (" in chapter("example:utama")


def _defined(term: GroupType, text: str) -> bool:
    one = concept(term)
    return one is not None and one.definition.id.replace("*", "")[:50] in text


# --- stages and roles -------------------------------------------------------------------------


def test_stages_have_six_sections_and_refer_to_chapter_four() -> None:
    """Sections 2.2.1 to 2.2.6 explain the stages and point to where the case tells them."""
    text = chapter("example:utama")
    assert re.findall(r"^(2\.2\.\d) ", text, re.MULTILINE) == [f"2.2.{n}" for n in range(1, 7)]
    assert {f"Subbab 4.{n}" for n in range(1, 7)} <= set(re.findall(r"Subbab 4\.\d(?!\.?\d)", text))


def test_only_stages_that_were_gone_through_are_told() -> None:
    """A case in assessment explains assessment and nothing behind it."""
    text = shown("theory-stages", minimal_case(stages=(Assessment(),)), context(level=2))
    assert re.findall(r"^###+ (.*)$", text, re.MULTILINE) == ["Asesmen"]


def test_school_roles_are_told_in_schools_only() -> None:
    """The same roles outside a school stand without school social work."""
    case = used(role=WorkerRole.COUNSELOR)
    school = shown("theory-roles", case, context(level=2))
    assert "Peran dalam Pekerjaan Sosial Sekolah" in school
    elsewhere = evolve(case, institution=Institution(name="Griya", setting=Setting.NEGLECT))
    text = shown("theory-roles", elsewhere, context(level=2))
    assert "Sekolah" not in text
    assert "Konselor" in text


def test_a_stage_is_told_by_what_its_record_states() -> None:
    """Days, who permitted, who signed, who was heard: what the record does not state is not said."""
    text = chapter("example:utama")
    assert "Penanganan klien BR pada tahun 2023 menempuh sembilan tahap, yaitu pendekatan awal" in text
    assert "asesmen (11–15 September), rencana intervensi" in text
    assert "Izin lembaga diberikan oleh kepala sekolah pada 28 Agustus 2023." in text
    assert "Persetujuan ditandatangani oleh klien BR, praktikan, dan ibu klien pada 6 September 2023." in text
    bare = minimal_case(stages=(Contract(), Assessment(), Plan()))
    told = shown("theory-stages", bare, context(level=2))
    assert not re.search(r"Izin|2023|ditandatangani|dipakai|Kegiatan yang direncanakan|menyetujui", told)


def test_stages_in_two_years_name_the_year_of_each() -> None:
    """A year stands once where all stages share it, and with each stage where they do not."""
    stages = (
        Assessment(period=Period(dt.date(2024, 12, 2), dt.date(2024, 12, 6))),
        Intervention(period=Period(dt.date(2025, 1, 6), dt.date(2025, 1, 31))),
    )
    told = shown("theory-stages", minimal_case(stages=stages), context(level=2))
    whole = "menempuh dua tahap, yaitu asesmen (2–6 Desember 2024) dan intervensi (6–31 Januari 2025)."
    assert f"Penanganan klien BR {whole}" in told


@pytest.mark.parametrize("name", EXAMPLES)
def test_chapter_two_and_the_assessment_name_the_same_methods_and_tools(name: str) -> None:
    """What the assessment lists as techniques and tools is what chapter II lists, in the same order."""
    case = example(name)
    process, theory = shown("assessment-process", case), shown("theory-stages", case, context(level=2))
    tools = re.search(r"Alat asesmen yang digunakan ialah (.*?)\.", process)
    assert tools is not None
    assert f"Alat yang dipakai ialah {tools[1]}" in theory
    methods = re.search(r"mengumpulkan data ialah (.*?)\.", process)
    heard = re.search(r"yang dipakai bagi klien .. ialah (.*?)\.", theory)
    assert methods is not None
    assert heard is not None
    assert joined(re.sub(r" \([^)]*\)|^dan ", "", one) for one in heard[1].split("; ")) == methods[1]


# --- works ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_work_that_is_cited_is_known_and_was_foreseen(name: str) -> None:
    """The blocks cite works of the library only, and those that the check counts as cited."""
    ctx = context(level=2)
    codes = [code for block in BLOCKS for code in cited(block_entries()[block].build(example(name), ctx))]
    assert codes
    assert all(code.startswith("library:") for code in codes)
    assert list(unknown_works(example(name), codes)) == []
    assert {code.removeprefix("library:") for code in codes} <= works_behind(example(name))


def test_a_work_that_the_student_lists_is_cited_as_hers() -> None:
    """The bibliography has one entry for a work that both the student and the library name."""
    own = Reference(
        code="brill",
        title="Working With People",
        author=(Author(family="Brill", given="N."), Author(family="Levine", given="J.")),
        year=2005,
    )
    case = evolve(used(), references=(own,))
    codes = cited(block_entries()["theory-casework"].build(case, context()))
    works = report_works(case, codes)
    assert [one.code for one in works.references if one.author[:1] == own.author[:1]] == ["brill"]
    assert [one.code for one in works.references if one.code == "brill2005"] == []


# --- where the report tells more --------------------------------------------------------------


def test_a_template_without_the_sections_gets_no_references() -> None:
    """A campus that leaves sections out has no reference to them, and no gap in their place."""
    assert reachable(context(), "tahap-asesmen") == ()
    assert reachable(context(), "teknik-support", block="intervention-uses") == ()
    text = "\n".join(shown(name, full_case(), context(level=2)) for name in BLOCKS)
    assert "](#" not in text
    assert not re.search(r"pada [.;)]", text)
