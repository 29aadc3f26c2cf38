"""What the desk check finds in articles nobody wrote for it, and what it costs. Nothing is asserted on time."""

import random
import time
from collections import Counter
from itertools import pairwise

import pytest

from tests.bench.table import news, row
from tests.shared import posts
from workstation.attribution.check.checking import check
from workstation.attribution.check.manuscript import Manuscript, Records
from workstation.attribution.check.rules import RULES
from workstation.domain.articles import Article
from workstation.domain.base import now
from workstation.domain.bylines import Credit
from workstation.errors import WorkstationError
from workstation.importing.reading import read
from workstation.usecases.packs import open_pack

pytestmark = [pytest.mark.bench, pytest.mark.timeout(600)]
SEED = 18


def _manuscripts():
    whole = posts()
    for path in random.Random(SEED).sample(whole, min(50, len(whole))):
        try:
            imported = read(path)
        except WorkstationError:
            continue  # front matter that breaks
        fields = {key: value for key, value in imported.fields.items() if key != "slug"}
        byline = tuple(Credit(name=each.name) for each in imported.byline)
        moment = now()
        article = Article(id="1", slug="a", byline=byline, created_at=moment, updated_at=moment, **fields)
        yield path.stem, Manuscript(article, moment)


def test_findings_per_rule_in_posts_picked_at_random():
    """Read the findings below; those that are doubtful are counted by hand."""
    stories = list(_manuscripts())
    counted: dict[str, Counter[str]] = {name: Counter() for name in ("blog", "default")}
    for name, counts in counted.items():
        pack = open_pack(name)
        for stem, manuscript in stories:
            for each in check(manuscript, pack):
                counts[each.code] += 1
                if name == "blog":
                    words = " ".join(manuscript.body[each.start : each.end].split())[:60]
                    print(f"{stem[:40]:<42}{each.code:<28}{words}")
    print(f"\n{'findings in ' + str(len(stories)) + ' posts':<40}{'blog':>8}{'default':>10}")
    for rule in RULES:
        print(f"{rule.code:<40}{counted['blog'][rule.code]:>8}{counted['default'][rule.code]:>10}")
    print(f"{'together':<40}{counted['blog'].total():>8}{counted['default'].total():>10}")


@pytest.mark.parametrize("megabytes", [0.25, 1])
def test_a_long_article(megabytes):
    body = news(int(megabytes * 150_000))[: int(megabytes * 1_000_000)]
    moment = now()
    article = Article(id="1", slug="a", body=body, created_at=moment, updated_at=moment)
    pack = open_pack()
    times = [time.process_time()]  # of the processor: a busy machine makes the clock say little over so long a time
    check(Manuscript(article, moment, Records()), pack)
    times.append(time.process_time())
    assert Manuscript(article, moment).proposals
    times.append(time.process_time())
    whole, proposals = (1_000 * (after - before) for before, after in pairwise(times))
    row(f"desk check of {len(body) / 1e6:.2f} MB, processor time", whole, "proposals alone", proposals)
    row("desk check, processor time per MB", whole / (len(body) / 1e6))
