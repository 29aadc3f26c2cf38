"""The few words the page adds to a story, in the story's language; English where we do not know it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from workstation.domain.bylines import Role
from workstation.domain.corrections import CorrectionKind

Phrases = dict[Role, str]
Corrections = dict[CorrectionKind, str]


@dataclass(frozen=True, eq=False)
class Words:
    """Labels of a page, one object for each language.

    `said_by` stands before names, by role; `months` from January on, parted by spaces.
    """

    in_this_article: str
    people: str
    sources: str
    notes: str
    updated: str
    photo: str
    about_the_authors: str
    back: str
    links: str
    conjunction: str
    said_by: Phrases
    months: str
    corrections: Corrections
    retracted: str
    day: str = "{day} {month} {year}"


def _phrases(writing: str, reporting: str, translation: str, photo: str, editing: str) -> Phrases:
    return {
        Role.WRITING: writing,
        Role.REPORTING: reporting,
        Role.TRANSLATION: translation,
        Role.PHOTO: photo,
        Role.EDITING: editing,
    }


def _corrections(update: str, correction: str, clarification: str, editors_note: str, retraction: str) -> Corrections:
    return {
        CorrectionKind.UPDATE: update,
        CorrectionKind.CORRECTION: correction,
        CorrectionKind.CLARIFICATION: clarification,
        CorrectionKind.EDITORS_NOTE: editors_note,
        CorrectionKind.RETRACTION: retraction,
    }


_ENGLISH = Words(
    in_this_article="In this article",
    people="People",
    sources="Sources",
    notes="Who said it",
    updated="Updated",
    photo="Photo",
    about_the_authors="About the authors",
    back="Back to the text",
    links="Links",
    conjunction=" and ",
    said_by=_phrases("By", "Reported by", "Translated by", "Photographs by", "Edited by"),
    months="January February March April May June July August September October November December",
    corrections=_corrections("Update", "Correction", "Clarification", "Editor’s note", "Retraction"),
    retracted="Retracted",
)
_BY_LANGUAGE = {
    "en": _ENGLISH,
    "es": Words(
        in_this_article="En este artículo",
        people="Personas",
        sources="Fuentes",
        notes="Quién lo dijo",
        updated="Actualizado",
        photo="Foto",
        about_the_authors="Sobre los autores",
        back="Volver al texto",
        links="Enlaces",
        conjunction=" y ",
        said_by=_phrases("Por", "Información de", "Traducción de", "Fotografías de", "Edición de"),
        months="enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        corrections=_corrections("Actualización", "Corrección", "Aclaración", "Nota de la redacción", "Retractación"),
        retracted="Retractado",
        day="{day} de {month} de {year}",
    ),
    "fr": Words(
        in_this_article="Dans cet article",
        people="Personnes",
        sources="Sources",
        notes="Qui l’a dit",
        updated="Mis à jour le",
        photo="Photo",
        about_the_authors="À propos des auteurs",
        back="Retour au texte",
        links="Liens",
        conjunction=" et ",
        said_by=_phrases("Par", "Reportage de", "Traduction de", "Photographies de", "Édition de"),
        months="janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        corrections=_corrections("Mise à jour", "Correction", "Précision", "Note de la rédaction", "Rétractation"),
        retracted="Article retiré",
    ),
    "de": Words(
        in_this_article="In diesem Artikel",
        people="Personen",
        sources="Quellen",
        notes="Wer es gesagt hat",
        updated="Aktualisiert am",
        photo="Foto",
        about_the_authors="Über die Autoren",
        back="Zurück zum Text",
        links="Links",
        conjunction=" und ",
        said_by=_phrases("Von", "Recherche:", "Übersetzung:", "Fotos:", "Redaktion:"),
        months="Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        corrections=_corrections("Aktualisierung", "Korrektur", "Klarstellung", "Anmerkung der Redaktion", "Widerruf"),
        retracted="Zurückgezogen",
        day="{day}. {month} {year}",
    ),
    "pt": Words(
        in_this_article="Neste artigo",
        people="Pessoas",
        sources="Fontes",
        notes="Quem disse",
        updated="Atualizado em",
        photo="Foto",
        about_the_authors="Sobre os autores",
        back="Voltar ao texto",
        links="Ligações",
        conjunction=" e ",
        said_by=_phrases("Por", "Reportagem de", "Tradução de", "Fotografias de", "Edição de"),
        months="janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        corrections=_corrections("Atualização", "Correção", "Esclarecimento", "Nota da redação", "Retratação"),
        retracted="Retratado",
        day="{day} de {month} de {year}",
    ),
    "ar": Words(
        in_this_article="في هذا المقال",
        people="أشخاص",
        sources="مصادر",
        notes="من قال ذلك",
        updated="آخر تحديث",
        photo="تصوير",
        about_the_authors="عن الكتّاب",
        back="العودة إلى النص",
        links="روابط",
        conjunction=" و",
        said_by=_phrases("بقلم", "تغطية", "ترجمة", "تصوير", "تحرير"),
        months="يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        corrections=_corrections("تحديث", "تصحيح", "توضيح", "ملاحظة من التحرير", "سحب المقال"),
        retracted="سُحب هذا المقال",
    ),
    "ru": Words(
        in_this_article="В этой статье",
        people="Люди",
        sources="Источники",
        notes="Кто это сказал",
        updated="Обновлено",
        photo="Фото",
        about_the_authors="Об авторах",
        back="Вернуться к тексту",
        links="Ссылки",
        conjunction=" и ",
        said_by=_phrases("Автор:", "Репортаж:", "Перевод:", "Фото:", "Редактор:"),
        months="января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        corrections=_corrections("Обновление", "Исправление", "Уточнение", "От редакции", "Отзыв публикации"),
        retracted="Публикация отозвана",
    ),
}


@lru_cache(maxsize=256)
def words_for(language: str) -> Words:
    """The labels for a BCP 47 tag."""
    return _BY_LANGUAGE.get(language.split("-")[0].lower(), _ENGLISH)


@lru_cache(maxsize=64)
def in_zone(moment: datetime, zone: str) -> datetime:
    """The moment as the clocks of a zone show it: asked for in words and for machines."""
    return moment.astimezone(ZoneInfo(zone))


def date_in_words(moment: datetime, zone: str, language: str) -> str:
    """`1 March 2026, 09:00 UTC` in the zone asked for; the year, month and day as a number in other languages."""
    local = in_zone(moment, zone)
    return f"{_day(local.date(), language)}, {local.hour:02}:{local.minute:02} {local.tzname() or zone}"


@lru_cache(maxsize=512)
def _day(local: date, language: str) -> str:
    known = _BY_LANGUAGE.get(language.split("-")[0].lower())
    if known is None:
        return local.isoformat()
    return known.day.format(day=local.day, month=known.months.split()[local.month - 1], year=local.year)


def roles_in_words(roles: tuple[Role, ...], language: str) -> str:
    """What stands before the name: `By`, `Reported by`, `Reported by · Photographs by`."""
    said = words_for(language).said_by
    return " · ".join(said[role] for role in roles or (Role.WRITING,))
