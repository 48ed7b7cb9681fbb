"""The command line: ``socialwork new | check | report | schema | show | tokens | evaluate | explain``."""

from collections.abc import Sequence


def main(args: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code.

    Args:
        args: The arguments without the program's name; those of the process by default.

    Returns:
        0 when all went well, 1 when a check found errors or a final report is incomplete, 2 for a
        wrong call, 3 for an input that cannot be read, 4 for a file that cannot be written.
    """
    from socialwork.cli.app import run  # noqa: PLC0415 - click and the rest load only when a command runs

    return run(args)
