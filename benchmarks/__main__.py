"""``make bench``: every benchmark, a line each."""

import sys

from benchmarks import (
    audit,
    cohort,
    evaluation,
    feasibility,
    genogram,
    imports,
    loading,
    report,
    review,
    similarity,
    tokens,
)


def main() -> int:
    """Print all rows; leave with 1 when one is over its aim."""
    over = False
    for module in (
        imports,
        loading,
        audit,
        report,
        review,
        cohort,
        feasibility,
        tokens,
        evaluation,
        genogram,
        similarity,
    ):
        for row in module.rows():
            print(row.line(), flush=True)
            over |= row.over
    return int(over)


sys.exit(main())
