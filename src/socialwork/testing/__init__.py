"""Hypothesis strategies for every model, for testing tools built on the library."""
