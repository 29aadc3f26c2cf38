"""`python -m tests.bench.archive --articles 100000`: makes the library once and says where it is and what it took."""

from __future__ import annotations

import argparse
import time

from tests.bench.archive.making import made, on_disk
from tests.shared import posts
from workstation.storage import open_library


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--articles", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    asked.add_argument("--rebuild", action="store_true", help="also make its indexes anew, as doctor does")
    options = asked.parse_args()
    for articles in options.articles:
        path, taken = made(articles, posts())
        print(f"{path}: {articles:,} articles, {on_disk(path) / 1e6:,.0f} MB, made in {taken['make_seconds']} s")
        if options.rebuild:
            with open_library(path) as library:
                begun = time.perf_counter()
                library.tags.rebuild()
                print(f"indexes made anew in {time.perf_counter() - begun:.1f} s")


if __name__ == "__main__":
    main()
