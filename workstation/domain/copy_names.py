"""What the parts of a complete copy are called, by which an import knows them again."""

BESIDE_NAME = "library.desk.md"
"""The file of what the desk keeps beside the articles; read after all others, since it names their records."""

TRAVELS_IN = "library.evidence"
"""The folder beside a complete copy in which the files of its evidence travel."""
