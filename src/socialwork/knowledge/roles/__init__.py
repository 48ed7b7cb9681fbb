"""The roles of the worker and their families."""

from socialwork.knowledge.roles.direct import DIRECT_ROLES
from socialwork.knowledge.roles.families import FAMILIES
from socialwork.knowledge.roles.generalist import GENERALIST_ROLES
from socialwork.knowledge.roles.school import SCHOOL_ROLES

ROLE_CONCEPTS = (*FAMILIES, *DIRECT_ROLES, *GENERALIST_ROLES, *SCHOOL_ROLES)
"""What the field knows about roles, by the families that name them."""

__all__ = ["ROLE_CONCEPTS"]
