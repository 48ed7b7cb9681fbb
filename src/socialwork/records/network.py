"""Work round the client: meetings of stakeholders, the network of other professions, case management."""

import datetime as dt
from typing import Annotated

from attrs import field, frozen

from socialwork.values.text import Prose, not_blank
from socialwork.values.when import Meeting
from socialwork.vocabulary.support import ServiceStatus
from socialwork.words import Words


@frozen(kw_only=True)
class Commitment:
    """What somebody has promised to do, and by when."""

    what: Annotated[Prose, Words("Kesepakatan", "Agreed")] = field(validator=not_blank)
    by: Annotated[str, Words("Pelaksana", "Carried out by")] = field(validator=not_blank)
    due: Annotated[dt.date | None, Words("Tenggat", "Due")] = None


@frozen(kw_only=True)
class StakeholderMeeting:
    """A meeting of those who have a stake in the client's matter.

    Attributes:
        topic: What was decided on, in a few words.
        meeting: When, where, who was present, what for and what came of it.
        commitments: What each side will do.
    """

    topic: Annotated[str, Words("Pokok pembicaraan", "Topic")] = field(validator=not_blank)
    meeting: Annotated[Meeting, Words("Pertemuan", "Meeting")]
    commitments: Annotated[tuple[Commitment, ...], Words("Kesepakatan", "Agreed")] = ()


@frozen(kw_only=True)
class NetworkContact:
    """A member of another profession or agency with whom the student works for the client.

    Attributes:
        partner: The agency or post, such as ``puskesmas``; never a name.
        profession: The profession of the contact.
        person: Code of the contact, where they are among the people of the case.
        gives: What the partner can give.
        dates: The days of contact.
    """

    partner: Annotated[str, Words("Mitra", "Partner")] = field(validator=not_blank)
    profession: Annotated[str, Words("Profesi", "Profession")] = ""
    person: Annotated[str, Words("Orang (kode)", "Person (code)")] = ""
    gives: Annotated[Prose, Words("Yang dapat diberikan", "What it gives")] = ""
    commitments: Annotated[tuple[Commitment, ...], Words("Kesepakatan", "Agreed")] = ()
    dates: Annotated[tuple[dt.date, ...], Words("Tanggal", "Dates")] = ()


@frozen(kw_only=True)
class Monitoring:
    """What was seen of a service on one day."""

    date: Annotated[dt.date, Words("Tanggal", "Date")]
    note: Annotated[Prose, Words("Keadaan", "State")] = field(validator=not_blank)


@frozen(kw_only=True)
class ManagedService:
    """A service that meets needs of the client.

    Attributes:
        needs: Codes of the needs that it meets.
        provider: Who gives it, by code or role.
        since: The first day on which it was given.
    """

    service: Annotated[str, Words("Layanan", "Service")] = field(validator=not_blank)
    needs: Annotated[tuple[str, ...], Words("Kebutuhan (kode)", "Needs (codes)")] = ()
    provider: Annotated[str, Words("Penyedia", "Provider")] = ""
    status: Annotated[ServiceStatus, Words("Status", "Status")] = ServiceStatus.PLANNED
    since: Annotated[dt.date | None, Words("Sejak", "Since")] = None
    monitoring: Annotated[tuple[Monitoring, ...], Words("Pemantauan", "Monitoring")] = ()


@frozen(kw_only=True)
class CaseManagement:
    """The services for one client in one plan: for which need, by whom, how far, and how they are watched.

    Attributes:
        manager: Code of the one who holds the threads.
    """

    manager: Annotated[str, Words("Manajer kasus (kode)", "Case manager (code)")] = ""
    services: Annotated[tuple[ManagedService, ...], Words("Layanan", "Services")] = ()
    note: Annotated[Prose, Words("Keterangan", "Note")] = ""
