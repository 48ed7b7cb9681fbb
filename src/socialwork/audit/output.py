"""Findings as JSON for other programs."""

import json
from collections.abc import Iterable

from socialwork.findings import Finding

FINDINGS_FORMAT = 1
"""The version of the layout below; it changes when a reader would have to."""


def findings_to_json(findings: Iterable[Finding]) -> str:
    """Return *findings* as JSON text: ``{"format": 1, "findings": [...]}``, in their order.

    >>> findings_to_json([]).replace(chr(10), "")
    '{  "format": 1,  "findings": []}'
    """
    data = {"format": FINDINGS_FORMAT, "findings": [finding.to_dict() for finding in findings]}
    return json.dumps(data, ensure_ascii=False, indent=2)
