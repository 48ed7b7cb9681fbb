"""A single-case study: which series make its design, and what a report of it has to tell (SCRIBE 2016)."""

from typing import Annotated

from attrs import field, frozen

from socialwork.values.checks import at_least
from socialwork.values.text import Prose, is_code
from socialwork.vocabulary.observation import DesignKind, TierKind
from socialwork.words import Words


@frozen(kw_only=True)
class ScribeReport:
    """The 26 items of SCRIBE 2016 (Tate et al., 2016) in their order; each is optional and may stay empty.

    What an item asks for stands at its field, in words of our own.
    """

    title: Annotated[Prose, Words("Judul menyebut desain subjek tunggal", "Title names the design")] = ""
    abstract: Annotated[Prose, Words("Ringkasan terstruktur", "Structured summary")] = ""
    background: Annotated[Prose, Words("Latar belakang ilmiah", "Scientific background")] = ""
    aims: Annotated[Prose, Words("Tujuan dan dugaan", "Aims and hypotheses")] = ""
    design: Annotated[
        Prose,
        Words(
            "Desain, urutan fase, dan ukuran pergantian fase",
            "Design, order of phases, and what decides a change of phase",
        ),
    ] = ""
    procedural_changes: Annotated[
        Prose, Words("Perubahan prosedur selama berjalan", "Changes of procedure on the way")
    ] = ""
    replication: Annotated[Prose, Words("Pengulangan yang direncanakan", "Replication that was planned")] = ""
    randomisation: Annotated[Prose, Words("Pengacakan dan caranya", "Randomisation and its method")] = ""
    blinding: Annotated[Prose, Words("Siapa yang tidak mengetahui fase", "Who did not know the phase")] = ""
    selection: Annotated[Prose, Words("Kriteria dan cara memilih subjek", "How participants were chosen")] = (
        ""
    )
    participant: Annotated[
        Prose, Words("Ciri subjek tanpa identitas", "The participant, without identity")
    ] = ""
    setting: Annotated[Prose, Words("Tempat dan keadaan", "Place and circumstances")] = ""
    ethics: Annotated[Prose, Words("Izin dan persetujuan", "Approval and consent")] = ""
    measures: Annotated[
        Prose,
        Words(
            "Perilaku sasaran, cara ukur, dan kesepakatan pengamat",
            "Target behaviours, how they were measured, agreement of observers",
        ),
    ] = ""
    equipment: Annotated[Prose, Words("Alat dan bahan", "Equipment and materials")] = ""
    intervention: Annotated[
        Prose, Words("Intervensi dan keadaan pembanding", "Intervention and control condition")
    ] = ""
    fidelity: Annotated[
        Prose, Words("Kesesuaian pelaksanaan dengan prosedur", "How closely the procedure was kept to")
    ] = ""
    analyses: Annotated[Prose, Words("Cara menganalisis data", "How the data were analysed")] = ""
    sequence: Annotated[
        Prose, Words("Urutan yang benar-benar terlaksana", "The sequence that was in fact completed")
    ] = ""
    outcomes: Annotated[
        Prose, Words("Hasil setiap sesi dan besarnya perubahan", "Results of each session and size of change")
    ] = ""
    adverse_events: Annotated[Prose, Words("Kejadian yang merugikan", "Adverse events")] = ""
    interpretation: Annotated[Prose, Words("Penafsiran hasil", "Interpretation")] = ""
    limitations: Annotated[Prose, Words("Keterbatasan", "Limitations")] = ""
    applicability: Annotated[Prose, Words("Keberlakuan bagi subjek lain", "For whom else it may hold")] = ""
    protocol: Annotated[Prose, Words("Tempat protokol disimpan", "Where the protocol can be had")] = ""
    funding: Annotated[Prose, Words("Pendanaan dan kepentingan", "Funding and interests")] = ""


@frozen(kw_only=True)
class SingleCaseStudy:
    """Series that belong together as one design.

    Attributes:
        code: Unique in the case.
        series: The codes of its series; several make the tiers of a multiple baseline, in their order.
        across: What differs between the tiers.
        design: The design that was planned; what the phases show is told from the series themselves.
        manipulated: Whether the worker decided when the intervention started and stopped.
        random_start: Whether the start of each intervention was drawn by lot among the sessions allowed.
        shortest_phase: The fewest sessions that a phase was to have when the lot was drawn.
        scribe: What is reported, item by item.
    """

    code: Annotated[str, Words("Kode", "Code")] = field(validator=is_code)
    series: Annotated[tuple[str, ...], Words("Deret pengamatan (kode)", "Series (codes)")] = ()
    across: Annotated[TierKind | None, Words("Pembeda antartingkat", "What differs between tiers")] = None
    design: Annotated[DesignKind | None, Words("Desain yang direncanakan", "Design that was planned")] = None
    manipulated: Annotated[
        bool | None,
        Words("Waktu intervensi ditentukan praktikan", "The worker decided when the intervention started"),
    ] = None
    random_start: Annotated[
        bool, Words("Awal intervensi diundi", "Start of the intervention drawn by lot")
    ] = False
    shortest_phase: Annotated[
        int | None, Words("Jumlah sesi paling sedikit per fase", "Fewest sessions of a phase")
    ] = field(default=None, validator=at_least(1))
    scribe: Annotated[ScribeReport | None, Words("Butir SCRIBE 2016", "Items of SCRIBE 2016")] = None
