"""Intervention: relation, motivation, enabling, opportunity."""

from typing import Annotated, ClassVar

from attrs import frozen

from socialwork.stages.role import RoleTaken
from socialwork.techniques.group import GroupProgramme
from socialwork.techniques.token_economy import TokenEconomy
from socialwork.techniques.use import TechniqueUse
from socialwork.values.text import Prose
from socialwork.values.when import Meeting, Period
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words


@frozen(kw_only=True)
class Intervention:
    """Stage 6: techniques as they were used, a group programme, a token economy."""

    kind: ClassVar[StageKind] = StageKind.INTERVENTION

    period: Annotated[Period | None, Words("Waktu", "Period")] = None
    meetings: Annotated[tuple[Meeting, ...], Words("Pertemuan", "Meetings")] = ()
    uses: Annotated[tuple[TechniqueUse, ...], Words("Penggunaan teknik", "Uses of techniques")] = ()
    group: Annotated[GroupProgramme | None, Words("Program kelompok", "Group programme")] = None
    tokens: Annotated[TokenEconomy | None, Words("Ekonomi token", "Token economy")] = None
    process: Annotated[Prose, Words("Proses", "Process")] = ""
    result: Annotated[Prose, Words("Hasil", "Result")] = ""
    obstacles: Annotated[Prose, Words("Hambatan", "Obstacles")] = ""
    roles: Annotated[tuple[RoleTaken, ...], Words("Peran praktikan", "Roles taken")] = ()
