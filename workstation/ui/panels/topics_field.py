"""The field of topics: IPTC Media Topics found by name, and free ones."""

from __future__ import annotations

from functools import partial

from workstation.domain.topics import Topic, TopicRef
from workstation.ui.widgets.chips_field import ChipsField
from workstation.ui.widgets.suggesting_line import Suggestion
from workstation.ui.workbench import Workbench
from workstation.usecases.bylines import topics_named
from workstation.usecases.topics import search_topics, used_topics
from workstation.words import tr


class TopicsField(ChipsField):
    """A tuple of TopicRef. `language` is the one topics are offered in."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(tr("Topics"), workbench.themes, placeholder=tr("Add a topic…"))
        self._workbench = workbench
        self.language = "en"
        self.line.wanted.connect(self._on_wanted)

    def words_of(self, value: TopicRef) -> str:
        """The topic's label."""
        return value.label

    def tip_of(self, value: TopicRef) -> str:
        """Whether it is one of IPTC's."""
        return f"{value.label} ({value.code})" if value.code else tr("{label} (free topic)").format(label=value.label)

    def _on_wanted(self, words: str) -> None:
        if words:
            self._workbench.ask(search_topics, words, self.language, then=partial(self._on_found, words))
        else:
            self._workbench.ask(used_topics, then=partial(self._on_found, words))

    def _on_found(self, words: str, topics: list[Topic]) -> None:
        if words == self.line.text().strip():
            self.offer([Suggestion(topic.ref, topic.label, _detail(topic)) for topic in topics[:12]])

    def _on_entered(self, words: str) -> None:
        """A Media Topic of exactly this name, else a free topic."""
        if words:
            self.line.clear()
            self._workbench.ask(topics_named, [words], then=self._on_named, failed=lambda e: self.refuse(e.happened))

    def _on_named(self, refs: tuple[TopicRef, ...]) -> None:
        for ref in refs:
            self.add(ref)


def _detail(topic: Topic) -> str:
    if topic.broader:
        return tr("in {names}").format(names=" › ".join(topic.broader))
    return "" if topic.code else tr("free topic")
