"""Contacts of an address book become experts: a dry run says for each what is new, the same or in conflict."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from workstation.domain.articles import Language
from workstation.domain.base import Value
from workstation.domain.changes import Changes, changed
from workstation.domain.folding import fold
from workstation.domain.people import Affiliation, Contact, Expert
from workstation.domain.slugs import free_slug, slugify
from workstation.errors import Cancelled, EditedElsewhere, FieldRefused, NotAnImage, NotFound
from workstation.importing.contact_drafts import Column, Complaint, ContactDraft, Contacts
from workstation.importing.contacts import read_contacts
from workstation.usecases.images import add_image_bytes
from workstation.usecases.progress import Progress, unheard
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

__all__ = [
    "Choice",
    "Column",
    "Complaint",
    "ContactLine",
    "ContactPlan",
    "ContactReport",
    "import_contacts",
    "plan_contacts",
]

Outcome = Literal["new", "same", "conflict", "refused"]
Choice = Literal["add", "update", "skip"]
_AT_ONCE = 100  # people of one transaction: a window that writes meanwhile does not wait long


@dataclass(frozen=True)
class ContactLine:
    """One person of the file against the directory. `slug` is the record of that name, `told` what would come of it."""

    draft: ContactDraft
    outcome: Outcome
    slug: str = ""
    told: str = ""

    @property
    def proposed(self) -> Choice:
        """What is done unless a person says otherwise."""
        choices: dict[Outcome, Choice] = {"new": "add", "conflict": "update" if self.slug else "skip"}
        return choices.get(self.outcome, "skip")


@dataclass(frozen=True)
class ContactPlan:
    """What a file would do to the directory; nothing of it is done yet."""

    path: Path
    contacts: Contacts
    lines: tuple[ContactLine, ...]

    @property
    def complaints(self) -> tuple[Complaint, ...]:
        """What could not be read, by line."""
        return self.contacts.complaints


@dataclass(frozen=True)
class ContactReport:
    """What was done: slugs added and updated, how many were skipped, and what could not be kept, by line."""

    added: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    skipped: int = 0
    complaints: tuple[Complaint, ...] = ()
    stopped: bool = False


def plan_contacts(
    library: Library, path: Path, columns: Mapping[int, Column] | None = None, progress: Progress = unheard
) -> ContactPlan:
    """Read the file and compare each person with the directory. Raises FileRefused, and Cancelled when stopped."""
    contacts = read_contacts(path, columns)
    known = {expert.slug: expert for expert in library.experts.list()}
    by_name = _by_name(library)
    seen: dict[str, int] = {}
    lines = []
    for at, draft in enumerate(contacts.people):
        if at % _AT_ONCE == 0 and not progress(at, len(contacts.people), draft.name):
            raise Cancelled(tr("The file was not read to its end."), safe=tr("Nothing was imported."))
        key = fold(draft.name) or draft.name.casefold()
        lines.append(_line(draft, sorted(by_name.get(key, ())), known, seen.get(key)))
        seen.setdefault(key, draft.line)
    return ContactPlan(path, contacts, tuple(lines))


def import_contacts(
    library: Library, plan: ContactPlan, choices: Mapping[int, Choice] | None = None, progress: Progress = unheard
) -> tuple[ContactReport, Changes]:
    """Do what was planned; `choices` says otherwise for a place of `plan.lines` (from 0). What is done when it is
    stopped stays done.
    """
    added: list[str] = []
    updated: list[str] = []
    complaints = list(plan.complaints)
    chosen = [(line, (choices or {}).get(at, line.proposed)) for at, line in enumerate(plan.lines)]
    wanted = [(line, choice) for line, choice in chosen if choice != "skip" and line.outcome != "refused"]
    stopped = False
    for start in range(0, len(wanted), _AT_ONCE):
        if not progress(start, len(wanted), wanted[start][0].draft.name):
            stopped = True
            break
        with library.transaction():
            taken = library.experts.slugs()
            fresh: list[Expert] = []
            for line, choice in wanted[start : start + _AT_ONCE]:
                try:
                    if choice == "update" and line.slug:
                        updated.append(_update(library, line, complaints))
                    else:
                        fresh.append(_fresh(library, line.draft, taken, complaints))
                except (FieldRefused, NotFound, EditedElsewhere) as refused:
                    complaints.append(Complaint(line.draft.line, refused.happened))
            library.experts.add_all(fresh)
            added += [expert.slug for expert in fresh]
    progress(len(wanted), len(wanted), "")
    done = len(added) + len(updated)
    report = ContactReport(tuple(added), tuple(updated), len(plan.lines) - done, tuple(complaints), stopped)
    return report, changed(experts=(*added, *updated))


def _by_name(library: Library) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for slug, _name, key, _sound, _mine in library.merges.names("expert"):
        found[key].add(slug)
    return found


def _line(draft: ContactDraft, slugs: list[str], known: Mapping[str, Expert], before: int | None) -> ContactLine:
    try:
        fresh = _expert(draft, "x")
    except FieldRefused as refused:
        return ContactLine(draft, "refused", told=refused.happened)
    if len(slugs) > 1:
        told = tr("{n} experts are called so: {slugs}").format(n=len(slugs), slugs=", ".join(slugs))
        return ContactLine(draft, "conflict", told=told)
    if slugs:
        there = known[slugs[0]]
        more = _more(there, fresh, draft)
        if not more:
            return ContactLine(draft, "same", there.slug, tr("All of it is in the directory."))
        return ContactLine(draft, "conflict", there.slug, tr("Would add: {what}").format(what=", ".join(more)))
    if before is not None:
        return ContactLine(draft, "conflict", told=tr("The same name stands in line {line}.").format(line=before))
    return ContactLine(draft, "new", told=fresh.affiliations[0].in_words if fresh.affiliations else "")


def _expert(draft: ContactDraft, slug: str) -> Expert:
    languages = [language for language in draft.languages if _is_language(language)]
    odd = [language for language in draft.languages if language not in languages]
    notes = "\n\n".join(part for part in (draft.notes, ", ".join(odd)) if part)
    held = (Affiliation.build(organisation=draft.organisation, role=draft.role),)
    return Expert.build(
        slug=slug,
        name=draft.name,
        spellings=draft.spellings,
        affiliations=held if draft.role or draft.organisation else (),
        contacts=tuple(Contact.build(kind=kind, value=value, note=note) for kind, value, note in draft.contacts),
        fields=draft.fields,
        languages=tuple(languages),
        notes=notes,
    )


class _Spoken(Value):
    language: Language


def _is_language(text: str) -> bool:
    try:
        return bool(_Spoken.build(language=text).language)
    except FieldRefused:
        return False


def _more(there: Expert, fresh: Expert, draft: ContactDraft) -> list[str]:
    """Names of what an update would bring, as a person reads them."""
    after = _updated(there, fresh)
    names = {
        "spellings": tr("other spellings"),
        "affiliations": tr("affiliation"),
        "contacts": tr("contacts"),
        "fields": tr("fields of expertise"),
        "languages": tr("languages"),
        "notes": tr("notes"),
    }
    more = [words for field, words in names.items() if getattr(after, field) != getattr(there, field)]
    return [*more, tr("photo")] if draft.photo and not there.photo else more


def _updated(there: Expert, fresh: Expert) -> Expert:
    """What is there stays; what the file knows besides is put to it."""
    spellings = [name for name in (fresh.name, *fresh.spellings) if name not in (there.name, *there.spellings)]
    values = {contact.value for contact in there.contacts}
    held = {(a.organisation.casefold(), a.role.casefold()) for a in there.affiliations}
    notes = there.notes if fresh.notes in there.notes else "\n\n".join(filter(None, (there.notes, fresh.notes)))
    return there.changed(
        spellings=(*there.spellings, *spellings),
        affiliations=(
            *there.affiliations,
            *(a for a in fresh.affiliations if (a.organisation.casefold(), a.role.casefold()) not in held),
        ),
        contacts=(*there.contacts, *(c for c in fresh.contacts if c.value not in values)),
        fields=tuple(dict.fromkeys((*there.fields, *fresh.fields))),
        languages=tuple(dict.fromkeys((*there.languages, *fresh.languages))),
        notes=notes,
    )


def _update(library: Library, line: ContactLine, complaints: list[Complaint]) -> str:
    there = library.experts.get(line.slug)
    after = _updated(there, _expert(line.draft, there.slug))
    if not there.photo and (photo := _photo(library, line.draft, complaints)):
        after = after.changed(photo=photo)
    return there.slug if after == there else library.experts.save(after).slug


def _fresh(library: Library, draft: ContactDraft, taken: set[str], complaints: list[Complaint]) -> Expert:
    slug = free_slug(slugify(draft.name, fallback="expert"), taken)
    expert = _expert(draft, slug)
    photo = _photo(library, draft, complaints)
    taken.add(slug)
    return expert.changed(photo=photo) if photo else expert


def _photo(library: Library, draft: ContactDraft, complaints: list[Complaint]) -> str:
    if not draft.photo:
        return ""
    try:
        return add_image_bytes(library, draft.photo, f"{draft.name}.jpg")[0].name
    except NotAnImage as refused:
        complaints.append(Complaint(draft.line, refused.happened))
        return ""
