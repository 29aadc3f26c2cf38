"""IPTC Media Topics: the shipped list of subjects, read once, searched by any word in any language."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache, cached_property

from workstation.domain.folding import fold
from workstation.paths import resources


@dataclass(frozen=True)
class Subject:
    """One Media Topic; `labels` by language tag."""

    code: str
    broader: str
    labels: dict[str, str]

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The folded labels: for who searches; an import asks only for whole ones (`codes`)."""
        return tuple(dict.fromkeys(map(fold, self.labels.values())))

    def label(self, language: str) -> str:
        """In the asked language, else another variant of it, else English."""
        plain = language.split("-")[0]
        kin = (label for tag, label in self.labels.items() if tag.split("-")[0] == plain)
        return self.labels.get(language) or next(kin, "") or self.labels.get("en", self.code)


@cache
def subjects() -> dict[str, Subject]:
    """Every Media Topic that is still in use, by code."""
    read = json.loads((resources() / "topics" / "mediatopics.json").read_text("utf-8"))
    return {each["code"]: _subject(each) for each in read["topics"] if not each.get("retired")}


@cache
def codes() -> dict[str, str]:
    """Folded label in any language -> code. English wins where one word names two subjects in two languages."""
    found: dict[str, str] = {}
    for english in (True, False):
        for subject in subjects().values():
            for language, label in subject.labels.items():
                if language.startswith("en") is english:
                    found.setdefault(fold(label), subject.code)
    return found


def _subject(read: dict[str, object]) -> Subject:
    labels = read["label"]
    assert isinstance(labels, dict)
    return Subject(str(read["code"]), str(read.get("broader", "")), labels)


def broader(subject: Subject, language: str) -> tuple[str, ...]:
    """The labels above a subject, nearest last."""
    above: list[str] = []
    parent = subjects().get(subject.broader)
    while parent is not None:
        above.append(parent.label(language))
        parent = subjects().get(parent.broader)
    return tuple(reversed(above))
