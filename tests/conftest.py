"""For every test: hypothesis judges what comes out, never how long it took on a machine that is busy.

Each run makes up other examples; `make test` the same ones, so that a change is judged by what it changed.
"""

import gc

from hypothesis import HealthCheck, settings

settings.register_profile("untimed", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same", settings.get_profile("untimed"), derandomize=True)
settings.load_profile("untimed")


def pytest_collection_finish() -> None:
    """What was read to find the tests lasts as long as they do: no collection need go through it again."""
    gc.collect()
    gc.freeze()
