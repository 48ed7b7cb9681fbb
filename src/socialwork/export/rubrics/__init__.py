"""Rubrics: what a case shows for each competence, and what was found; grading stays with people."""
