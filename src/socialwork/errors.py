"""The exceptions of the library: one root, and one class for each kind of refusal."""


class SocialWorkError(Exception):
    """The root of every error that the library raises on purpose."""
