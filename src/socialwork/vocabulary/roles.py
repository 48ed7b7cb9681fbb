"""Roles of the worker in the helping process, with the family that each belongs to."""

from socialwork.vocabulary.term import Term


class RoleFamily(Term):
    """Where a role comes from."""

    GENERAL = (
        "general",
        "Peran dalam case work dan group work",
        "Casework and group-work role",
        "Peran dalam casework dan groupwork",
    )
    GENERALIST = (
        "generalist",
        "Peran menurut Parsons, Jorgensen, dan Hernández",
        "Role after Parsons, Jorgensen and Hernández",
        "peran menurut Parsons, Jorgensen, dan Hernandez",
    )
    SCHOOL = "school", "Peran pekerja sosial sekolah", "School social work role"


class WorkerRole(Term):
    """Roles of the helping process; a role may belong to more than one family."""

    ENABLER = "enabler", "Pemungkin", "Enabler"
    CONFEREE = "conferee", "Perunding", "Conferee"
    INITIATOR = "initiator", "Pemrakarsa", "Initiator", "inisiator"
    NEGOTIATOR = "negotiator", "Negosiator", "Negotiator role"
    FACILITATOR = "facilitator", "Fasilitator", "Facilitator"
    BROKER = "broker", "Penghubung", "Broker", "perantara"
    MEDIATOR = "mediator", "Penengah", "Mediator"
    ADVOCATE = "advocate", "Pembela", "Advocate", "advokat"
    EDUCATOR = "educator", "Pendidik", "Educator"
    COUNSELOR = "counselor", "Konselor", "Counselor", "terapis", "therapist", "konselor/terapis"
    BEHAVIORAL_SPECIALIST = "behavioral-specialist", "Spesialis perilaku", "Behavioral specialist"
    MENTAL_HEALTH_CONSULTANT = (
        "mental-health-consultant",
        "Konsultan kesehatan mental",
        "Mental health consultant",
    )
    TRUANT_OFFICER = "truant-officer", "Petugas pembolosan", "Truant officer"
    LIAISON = (
        "liaison",
        "Penghubung rumah–sekolah",
        "Home–school liaison",
        "parent–teacher liaison",
    )
    TEAM_MEMBER = "team-member", "Anggota tim", "Team member"
    CASE_MANAGER = "case-manager", "Manajer kasus", "Case manager"

    @property
    def families(self) -> frozenset[RoleFamily]:
        """The families that name this role; empty for roles that none of the three names."""
        return frozenset(family for family, roles in _FAMILIES.items() if self in roles)

    @property
    def needs_school(self) -> bool:
        """Whether the role has no sense outside a school; the other school roles are taken elsewhere too.

        >>> WorkerRole.LIAISON.needs_school, WorkerRole.COUNSELOR.needs_school
        (True, False)
        """
        return self in {WorkerRole.TRUANT_OFFICER, WorkerRole.LIAISON}


_FAMILIES: dict[RoleFamily, frozenset[WorkerRole]] = {
    RoleFamily.GENERAL: frozenset(
        {WorkerRole.ENABLER, WorkerRole.CONFEREE, WorkerRole.INITIATOR, WorkerRole.NEGOTIATOR}
    ),
    RoleFamily.GENERALIST: frozenset(
        {WorkerRole.FACILITATOR, WorkerRole.BROKER, WorkerRole.MEDIATOR, WorkerRole.ADVOCATE}
    ),
    RoleFamily.SCHOOL: frozenset(
        {
            WorkerRole.TRUANT_OFFICER,
            WorkerRole.ADVOCATE,
            WorkerRole.LIAISON,
            WorkerRole.CONFEREE,
            WorkerRole.MEDIATOR,
            WorkerRole.BROKER,
            WorkerRole.COUNSELOR,
            WorkerRole.BEHAVIORAL_SPECIALIST,
            WorkerRole.MENTAL_HEALTH_CONSULTANT,
            WorkerRole.TEAM_MEMBER,
        }
    ),
}
