"""School social work: fields, relations, tasks, and the boundary to the guidance counsellor."""

from socialwork.knowledge.school.boundary import SCHOOL_BOUNDARY, BoundaryAspect
from socialwork.knowledge.school.fields import FIELDS
from socialwork.knowledge.school.professions import PROFESSIONS
from socialwork.knowledge.school.relations import RELATIONS
from socialwork.knowledge.school.tasks import TASKS

SCHOOL_CONCEPTS = (*PROFESSIONS, *FIELDS, *RELATIONS, *TASKS)
"""What the field knows about social work in schools."""

__all__ = ["SCHOOL_BOUNDARY", "SCHOOL_CONCEPTS", "BoundaryAspect"]
