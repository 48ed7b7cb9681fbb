"""Conformity: a report held against the template of the campus, in structure and in looks."""
