"""The built-in rules on form, as one literal list: what is not here does not run."""

from socialwork.reviewing.conform.base import FormRule
from socialwork.reviewing.conform.rules.contents import CONTENTS_RULES
from socialwork.reviewing.conform.rules.looks import LOOK_RULES
from socialwork.reviewing.conform.rules.making import MAKING_RULES
from socialwork.reviewing.conform.rules.numbering import NUMBERING_RULES
from socialwork.reviewing.conform.rules.pages import PAGE_RULES
from socialwork.reviewing.conform.rules.structure import STRUCTURE_RULES

FORM_RULES: tuple[FormRule, ...] = (
    *STRUCTURE_RULES,
    *NUMBERING_RULES,
    *CONTENTS_RULES,
    *PAGE_RULES,
    *LOOK_RULES,
    *MAKING_RULES,
)
"""Every rule on form that the library brings."""
