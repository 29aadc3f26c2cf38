"""Spelling: which dictionaries there are, words of a text, and a process of its own that knows what is spelt right."""
