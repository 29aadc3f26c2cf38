"""The side's panels: people, details, revisions."""

from __future__ import annotations

import re

from PIL import Image as Picture
from PySide6.QtWidgets import QScrollArea

from tests.screens.scene import Scene
from tests.screens.stage import Stage
from workstation.domain.revisions import RevisionKind
from workstation.ui.dialogs.contacts_dialog import ContactsDialog
from workstation.usecases.articles import new_article
from workstation.usecases.comments import add_comment, answer_comment, suggest_edit
from workstation.usecases.contacts import Column
from workstation.usecases.experts import add_expert
from workstation.usecases.portraits import choose_photo
from workstation.usecases.revisions import make_revision


def _list(key: str) -> Scene:
    def play(stage: Stage) -> None:
        stage.run("show_people")
        stage.window.side.widgets["people"].show_list(key)
        stage.settle()

    return Scene(f"people-{key}", play)


def _record(key: str, name: str) -> Scene:
    def play(stage: Stage) -> None:
        records = {"author": stage.library.authors, "expert": stage.library.experts, "source": stage.library.sources}
        slug = records[key].match(name).slug if key != "author" else _author(stage, name)
        stage.run("show_people")
        stage.window.side.widgets["people"].show_list(key)
        stage.window.side.widgets["people"].show_record(key, slug)
        stage.settle()

    return Scene(f"{key}-form", play)


def _author(stage: Stage, name: str) -> str:
    return next(each.slug for each in stage.library.authors.list() if name in each.name)


def _revisions(stage: Stage) -> None:
    session = stage.workbench.current
    make_revision(stage.library, session.article.id, RevisionKind.NAMED, "As the desk saw it")
    session.replace_text(session.text().replace(" the ", " our ", 3) + "\n\nA paragraph that came later.\n")
    stage.window.area.commit()
    stage.settle()
    stage.run("show_revisions")
    panel = stage.window.side.widgets["revisions"]
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    stage.settle()


def _untagged(stage: Stage) -> None:
    article, _ = new_article(stage.library, "Nothing tagged yet", "Plain words.\n")
    stage.open(article.slug)
    stage.run("show_people")


def some_comments(stage: Stage) -> None:
    """A remark with its answer and a suggestion; the first is chosen."""
    session = stage.workbench.current
    body = session.article.body
    words = [match.span() for match in re.finditer(r"\b[a-z]{7,}\b", body)]
    remark, _ = add_comment(stage.library, session.article.id, words[2][0], words[4][1], "Who says so?", "Ann")
    answer_comment(stage.library, remark.id, "The engineer, page 12 of the report.", "Bo")
    suggest_edit(stage.library, session.article.id, *words[8], "another word", "Shorter.", "Bo")
    stage.window.comments.read()
    stage.settle()
    stage.run("next_comment")
    stage.settle()


def _suggesting(stage: Stage) -> None:
    some_comments(stage)
    stage.run("suggest_edit")
    stage.settle()


def _duplicates(stage: Stage) -> None:
    add_expert(stage.library, "Marisa Oyelaran", notes="Prefers Signal.", fields=("harbours",))
    stage.run("duplicates")
    stage.settle()


def _contacts(stage: Stage) -> None:
    file = stage.folder / "people.csv"
    file.write_text(
        "Who,E-mail,Organization Name,Job Title\nAnn Lee,a@x.example,Harbour office,engineer\n"
        "Marisa Oyelaran,m@x.example,,\n,nobody@x.example,,\nBo Wu,,Institute of Applied Hydrology,professor\n",
        encoding="utf-8",
    )
    stage.window.files.choose_contacts()
    stage.settle()
    dialog = stage.window.findChildren(ContactsDialog)[-1]
    dialog.read(file, {0: Column.NAME})
    stage.settle()


def _no_contacts_yet(stage: Stage) -> None:
    stage.window.files.choose_contacts()
    stage.settle()


def _quote_card(stage: Stage) -> None:
    quote = next(iter(stage.library.quotes.list()))
    stage.run("show_people")
    stage.window.side.widgets["people"].show_record("quote", quote.id)
    stage.settle()


def _suggestion(stage: Stage) -> None:
    some_comments(stage)
    stage.run("next_comment")
    stage.settle()


def _the_end(stage: Stage) -> None:
    for area in stage.window.side.widgets["people"].findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def _crop(stage: Stage) -> None:
    picture = stage.folder / "face.png"
    Picture.linear_gradient("L").resize((900, 600)).convert("RGB").save(picture)
    slug = _author(stage, "Ines")
    choose_photo(stage.library, "author", slug, picture)
    stage.run("show_people")
    panel = stage.window.side.widgets["people"]
    panel.show_list("author")
    panel.show_record("author", slug)
    stage.settle()
    panel.page.form.photo.crop.click()
    stage.settle()


PEOPLE = (
    _list("article"),
    _list("author"),
    _list("expert"),
    _list("source"),
    _record("author", "Ines"),
    _record("expert", "Marisa Oyelaran"),
    _record("source", "Port Authority, annual report 2025"),
    *(
        Scene(f"{scene.name}-end", scene.play, last=_the_end)
        for scene in (_record("author", "Konstantin"), _record("expert", "Marisa Oyelaran"))
    ),
    Scene("quote-card", _quote_card),
    Scene("people-nothing-tagged", _untagged),
    Scene("details", lambda stage: stage.run("show_details")),
    Scene("revisions", _revisions),
    Scene("comments", some_comments),
    Scene("comments-suggestion", _suggestion),
    Scene("comments-suggesting", _suggesting),
    Scene("duplicates", _duplicates),
    Scene("duplicates-none", lambda stage: stage.run("duplicates")),
    Scene("contacts", _contacts),
    Scene("contacts-nothing-yet", _no_contacts_yet),
    Scene("crop", _crop),
)
