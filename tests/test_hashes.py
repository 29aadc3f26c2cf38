"""SHA-256 by Python or by OpenSSL, whichever is at hand."""

import hashlib
import hmac
import subprocess
import sys

import pytest

from workstation.hashes import long_sha256, sha256

WINDOW = """
import sys
from workstation.hashes import long_sha256, sha256, without_openssl
without_openssl()
import asyncio, hmac, secrets, urllib.request, uuid  # what the window's libraries bring along
print(sha256(b"short").hexdigest(), sys.modules["_hashlib"], sys.modules["_ssl"])
print(hmac.digest(b"key", b"text", "sha256").hex())
print(long_sha256(b"long").hexdigest(), sys.modules["_hashlib"] is None, sys.modules["_ssl"])
"""


@pytest.mark.parametrize("size", [0, 1, 199_999, 200_000, 3_000_000])
def test_both_ways_give_the_same(size: int) -> None:
    data = bytes(range(256)) * (size // 256 + 1)
    expected = hashlib.sha256(data[:size]).hexdigest()
    assert sha256(data[:size]).hexdigest() == long_sha256(data[:size]).hexdigest() == expected
    pieces = long_sha256()
    for start in range(0, size, 100_000):
        pieces.update(data[start : min(size, start + 100_000)])
    assert pieces.hexdigest() == expected


def test_where_nobody_speaks_to_anybody_openssl_waits_for_something_long() -> None:
    done = subprocess.run([sys.executable, "-c", WINDOW], capture_output=True, text=True, timeout=100, check=True)
    short, keyed, long = done.stdout.splitlines()
    assert short == f"{hashlib.sha256(b'short').hexdigest()} None None"
    assert keyed == hmac.digest(b"key", b"text", "sha256").hex()
    assert long == f"{hashlib.sha256(b'long').hexdigest()} False None"
