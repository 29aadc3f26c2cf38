"""Editorial Workstation: write the story; the workstation remembers who said what.

The layers, outermost first; each may import only those below it:

    __main__                       starts the command line or the window
    app                            composition root of the window
    cli | ui                       commands without a screen | the window (the only folder with Qt)
    usecases                       what a person can do: verb(library, …) -> (result, Changes)
    storage | export | importing   the database | files out | files in
    attribution                    reading a plain draft: its structure, who says what
    markdown | domain | settings   text in, tags and HTML out | what a newsroom talks about | preferences
    paths > errors                 where files live | what can go wrong, in a journalist's words
"""

__version__ = "0.1.0"
NAME = "Editorial Workstation"
