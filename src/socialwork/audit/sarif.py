"""Findings as SARIF 2.1.0, which editors and code hosts show beside the lines of a file."""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from socialwork.findings import Certainty, Finding, Severity
from socialwork.words import Lang, Words

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}
_KINDS = {Certainty.FACT: "fail", Certainty.QUESTION: "review"}

Spot = tuple[str, int, int]
"""A file with line and column, from 1; line 0 for a file that has no lines."""


def findings_to_sarif(
    findings: Iterable[Finding],
    file: str,
    *,
    spot: Callable[[Finding], Spot] | None = None,
    titles: Mapping[str, Words] | None = None,
    lang: Lang = "id",
) -> str:
    """Return *findings* as a SARIF log, in their order.

    Args:
        findings: The findings of one case or report.
        file: The name of the file that was checked.
        spot: Gives file, line and column of a finding; without it only the file is named, which is all
            that a Word report has.
        titles: The titles of rules by their codes.
        lang: The language of the messages.

    >>> json.loads(findings_to_sarif([], "kasus.yaml"))["version"]
    '2.1.0'
    """
    listed = tuple(findings)
    known = titles or {}
    codes = list(dict.fromkeys(one.code for one in listed))
    rules = [
        {"id": code, "shortDescription": {"text": known[code].pick(lang) if code in known else code}}
        for code in codes
    ]
    driver = {"name": "socialwork", "rules": rules}
    results = [
        _result(one, codes.index(one.code), spot(one) if spot else (file, 0, 0), lang) for one in listed
    ]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _result(finding: Finding, rule: int, spot: Spot, lang: Lang) -> dict[str, Any]:
    message = finding.message.pick(lang) + (f" → {finding.fix.pick(lang)}" if finding.fix else "")
    # SARIF grades only what failed: a question is told by its kind, its weight stays in the properties.
    kind = _KINDS[finding.certainty]
    file, line, column = spot
    physical: dict[str, Any] = {"artifactLocation": {"uri": file.replace("\\", "/")}}
    if line:
        physical["region"] = {"startLine": line, "startColumn": column}
    named = {"name": finding.place.pick(lang), "fullyQualifiedName": finding.path}
    logical = {key: value for key, value in named.items() if value}
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "kind": kind,
        "level": _LEVELS[finding.severity] if kind == "fail" else "none",
        "message": {"text": message},
        "locations": [{"physicalLocation": physical, "logicalLocations": [logical]}],
        "properties": {"severity": finding.severity.value, "certainty": finding.certainty.value},
    }
    if finding.waived:
        result["suppressions"] = [{"kind": "external", "justification": finding.waived}]
    return result
