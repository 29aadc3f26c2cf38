"""What can go wrong, said in a journalist's words: what happened, what is safe, what to do."""

from __future__ import annotations

from typing import Any


class WorkstationError(Exception):
    """Something a person can cause or mend; anything else that is raised is a bug of ours.

    `happened` is one plain sentence, `safe` says what was not lost, `remedy` what to do next.
    """

    def __init__(self, happened: str, *, safe: str = "", remedy: str = "") -> None:
        super().__init__(happened)
        self.happened = happened
        self.safe = safe
        self.remedy = remedy

    def __reduce__(self) -> tuple[Any, ...]:
        """As it is told to another process."""
        return _told_again, (type(self), self.happened, {**self.__dict__})

    def __str__(self) -> str:
        return " ".join(part for part in (self.happened, self.safe, self.remedy) if part)


def _told_again(kind: type[WorkstationError], happened: str, fields: dict[str, Any]) -> WorkstationError:
    error = kind(happened)
    error.__dict__.update(fields)
    return error


# --- the library ---------------------------------------------------------------------------------


class NotALibrary(WorkstationError):
    """The file is there but holds something else, or nothing at all."""


class LibraryMissing(WorkstationError):
    """There is no library at that place and none may be created there."""


class LibraryIsNewer(WorkstationError):
    """A newer version of the program wrote this library."""


class LibraryHeld(WorkstationError):
    """Another window or command holds the library for writing."""


class LibraryReadOnly(WorkstationError):
    """The library was opened for reading, or its file or folder cannot be written."""


class LibraryDamaged(WorkstationError):
    """The database file is damaged."""


class LibraryTrouble(WorkstationError):
    """The database could not do what was asked: disk full, disk gone, too busy."""


class LibraryEncrypted(WorkstationError):
    """The library is encrypted as a whole, and its passphrase was not given."""


class EncryptionMissing(WorkstationError):
    """What opens encrypted libraries is not installed."""


class UnsupportedDatabase(WorkstationError):
    """The address names a kind of database this version cannot open."""


# --- records -------------------------------------------------------------------------------------


class NotFound(WorkstationError):
    """No record of that name (an article, author, expert, source, quote, image, revision)."""


class SlugTaken(WorkstationError):
    """Another record already has this slug."""


class EditedElsewhere(WorkstationError):
    """The record was changed after it was read; saving now would overwrite that change."""


class FieldRefused(WorkstationError):
    """A value does not fit its field: too long, malformed, not one of the choices."""


class NameAmbiguous(WorkstationError):
    """Several records are called so; only a slug tells them apart."""


class MergeStands(WorkstationError):
    """Two records that became one cannot be parted as things are."""


class InTheTrash(WorkstationError):
    """The record is in the trash and must be restored first."""


# --- text and tags -------------------------------------------------------------------------------


class CannotTag(WorkstationError):
    """This range of text cannot carry a tag.

    `nearest` is the closest range (code points) that can, None if there is none; `same_words` says that it holds
    the same visible words and differs in marks only.
    """

    nearest: tuple[int, int] | None = None
    same_words: bool = False


class TextNotFound(WorkstationError):
    """The words to tag do not stand in the article."""


class TextAmbiguous(WorkstationError):
    """The words to tag stand in several places."""


# --- the desk check -------------------------------------------------------------------------------


class PackRefused(WorkstationError):
    """A pack of desk-check rules cannot be read, or names a rule or number there is none of."""


# --- files in and out ----------------------------------------------------------------------------


class FileRefused(WorkstationError):
    """A file cannot be read: missing, empty, binary, too large, wrongly encoded."""


class FrontMatterBroken(WorkstationError):
    """The YAML or TOML block at the top of a Markdown file cannot be understood."""


class NotAnImage(WorkstationError):
    """The file is not an image the program can open."""


class CannotWrite(WorkstationError):
    """A file or folder cannot be written."""


class ExportRefused(WorkstationError):
    """The article cannot go out in this format as it stands."""


class CheckStops(ExportRefused):
    """The desk check has errors that stop an export to readers; `codes` names their rules."""

    codes: tuple[str, ...] = ()


class TemplateBroken(WorkstationError):
    """A template of the user's cannot be read or asks for something it may not."""


class Cancelled(WorkstationError):
    """The person stopped the work."""


# --- the vault -----------------------------------------------------------------------------------


class VaultMissing(WorkstationError):
    """The library has no vault yet."""


class VaultExists(WorkstationError):
    """The library has a vault already; a new one would make its identities unreadable."""


class VaultLocked(WorkstationError):
    """What was asked for needs the vault unlocked."""


class VaultDamaged(WorkstationError):
    """A key or a record of the vault is not as it was written."""


class WrongPassphrase(WorkstationError):
    """The passphrase or recovery key does not open the vault."""


class PassphraseRefused(WorkstationError):
    """A passphrase that cannot be taken, or a file of one that cannot be read."""


class NameProtected(ExportRefused):
    """Words of a confidential source's identity stand in what would leave."""


# --- the program ---------------------------------------------------------------------------------


class NoSound(WorkstationError):
    """This machine cannot play a recording."""


class NoScreen(WorkstationError):
    """There is no screen to open a window on."""


class UnfitRuntime(WorkstationError):
    """This pair of Python and PySide6 is known to kill the process."""


# --- spelling ------------------------------------------------------------------------------------


class DictionaryUnusable(WorkstationError):
    """A spelling dictionary is damaged or gone; `code` names it, as in en_GB."""

    def __init__(self, happened: str, *, code: str, safe: str = "", remedy: str = "") -> None:
        super().__init__(happened, safe=safe, remedy=remedy)
        self.code = code


class ReaderGone(WorkstationError):
    """The process that reads drafts for who says what ended, and again when it was started anew."""


class WordRefused(WorkstationError):
    """The word may not stand in the personal dictionary."""
