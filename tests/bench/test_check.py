"""What the desk check finds in articles nobody wrote for it, and what it costs. Nothing is asserted on time."""

import csv
import json
import random
import time
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from tests.bench.table import news, row
from tests.shared import posts
from workstation.attribution.check.checking import check
from workstation.attribution.check.manuscript import Manuscript
from workstation.attribution.check.records import Records
from workstation.attribution.check.rules import RULES
from workstation.domain.articles import Article
from workstation.domain.base import now
from workstation.domain.bylines import Credit
from workstation.errors import WorkstationError
from workstation.importing.reading import read
from workstation.usecases.packs import open_pack

pytestmark = [pytest.mark.bench, pytest.mark.timeout(600)]
SEED = 18
READ = Path(__file__).with_name("findings_read.csv")
NOT_READ = {"verdict": "not read", "why": ""}
WIKINEWS = Path(__file__).parents[1] / "attribution" / "fixtures" / "wikinews.jsonl"


def _picked():
    whole = posts()
    return random.Random(SEED).sample(whole, min(50, len(whole)))


def _manuscripts(paths):
    for path in paths:
        try:
            imported = read(path)
        except WorkstationError:
            continue  # front matter that breaks
        fields = {key: value for key, value in imported.fields.items() if key != "slug"}
        byline = tuple(Credit(name=each.name) for each in imported.byline)
        yield path.stem, _manuscript(byline=byline, **fields)


def _manuscript(**fields):
    moment = now()
    return Manuscript(Article(id="1", slug="a", created_at=moment, updated_at=moment, **fields), moment)


def _words(manuscript, finding):
    return " ".join(manuscript.body[finding.start : finding.end].split())


def test_what_is_found_in_posts_picked_at_random_was_read_and_is_seldom_doubtful():
    """`findings_read.csv` says of each finding whether it is right; one that nobody has read counts as doubtful."""
    with READ.open(encoding="utf-8", newline="") as lines:
        verdicts = {(each["post"], each["rule"], each["words"]): each for each in csv.DictReader(lines)}
    blog, stories, doubtful = open_pack("blog"), list(_manuscripts(_picked())), 0
    for stem, manuscript in stories:
        for finding in check(manuscript, blog):
            told = verdicts.get((stem, finding.code, _words(manuscript, finding)), NOT_READ)
            doubtful += told["verdict"] != "right"
            place = _words(manuscript, finding)[:40]
            print(f"{told['verdict']:<10}{stem[:40]:<42}{finding.code:<24}{place:<42}{told['why']}")
    print(f"{doubtful} doubtful in {len(stories)} posts: {doubtful / len(stories):.2f} an article, asked at most 1")
    assert doubtful <= len(stories)


def test_findings_per_rule_in_everything_that_is_shipped():
    corpora = {"18F": list(_manuscripts(posts())), "Wikinews": list(_news())}
    columns = [(corpus, pack) for corpus in corpora for pack in ("blog", "default")]
    counted = {column: Counter() for column in columns}
    for corpus, pack in columns:
        rules = open_pack(pack)
        for _, manuscript in corpora[corpus]:
            counted[corpus, pack].update(each.code for each in check(manuscript, rules))
    sizes = ", ".join(f"{len(stories)} of {corpus}" for corpus, stories in corpora.items())
    heads = "".join(f"{' '.join(column):>18}" for column in columns)
    print(f"\n{'findings in articles: ' + sizes:<40}{heads}")
    for code in [*(rule.code for rule in RULES), "together"]:
        counts = [counted[each].total() if code == "together" else counted[each][code] for each in columns]
        print(f"{code:<40}{''.join(f'{count:>18}' for count in counts)}")


def _news():
    for line in WIKINEWS.read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        yield told["id"], _manuscript(body=told["text"])


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
