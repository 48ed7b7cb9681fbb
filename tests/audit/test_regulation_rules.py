"""How sure the rules on laws and regulations are, and how often they speak."""

import datetime as dt

from attrs import evolve

from school import put, school_case
from slips_regulations import said, used
from socialwork.audit import check
from socialwork.case import Case, ProseSlot
from socialwork.findings import Certainty, Finding
from socialwork.practicum import Practicum
from socialwork.values.when import Period

CASE = school_case()


def changed(changes: dict[str, object]) -> Case:
    """Return the good case with *changes*."""
    case = CASE
    for path, value in changes.items():
        case = put(case, path, value)
    return case


def found(case: Case, code: str) -> list[Finding]:
    """Return the findings of one rule."""
    return [one for one in check(case) if one.code == code]


def test_a_repeal_that_was_seen_is_a_fact() -> None:
    """The finding names what repealed the law, and is a fact where the repeal was seen in a source."""
    (one,) = found(changed(said("UU Nomor 12 Tahun 1995")), "REG-01")
    assert one.certainty is Certainty.FACT
    assert "dicabut dengan Undang-Undang Nomor 22 Tahun 2022" in one.message.id


def test_a_repeal_of_general_knowledge_is_a_question() -> None:
    """What nobody looked up is only asked about."""
    (one,) = found(changed(said("UU Nomor 18 Tahun 2014")), "REG-01")
    assert one.certainty is Certainty.QUESTION


def test_a_kind_is_a_fact_where_the_subject_agrees() -> None:
    """With its subject the mistake is certain, by its number alone it is asked about."""
    (sure,) = found(changed(said("UU 57/2021 tentang Standar Nasional Pendidikan")), "REG-02")
    (asked,) = found(changed(said("UU 57/2021")), "REG-02")
    assert (sure.certainty, asked.certainty) == (Certainty.FACT, Certainty.QUESTION)
    assert sure.message.id.endswith("bukan Undang-Undang; namanya Peraturan Pemerintah Nomor 57 Tahun 2021.")


def test_other_subject_of_one_number_is_only_unknown() -> None:
    """A law that shares number and year with a regulation of another kind is a law of its own."""
    case = changed(said("UU No. 43/2004 tentang Hal Lain"))
    assert [found(case, code) != [] for code in ("REG-02", "REG-04")] == [False, True]


def test_naming_the_amendment_once_is_enough() -> None:
    """Later mentions of a law need not repeat what amended it; without it, one finding is enough."""
    law = "[@zastrow] UU Nomor 23 Tahun 2002"
    slots = tuple(ProseSlot(slot=f"bagian-{n}", text=law) for n in range(3))
    twice = evolve(CASE, prose=(*CASE.prose, *slots))
    told = evolve(twice, prose=(*twice.prose, ProseSlot(slot="d", text=f"{law} jo. UU Nomor 35 Tahun 2014")))
    assert len(found(twice, "REG-03")) == 1
    assert found(told, "REG-03") == []


def test_the_section_on_regulations_names_amendments_itself() -> None:
    """A law on which the case rests may be named in prose without what amended it."""
    case = changed({**used("uu23-2002"), **said("UU Nomor 23 Tahun 2002")})
    assert found(case, "REG-03") == []


def test_an_unknown_law_is_asked_about_once() -> None:
    """The same unknown law in two places is one question."""
    slot = ProseSlot(slot="lain", text="UU Nomor 99 Tahun 2001")
    assert len(found(evolve(CASE, prose=(*CASE.prose, slot, evolve(slot, slot="lagi"))), "REG-04")) == 1


def test_an_amendment_after_the_case_need_not_be_named() -> None:
    """Amendments count up to the last day of the case."""
    case = Case(
        title="Kasus",
        people=CASE.people,
        institution=CASE.institution,
        practicum=Practicum(period=Period(dt.date(2015, 1, 5), dt.date(2015, 3, 6))),
        prose=(ProseSlot(slot="a", text="UU Nomor 1 Tahun 1974, UU Nomor 23 Tahun 2002"),),
    )
    assert [one.message.id for one in found(case, "REG-03")] == [
        "UU Nomor 23 Tahun 2002 sudah diubah; sebutkan pula Undang-Undang Nomor 35 Tahun 2014."
    ]


def test_without_dates_the_day_of_the_check_counts() -> None:
    """A case without any date is measured by the day of the check, and by none without it."""
    bare = Case(
        title="Kasus",
        people=CASE.people,
        institution=CASE.institution,
        prose=(ProseSlot(slot="a", text="UU Nomor 12 Tahun 1995"),),
    )
    assert [one for one in check(bare) if one.code == "REG-01"] == []
    assert [one for one in check(bare, today=dt.date(2024, 1, 1)) if one.code == "REG-01"] != []
    assert [one for one in check(bare, today=dt.date(2020, 1, 1)) if one.code == "REG-01"] == []


def test_a_regulation_in_use_counts_as_cited() -> None:
    """A law among the references on which the case rests is cited by the section on regulations."""
    case = changed({"prose[0].text": "Teori.", **used("zastrow")})
    assert found(case, "REF-02") == []


def test_prose_may_cite_the_register() -> None:
    """A citation of the register needs no entry among the references."""
    assert found(changed(said("[@uu14-2019, Pasal 1]")), "REF-01") == []
