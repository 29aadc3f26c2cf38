"""Spelling in the window: underlines, suggestions, languages, a person's own words."""
