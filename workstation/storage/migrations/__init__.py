"""The steps by which a library's tables came to be as they are, run by Alembic."""
