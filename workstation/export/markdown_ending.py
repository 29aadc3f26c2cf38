"""What stands below the body of a Markdown export: note, credit line, people and sources, who wrote it."""

from __future__ import annotations

from workstation.domain.corrections import NotePlace
from workstation.export.byline import byline_groups
from workstation.export.gallery import Gallery
from workstation.export.markdown_body import caption_line
from workstation.export.markdown_words import address, escaped, link, paragraphs
from workstation.export.noted import Listed, listed_experts, listed_sources
from workstation.export.options import Options
from workstation.export.projection import PublicCredit, PublicStory
from workstation.export.words import date_in_words, words_for


def opening(story: PublicStory, gallery: Gallery, options: Options) -> str:
    """Corrections that stand at the top, the lead picture with its caption and the dateline, before the body."""
    parts = _corrections(story, NotePlace.TOP, options)
    lead = gallery.show(story.lead)
    if lead:
        parts.append(f"![{escaped(story.lead_alt)}]({lead.src})")
        parts.append(caption_line(lead, words_for(story.language).photo))
    if story.dateline:
        parts.append(f"**{escaped(story.dateline)}**")
    return "".join(f"{part}\n\n" for part in parts if part)


def ending(story: PublicStory, options: Options) -> str:
    """Everything below the body, or nothing."""
    parts = [*_corrections(story, NotePlace.BOTTOM, options), *paragraphs(story.public_note)]
    if story.credit_line:
        parts.append(f"*{escaped(story.credit_line)}*")
    if options.expert_box:
        parts += _box(story)
    if story.byline and options.author_boxes:
        parts += [f"**{_byline(story)}**", *(_author(credit) for credit in story.byline if credit.has_box)]
    return "\n***\n\n" + "\n\n".join(part for part in parts if part) + "\n" if parts else ""


def _corrections(story: PublicStory, place: NotePlace, options: Options) -> list[str]:
    """Each as a quotation: its kind and time, then what is said."""
    labels = words_for(story.language).corrections
    return [
        "\n>\n".join(
            "> " + part.replace("\n", "\n> ")
            for part in (
                f"**{escaped(labels[each.kind])}** · {date_in_words(each.made_at, options.zone, story.language)}",
                *paragraphs(each.note),
            )
        )
        for each in story.corrections
        if each.place is place
    ]


def _byline(story: PublicStory) -> str:
    """The byline in the words it is printed in, each name with the link of its profile."""
    groups = []
    for group in byline_groups(story):
        named = [
            _joint(joint) + link(name.name, name.profile_url)
            for joint, name in zip(group.joints, group.names, strict=True)
        ]
        groups.append((f"{escaped(group.phrase)} " if group.phrase else "") + "".join(named) + _joint(group.tail))
    return " · ".join(groups)


def _joint(words: str) -> str:
    """Words between names, the spaces at their ends kept."""
    return " " * words[:1].isspace() + escaped(words) + " " * (words[-1:].isspace() and bool(words.strip()))


def _box(story: PublicStory) -> list[str]:
    words = words_for(story.language)
    people = tuple(dict.fromkeys(listed_experts(story).values()))
    sources = tuple(dict.fromkeys(listed_sources(story).values()))
    groups = [(words.people, people), (words.sources, sources)]
    listed = [part for title, items in groups if items for part in (f"{title}:", "\n".join(map(_item, items)))]
    return [f"**{words.in_this_article}**", *listed] if listed else []


def _item(item: Listed) -> str:
    name = f"[{escaped(item.name)}]({address(item.url)})" if item.url else f"**{escaped(item.name)}**"
    return f"- {name}" + (f": {escaped(item.detail)}" if item.detail else "")


def _author(credit: PublicCredit) -> str:
    place = ", ".join(escaped(part) for part in (credit.role, credit.outlet) if part)
    who = link(credit.name, credit.profile_url) + (f", {place}." if place else ".")
    links = " · ".join(link(each.label, each.url) for each in credit.links)
    return " ".join(part for part in (who, escaped(credit.bio), links) if part)
