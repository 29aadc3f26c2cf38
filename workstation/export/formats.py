"""Every format an article can leave in, in the order menus, dialogs and the command line show them."""

from __future__ import annotations

from workstation.errors import NotFound
from workstation.export.fragment import write_fragment
from workstation.export.full import PrivateStory, write_full
from workstation.export.markdown_source import write_source
from workstation.export.options import Options
from workstation.export.preset_eleventy import write_eleventy
from workstation.export.preset_hugo import write_hugo
from workstation.export.preset_jekyll import write_jekyll
from workstation.export.preset_pelican import write_pelican
from workstation.export.projection import PublicStory
from workstation.export.recipes import Format, Projection, Recipe, Written
from workstation.export.standalone import write_page
from workstation.words import marked, tr

__all__ = ["FORMATS", "Format", "Projection", "Recipe", "Written", "find_format"]


def _word(story: PublicStory, options: Options) -> Written:
    # What reads HTML and writes Word documents is loaded when it is needed, not whenever formats are listed.
    from workstation.export.word_file import write_word

    return write_word(story, options)


def _plain(story: PublicStory, options: Options) -> Written:
    from workstation.export.plain import write_plain

    return write_plain(story, options)


def _factcheck(story: PrivateStory, options: Options) -> Written:
    from workstation.export.factcheck import write_factcheck

    return write_factcheck(story, options)


def _pages(story: PublicStory, options: Options) -> Written:
    from workstation.export.pdf import write_pages

    return write_pages(story, options)


FORMATS: tuple[Format, ...] = (
    Format("html", marked("HTML page"), ".html", (Recipe("page", marked("Standalone page"), "public", write_page),)),
    Format(
        "html-fragment",
        marked("HTML for a CMS"),
        ".fragment.html",
        (Recipe("fragment", marked("Fragment"), "public", write_fragment),),
    ),
    Format("docx", marked("Word document"), ".docx", (Recipe("word", marked("Word document"), "public", _word),)),
    Format("pdf", "PDF", ".pdf", (Recipe("pdf", "PDF", "public", _pages, printed=True),)),
    Format("text", marked("Plain text"), ".txt", (Recipe("plain", marked("Plain text"), "public", _plain),)),
    Format(
        "factcheck",
        marked("Fact-checker’s copy"),
        ".factcheck.html",
        (Recipe("factcheck", marked("Fact-checker’s copy"), "private", _factcheck, speaks=True),),
    ),
    Format(
        "markdown",
        "Markdown",
        ".md",
        (
            Recipe("hugo", "Hugo", "public", write_hugo),
            Recipe("jekyll", "Jekyll", "public", write_jekyll),
            Recipe("eleventy", "Eleventy", "public", write_eleventy),
            Recipe("pelican", "Pelican", "public", write_pelican),
            Recipe("full", marked("Everything, private notes included"), "private", write_full),
            Recipe("source", marked("The imported file, with only its edited lines changed"), "source", write_source),
        ),
    ),
)


def find_format(name: str) -> Format:
    """The format of that name; raises NotFound."""
    for format in FORMATS:
        if format.name == name:
            return format
    raise NotFound(
        tr("There is no format called “{name}”.").format(name=name),
        safe=tr("Nothing was written."),
        remedy=tr("Choose one of: {names}.").format(names=", ".join(format.name for format in FORMATS)),
    )
