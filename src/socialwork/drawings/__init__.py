"""Drawings of assessment tools, of the institution and of the course of a case: records → figures."""
