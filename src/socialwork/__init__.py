"""Typed models, checks and Word reports for the generalist helping process of social work."""
