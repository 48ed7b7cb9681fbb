"""Typed terms of the field; every term has a stable code and a label in both languages."""
