"""Rules on the resources round the client and on the work with them."""

from collections.abc import Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.case import Case
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at, records_at
from socialwork.process.resources import kind_of_resource
from socialwork.records import ManagedService
from socialwork.stages import Assessment
from socialwork.vocabulary.support import ServiceStatus
from socialwork.words import Words


@rule("RES-01", Severity.HINT, Certainty.QUESTION, Words("Sistem sumber lain", "Another resource system"))
def other_system(context: Context) -> Iterator[Remark]:
    """A resource stands in the system of its kind: family and friends, associations, or institutions."""
    for path, record in records_at(context.case, Assessment):
        for place, resource in at(f"{path}.resources", record.resources):
            kind = kind_of_resource(resource)
            if kind is not None and kind.system is not resource.system:
                yield remark(
                    f"{place}.system",
                    "{name} tampaknya termasuk jenis {kind}, yang lazimnya sumber {usual}, bukan {given}. "
                    "Apa alasannya?",
                    "{name} seems to be of the kind {kind}, usually a {usual} resource, not a {given} one. "
                    "Why?",
                    name=resource.name,
                    kind=_lower(kind.words),
                    usual=_lower(kind.system.words),
                    given=_lower(resource.system.words),
                )


def _lower(words: Words) -> Words:
    return Words(words.id[:1].lower() + words.id[1:], words.en[:1].lower() + words.en[1:])


def _services(case: Case) -> Iterator[tuple[str, ManagedService]]:
    services = () if case.case_management is None else case.case_management.services
    return at("case_management.services", services)


@rule(
    "NET-01", Severity.WARNING, Certainty.FACT, Words("Layanan tanpa penyedia", "Service without a provider")
)
def service_without_provider(context: Context) -> Iterator[Remark]:
    """A service that has begun, was asked for or was declined has a provider."""
    for path, service in _services(context.case):
        if service.status is not ServiceStatus.PLANNED and not service.provider.strip():
            yield remark(
                f"{path}.provider",
                "Siapa yang memberikan layanan “{service}” belum dicatat.",
                "Nobody is recorded as giving the service “{service}”.",
                service=service.service,
            )


@rule(
    "NET-02", Severity.WARNING, Certainty.QUESTION, Words("Kebutuhan tanpa layanan", "Need without a service")
)
def need_without_service(context: Context) -> Iterator[Remark]:
    """Where a case is managed, each need of its last assessment has a service, and each service a need."""
    met = {code for _, service in _services(context.case) for code in service.needs}
    assessed = list(records_at(context.case, Assessment))
    if context.case.case_management is None:
        return
    for path, record in assessed[-1:]:
        for place, need in at(f"{path}.needs", record.needs):
            if need.code not in met:
                yield remark(
                    place,
                    "Layanan mana yang memenuhi kebutuhan {code}?",
                    "Which service meets the need {code}?",
                    code=need.code,
                )
    for path, service in _services(context.case):
        if not service.needs:
            yield remark(
                f"{path}.needs",
                "Kebutuhan mana yang dipenuhi layanan “{service}”?",
                "Which need does the service “{service}” meet?",
                service=service.service,
            )


@rule(
    "NET-03",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Layanan yang tidak dipantau", "Service never monitored"),
)
def service_not_monitored(context: Context) -> Iterator[Remark]:
    """A service that has begun is monitored, and not before its first day."""
    for path, service in _services(context.case):
        if service.status.begun and not service.monitoring:
            yield remark(
                f"{path}.monitoring",
                "Bagaimana layanan “{service}” dipantau?",
                "How is the service “{service}” monitored?",
                service=service.service,
            )
        for place, seen in at(f"{path}.monitoring", service.monitoring):
            if service.since is not None and seen.date < service.since:
                yield remark(
                    f"{place}.date",
                    "Layanan “{service}” dipantau pada {day}, sebelum dimulai pada {since}. "
                    "Apakah tanggalnya benar?",
                    "The service “{service}” was looked at on {day}, before it began on {since}. "
                    "Is that right?",
                    service=service.service,
                    day=seen.date,
                    since=service.since,
                )


@rule(
    "NET-04",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Mitra tanpa peran", "Partner without a part"),
)
def partner_without_part(context: Context) -> Iterator[Remark]:
    """A partner of the network gives something or has agreed to something."""
    for path, partner in at("network", context.case.network):
        if not partner.gives.strip() and not partner.commitments:
            yield remark(
                path,
                "Apa yang dapat diberikan {partner} atau apa yang disepakati dengannya?",
                "What can {partner} give, or what was agreed with them?",
                partner=partner.partner,
            )


@rule(
    "NET-05",
    Severity.WARNING,
    Certainty.FACT,
    Words("Tenggat sebelum pertemuan", "Due before the meeting"),
)
def due_before_the_meeting(context: Context) -> Iterator[Remark]:
    """What a stakeholder meeting agrees on is due on its day or later."""
    for path, held in at("stakeholder_meetings", context.case.stakeholder_meetings):
        for place, commitment in at(f"{path}.commitments", held.commitments):
            if commitment.due is not None and commitment.due < held.meeting.date:
                yield remark(
                    f"{place}.due",
                    "Tenggat {due} mendahului pertemuan ({held}).",
                    "The date due, {due}, lies before the meeting ({held}).",
                    due=commitment.due,
                    held=held.meeting.date,
                )


NETWORK_RULES = (
    other_system,
    service_without_provider,
    need_without_service,
    service_not_monitored,
    partner_without_part,
    due_before_the_meeting,
)
