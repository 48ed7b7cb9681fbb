"""The refusal of one value, before it is known where in the file it stands."""

from socialwork.words import Words


class Refusal(Exception):  # noqa: N818 - it never leaves the reader; there it becomes a Problem
    """A value that does not fit, with what was expected and what was perhaps meant."""

    def __init__(self, message: Words, suggestion: Words | None = None) -> None:
        self.message = message
        self.suggestion = suggestion
        super().__init__(message.en)
