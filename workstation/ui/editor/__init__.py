"""The writing place: the text of the article, its colours, tags and completion."""
