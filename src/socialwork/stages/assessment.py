"""Assessment: what the problem is, where it comes from and leads to, and what can be built on."""

from typing import Annotated, ClassVar

from attrs import field, frozen

from socialwork.stages.role import RoleTaken
from socialwork.tools.base import Guide, Tool
from socialwork.values.evidence import Statement
from socialwork.values.text import Prose, not_blank
from socialwork.values.when import Meeting, Period
from socialwork.vocabulary.evidence import EvidenceMethod, ResourceSystem
from socialwork.vocabulary.process import StageKind
from socialwork.vocabulary.support import ResourceKind
from socialwork.words import Words


@frozen(kw_only=True)
class Focus:
    """The focus of the problem, and why it comes first."""

    text: Annotated[Prose, Words("Fokus masalah", "Focus")] = field(validator=not_blank)
    reason: Annotated[Prose, Words("Alasan (kedaruratan)", "Reason (urgency)")] = ""
    answers: Annotated[
        tuple[str, ...], Words("Gejala dan penyebab (kode)", "Symptoms and causes (codes)")
    ] = ()


@frozen(kw_only=True)
class Resource:
    """A resource round the client and the system that it belongs to.

    Attributes:
        kind: What kind of resource it is, where its name does not tell.
        code: By which the activities of the plan point to it, or empty; unlike those of all statements.
    """

    system: Annotated[ResourceSystem, Words("Sistem sumber", "Resource system")]
    name: Annotated[str, Words("Sumber", "Resource")] = field(validator=not_blank)
    gives: Annotated[Prose, Words("Yang dapat diberikan", "What it gives")] = ""
    kind: Annotated[ResourceKind | None, Words("Jenis sumber", "Kind of resource")] = None
    code: Annotated[str, Words("Kode", "Code")] = ""


@frozen(kw_only=True)
class MethodUse:
    """A technique of assessment, how it was applied and what it gave."""

    method: Annotated[EvidenceMethod, Words("Teknik", "Method")]
    process: Annotated[Prose, Words("Proses", "Process")] = ""
    result: Annotated[Prose, Words("Hasil", "Result")] = ""


@frozen(kw_only=True)
class Assessment:
    """Stage 4: symptoms, causes, effects, focus, strengths, resource systems and tools, in this order."""

    kind: ClassVar[StageKind] = StageKind.ASSESSMENT

    period: Annotated[Period | None, Words("Waktu", "Period")] = None
    meetings: Annotated[tuple[Meeting, ...], Words("Pertemuan", "Meetings")] = ()
    methods: Annotated[tuple[MethodUse, ...], Words("Teknik asesmen", "Methods")] = ()
    process: Annotated[Prose, Words("Proses", "Process")] = ""
    symptoms: Annotated[tuple[Statement, ...], Words("Gejala masalah", "Symptoms")] = ()
    causes: Annotated[tuple[Statement, ...], Words("Faktor penyebab", "Causes")] = ()
    effects: Annotated[tuple[Statement, ...], Words("Dampak masalah", "Effects")] = ()
    focus: Annotated[Focus | None, Words("Fokus masalah", "Focus")] = None
    needs: Annotated[tuple[Statement, ...], Words("Kebutuhan", "Needs")] = ()
    strengths: Annotated[tuple[Statement, ...], Words("Potensi", "Strengths")] = ()
    resources: Annotated[tuple[Resource, ...], Words("Sistem sumber", "Resource systems")] = ()
    tools: Annotated[tuple[Tool, ...], Words("Alat asesmen", "Assessment tools")] = ()
    roles: Annotated[tuple[RoleTaken, ...], Words("Peran praktikan", "Roles taken")] = ()

    @property
    def guides(self) -> tuple[Guide, ...]:
        """Those of the tools that are guides for gathering data, in order."""
        return tuple(tool for tool in self.tools if isinstance(tool, Guide))

    @property
    def tools_but_guides(self) -> tuple[Tool, ...]:
        """The tools that show what was found, in order."""
        return tuple(tool for tool in self.tools if not isinstance(tool, Guide))
