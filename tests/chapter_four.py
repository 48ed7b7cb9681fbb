"""What the tests of the blocks of chapter IV share: a context, and small records of an invented case."""

import datetime as dt
from typing import Any

from attrs import evolve

from factories import full_case, minimal_case
from socialwork.case import Case
from socialwork.document.inline_nodes import CrossRef
from socialwork.document.nodes import Blocks, Paragraph, Table
from socialwork.document.walk import each_block
from socialwork.export.blocks import block_entries, load_blocks
from socialwork.export.blocks.base import Context
from socialwork.export.markdown import blocks_markdown
from socialwork.export.template.model import AppendixPart, PageProfile, Template
from socialwork.people import GroupMember
from socialwork.records import PhaseKind, Reading, Series, SeriesPhase
from socialwork.stages import Intervention, StageRecord
from socialwork.techniques import (
    Amendment,
    BackUp,
    ExchangeTime,
    GroupPhaseRecord,
    GroupProgramme,
    GroupSession,
    ResponseCost,
    TargetBehaviour,
    TokenDay,
    TokenEconomy,
    TokenPolicies,
)
from socialwork.values.when import Clock, Period
from socialwork.vocabulary.behaviour import LeftoverPolicy
from socialwork.vocabulary.groupwork import GroupPhase, GroupType
from socialwork.vocabulary.privacy import Edition
from socialwork.words import Lang

load_blocks()


def day(number: int, month: int = 9) -> dt.date:
    """Return a day of 2023."""
    return dt.date(2023, month, number)


def context(
    *anchors: str,
    lang: Lang = "id",
    level: int = 3,
    option: str = "",
    edition: Edition = Edition.WORKING,
    **labels: str,
) -> Context:
    """Return a context whose template has appendices at *anchors* and the campus's *labels*."""
    page = PageProfile(name="a4", width=21.0, height=29.7, left=4.0, top=4.0, right=3.0, bottom=3.0)
    appendices = tuple(AppendixPart(title="Lampiran", anchor=anchor) for anchor in anchors)
    template = Template(name="uji", page=page, appendices=appendices, labels=labels)
    return Context(template=template, lang=lang, level=level, option=option, edition=edition)


def built(name: str, case: Case, ctx: Context | None = None) -> Blocks:
    """Return what the block *name* makes of *case*."""
    return block_entries()[name].build(case, ctx or context())


def shown(name: str, case: Case, ctx: Context | None = None) -> str:
    """Return what the block *name* makes of *case*, as Markdown."""
    return blocks_markdown(built(name, case, ctx))


def tables(blocks: Blocks) -> list[Table]:
    """Return the tables of *blocks*."""
    return [block for block in each_block(blocks) if isinstance(block, Table)]


def cited(blocks: Blocks) -> list[str]:
    """Return the anchors that *blocks* refer to, in order."""
    return [
        node.target
        for block in each_block(blocks)
        if isinstance(block, Paragraph)
        for node in block.text
        if isinstance(node, CrossRef)
    ]


def with_stage(record: StageRecord, **changes: Any) -> Case:
    """Return a case with its people and the one stage *record*."""
    return evolve(full_case(), stages=(record,), **changes)


def column_sums(table: Table) -> list[int]:
    """Return how many columns each row fills, spans of the rows above included."""
    open_spans: list[int] = []
    sums = []
    for row in table.rows:
        carried = len(open_spans)
        sums.append(carried + sum(cell.colspan for cell in row))
        spans = [cell.rowspan for cell in row for _ in range(cell.colspan)]
        open_spans = [left - 1 for left in (*open_spans, *spans) if left > 1]
    return sums


# --- group ------------------------------------------------------------------------------------


def group_case() -> Case:
    """Return a case with a group of client and three members, one of whom misses the second session."""
    group = GroupProgramme(
        name="Maju",
        type=GroupType.SOCIALIZATION,
        goal="Berani belajar.",
        goals=("G1",),
        members=("A1", "A2", "A3"),
        place="aula",
        materials=("Film",),
        phases=(
            GroupPhaseRecord(phase=GroupPhase.ENDING, process="Pesan.", result="Bubar."),
            GroupPhaseRecord(phase=GroupPhase.PRE_GROUP, process="Undangan.", result="Siap."),
        ),
        sessions=(
            GroupSession(
                number=1,
                date=day(29),
                time=Clock.parse("10.00–10.40 WIB"),
                present=("BR", "A1", "A2", "A3"),
                activity="Film",
                process="Menonton.",
                result="Ulasan.",
            ),
            GroupSession(number=2, date=day(4, 10), present=("BR", "A1", "A3"), activity="Diskusi"),
        ),
    )
    people = evolve(
        full_case().people, group_members=tuple(GroupMember(code=code) for code in ("A1", "A2", "A3"))
    )
    plan = full_case().stages[4]
    return evolve(full_case(), people=people, stages=(plan, Intervention(group=group)))


# --- tokens -----------------------------------------------------------------------------------


def token_case(**changes: Any) -> Case:
    """Return a case with a token economy of three days; hadir is worth two stars, *changes* go into it."""
    tokens = TokenEconomy(
        token="Bintang",  # noqa: S106 - a token of a token economy, no password
        agreed_on=day(22),
        signed_by=("BR", "P1", "IB"),
        period=Period(day(25), day(27)),
        behaviours=(
            TargetBehaviour(code="hadir", name="Hadir di sekolah", value=2, opportunities=3),
            TargetBehaviour(code="tenang", name="Tetap tenang", value=1, opportunities=2),
        ),
        fines=(ResponseCost(behaviour="hadir", amount=1, condition="Tidak hadir tanpa izin."),),
        reinforcers=(BackUp(code="cokelat", name="Cokelat", price=5),),
        exchanges=(ExchangeTime(date=day(27), time=Clock.parse("13.30")),),
        policies=TokenPolicies(leftover=LeftoverPolicy.CONVERT),
        amendments=(
            Amendment(
                agreed_on=day(26),
                effective=day(27),
                ends=("tenang",),
                adds=(TargetBehaviour(code="tanya", name="Bertanya", value=1, opportunities=1),),
                signed_by=("BR", "P1"),
                reason="Sudah\nmenetap.",
            ),
        ),
        days=(
            TokenDay(date=day(26), fined=("hadir",), confirmed_by=("IB",), note="Absen."),
            TokenDay(date=day(25), earned=("hadir", "tenang"), confirmed_by=("S2",)),
            TokenDay(date=day(27), earned=("hadir", "tanya"), exchanged=("cokelat",), confirmed_by=("S2",)),
        ),
    )
    return with_stage(Intervention(tokens=evolve(tokens, **changes)))


# --- series -----------------------------------------------------------------------------------


def attendance(code: str = "hadir") -> Series:
    """Return yes/no readings: two of three days at first, three of four in the intervention."""
    return Series(
        code=code,
        name="Kehadiran di sekolah",
        unit="Hari",
        observer="KS",
        source="Buku presensi",
        phases=(
            phase(PhaseKind.BASELINE, *((day(11 + n), value, 1) for n, value in enumerate((1, 0, 1)))),
            phase(PhaseKind.INTERVENTION, *((day(25 + n), value, 1) for n, value in enumerate((1, 0, 1, 1)))),
        ),
    )


def phase(kind: PhaseKind, *readings: tuple[dt.date, int, int | None]) -> SeriesPhase:
    """Return a phase of readings, each its day, its value and how often it was possible."""
    return SeriesPhase(
        kind=kind, readings=tuple(Reading(date=when, value=value, of=of) for when, value, of in readings)
    )


__all__ = ["full_case", "minimal_case"]
