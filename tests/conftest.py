"""For every test: hypothesis judges what comes out, never how long it took on a machine that is busy."""

import gc

from hypothesis import HealthCheck, settings

settings.register_profile("untimed", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


def pytest_collection_finish() -> None:
    """What was read to find the tests lasts as long as they do: no collection need go through it again."""
    gc.collect()
    gc.freeze()
