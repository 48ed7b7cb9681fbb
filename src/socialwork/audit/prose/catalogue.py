"""The built-in rules on prose, as one literal list: what is not here does not run."""

from socialwork.audit.prose.base import ProseRule

PROSE_RULES: tuple[ProseRule, ...] = ()
"""Every rule on prose that the library brings, in the order of their matters."""
