"""What the writing commands do to a text: pure functions from (text, selection) to a few edits, without Qt."""
