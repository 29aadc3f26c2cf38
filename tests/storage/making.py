"""Values that tests of the library put into it."""

from datetime import UTC, datetime, timedelta
from typing import Any

from workstation.domain.articles import Article
from workstation.domain.ids import new_record_id

MORNING = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


def article(slug: str = "a-story", body: str = "", minutes: int = 0, **fields: Any) -> Article:
    moment = MORNING + timedelta(minutes=minutes)
    return Article.build(
        **{"id": new_record_id(), "slug": slug, "body": body, "created_at": moment, "updated_at": moment, **fields}
    )
