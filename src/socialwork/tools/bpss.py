"""The biopsychosocial-spiritual assessment (BPSS)."""

from typing import Annotated

from attrs import frozen

from socialwork.tools.base import Tool, tool
from socialwork.values.evidence import Evidence
from socialwork.values.text import Prose
from socialwork.words import Words


@frozen(kw_only=True)
class BpssDomain:
    """One domain: what was found, how the client functions in it, strengths and problems."""

    findings: Annotated[Prose, Words("Temuan", "Findings")] = ""
    functioning: Annotated[Prose, Words("Keberfungsian", "Functioning")] = ""
    strengths: Annotated[tuple[str, ...], Words("Kekuatan", "Strengths")] = ()
    problems: Annotated[tuple[str, ...], Words("Masalah", "Problems")] = ()
    evidence: Annotated[tuple[Evidence, ...], Words("Bukti", "Evidence")] = ()


@tool("bpss", Words("Biopsikososial-spiritual (BPSS)", "Biopsychosocial-spiritual assessment (BPSS)"))
@frozen(kw_only=True)
class Bpss(Tool):
    """The four domains of a BPSS assessment."""

    biological: Annotated[BpssDomain, Words("Biologis", "Biological")]
    psychological: Annotated[BpssDomain, Words("Psikologis", "Psychological")]
    social: Annotated[BpssDomain, Words("Sosial", "Social")]
    spiritual: Annotated[BpssDomain, Words("Spiritual", "Spiritual")]
