"""Topics: IPTC Media Topics by their code, and free topics by their words."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from workstation.domain.base import Value


class TopicRef(Value):
    """A topic as an article carries it: `code` like `medtop:04000000`, empty for a free topic."""

    label: Annotated[str, Field(min_length=1, max_length=120)]
    code: str = ""


class Topic(Value):
    """A topic one may choose: its label in the asked language and where it stands (`broader` labels, nearest last)."""

    label: str
    code: str = ""
    broader: tuple[str, ...] = ()
    articles: int = 0

    @property
    def ref(self) -> TopicRef:
        """What is kept on the article."""
        return TopicRef(label=self.label, code=self.code)
