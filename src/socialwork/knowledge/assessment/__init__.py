"""What the field knows of assessment: its techniques, guides, tools and the resources that it finds."""

from socialwork.knowledge.assessment.circle_tools import CIRCLE_TOOLS
from socialwork.knowledge.assessment.domains import DOMAINS
from socialwork.knowledge.assessment.drawn_tools import DRAWN_TOOLS
from socialwork.knowledge.assessment.guides import GUIDES
from socialwork.knowledge.assessment.methods import METHODS
from socialwork.knowledge.assessment.people_tools import PEOPLE_TOOLS
from socialwork.knowledge.assessment.plan_resources import PLAN_RESOURCES
from socialwork.knowledge.assessment.support import SUPPORT
from socialwork.knowledge.assessment.systems import SYSTEMS
from socialwork.knowledge.concept import Concept

ASSESSMENT_CONCEPTS: tuple[Concept, ...] = (
    *METHODS,
    *PEOPLE_TOOLS,
    *CIRCLE_TOOLS,
    *DRAWN_TOOLS,
    *GUIDES,
    *DOMAINS,
    *SYSTEMS,
    *PLAN_RESOURCES,
    *SUPPORT,
)
"""Techniques, tools, guides, domains, resource systems and the work round the client, in this order."""
