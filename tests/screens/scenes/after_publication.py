"""What follows publication: people as printed, corrections, and who was asked to answer."""

from __future__ import annotations

from datetime import timedelta

from tests.screens.content import newsroom
from tests.screens.scene import Scene
from tests.screens.stage import Stage
from workstation.domain.articles import Article
from workstation.domain.base import now
from workstation.domain.corrections import CorrectionKind
from workstation.domain.people import Affiliation
from workstation.storage.library import Library
from workstation.ui.dialogs.correct_dialog import CorrectDialog
from workstation.usecases.articles import add_article, mark_opened, publish
from workstation.usecases.correcting import correct, withdraw_correction
from workstation.usecases.experts import add_expert, edit_expert
from workstation.usecases.replying import ask_reply, edit_reply
from workstation.usecases.tagging import tag_expert, tag_quote

_BODY = (
    "“We sold 12 ships to the ministry,” says Adaeze Nwankwo-Hollingsworth.\n\n"
    "Grey Line Ltd of Port Sorrel bought 12 ships of the same make, and paid for none of them.\n"
)


def _published(library: Library) -> Article:
    newsroom(library)
    school = Affiliation(organisation="Port Sorrel School of Economics", role="professor of shipping", start="2019")
    add_expert(library, "Adaeze Nwankwo-Hollingsworth", affiliations=(school,))
    article, _ = add_article(library, headline="12 ships and no receipt", body=_BODY)
    tag_quote(library, article.slug, "Adaeze Nwankwo-Hollingsworth", "“We sold 12 ships to the ministry,”")
    tag_expert(library, article.slug, "Adaeze Nwankwo-Hollingsworth", "Adaeze Nwankwo-Hollingsworth")
    article, _ = publish(library, article.slug)
    mark_opened(library, article.id)
    return article


def _moved_on(library: Library) -> None:
    _published(library)
    here = Affiliation(organisation="Ministry of Transport", role="deputy minister", start="2019")
    edit_expert(library, "adaeze-nwankwo-hollingsworth", affiliations=(here,))


def _quoted_twice(library: Library) -> None:
    article = _published(library)
    first = library.articles.by_id(article.id).body.split("\n\n")[0]
    add_article(library, headline="The ships, a week later", body=first + "\n")


def _corrected(library: Library) -> None:
    article = _published(library)
    note = "An earlier version gave the number of ships as 12. It was 13."
    correct(library, article.slug, CorrectionKind.CORRECTION, note, replace="12 ships", put="13 ships", every=True)
    correct(library, article.slug, CorrectionKind.UPDATE, "The ministry has answered.")
    withdraw_correction(library, article.slug, 2, "The answer came from somebody else.")


def _asked(library: Library) -> None:
    article = _published(library)
    passage = "paid for none of them"
    late, _ = ask_reply(library, article.id, "Grey Line Ltd", "Paid for none of the ships", passage=passage)
    edit_reply(
        library,
        late.id,
        asked_at=now() - timedelta(days=2),
        how="e-mail",
        deadline=now() - timedelta(hours=3),
    )
    ask_reply(library, article.id, "Ministry of Transport", "Bought ships without a tender")
    done, _ = ask_reply(library, article.id, "The harbour master", "Looked away")
    edit_reply(library, done.id, answer="I was on leave.", included="yes")


def _details(stage: Stage) -> None:
    stage.run("show_details")


def _correct(stage: Stage) -> None:
    stage.select("12 ships")
    stage.run("correct")
    dialog = stage.window.findChildren(CorrectDialog)[-1]
    dialog.became.line.setText("13 ships")
    dialog.note.text.setPlainText("An earlier version gave the number of ships as 12. It was 13.")
    stage.settle()


def _retract(stage: Stage) -> None:
    stage.run("correct")
    dialog = stage.window.findChildren(CorrectDialog)[-1]
    dialog.kind.list.setCurrentIndex(4)
    stage.settle()


def _replies(stage: Stage) -> None:
    stage.run("show_replies")
    panel = stage.window.side.widgets["replies"]
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    stage.settle()


def _new_reply(stage: Stage) -> None:
    stage.select("paid for none of them")
    stage.run("ask_reply")


AFTER_PUBLICATION = (
    Scene("details-title-then-and-now", _details, _moved_on),
    Scene("details-sealed", _details, _published),
    Scene("details-corrections", _details, _corrected),
    Scene("correct", _correct, _quoted_twice),
    Scene("correct-retract", _retract, _published),
    Scene("replies", _replies, _asked),
    Scene("replies-new", _new_reply, _asked),
    Scene("replies-empty", lambda stage: stage.run("show_replies"), _published),
)
