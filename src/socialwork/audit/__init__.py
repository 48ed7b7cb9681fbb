"""Checks over a case: pure functions from a case to findings."""
