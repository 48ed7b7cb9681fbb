"""Shared settings of the tests."""

import os

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("dev", max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile(
    "ci", max_examples=30, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("many", max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
settings.register_profile("nightly", max_examples=5000, deadline=None)
PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev")
settings.load_profile(PROFILE)
_TIMES, _ENOUGH = 10, 500


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """In the profile ``many``, tests that name a small number of examples try ten times as many, too."""
    if PROFILE != "many":
        return
    tests = {getattr(item.obj, "__func__", item.obj) for item in items if isinstance(item, pytest.Function)}
    for test in tests:
        own = getattr(test, "_hypothesis_internal_use_settings", None)  # there is no public way to ask
        if own is not None and own.max_examples < _ENOUGH:
            test._hypothesis_internal_use_settings = settings(own, max_examples=_TIMES * own.max_examples)
