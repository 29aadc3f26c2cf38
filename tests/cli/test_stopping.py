"""Ctrl+C during long work: once it stops between two articles, twice the program ends; afterwards it is as before."""

import os
import signal

import pytest

from workstation.cli.stopping import stoppable


def test_the_first_asks_and_the_second_ends() -> None:
    before = signal.getsignal(signal.SIGINT)
    with stoppable() as progress:
        assert progress(0, 2, "")
        os.kill(os.getpid(), signal.SIGINT)
        assert not progress(1, 2, "")
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before
