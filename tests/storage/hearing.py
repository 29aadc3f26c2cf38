"""What SQLite is asked, whoever asks it: SQLAlchemy knows nothing of what goes to SQLite's own cursor."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event

from workstation.storage import Library


@contextmanager
def heard(library: Library) -> Iterator[list[str]]:
    """Everything that is read of this library meanwhile, with the values in it."""
    questions: list[str] = []
    engine = library._sessions.engine

    def hear(statement: str) -> None:
        if statement.lstrip().upper().startswith(("SELECT", "WITH")):  # what full-text search asks begins with --
            questions.append(statement)

    def listen(connection, _record, _proxy) -> None:
        connection.set_trace_callback(hear)

    def stop(connection, _record) -> None:
        connection.set_trace_callback(None)

    event.listen(engine, "checkout", listen)
    event.listen(engine, "checkin", stop)
    try:
        yield questions
    finally:
        event.remove(engine, "checkout", listen)
        event.remove(engine, "checkin", stop)
