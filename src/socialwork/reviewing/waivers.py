"""Findings of a report that are accepted as they are, each with its written reason."""

from collections.abc import Iterable

from attrs import evolve

from socialwork.case import Waiver
from socialwork.findings import Finding


def with_waivers(findings: Iterable[Finding], waivers: Iterable[Waiver]) -> tuple[Finding, ...]:
    """Return *findings* with the reasons for which some of them are accepted.

    A waiver is for findings of its code. The paragraphs of a report move when it is mended, so its ``place``
    is no number but words: those of the place, such as ``4.2 Intake``, or some that the finding quotes; empty
    for every finding of the code.
    """
    known = tuple(waivers)
    return tuple(_waived(one, known) for one in findings)


def _waived(finding: Finding, waivers: tuple[Waiver, ...]) -> Finding:
    reason = next(
        (one.reason for one in waivers if one.code == finding.code and _covers(one.place, finding)), ""
    )
    return evolve(finding, waived=reason) if reason and not finding.waived else finding


def _covers(place: str, finding: Finding) -> bool:
    said = (finding.place.id, finding.place.en, finding.quote)
    return any(place.casefold() in one.casefold() for one in said)
