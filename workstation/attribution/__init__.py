"""Who says what in a plain draft: pure reading of text, nothing stored, nothing shown."""
