"""Text in; tags, blocks, HTML, outline and counts out. Knows neither storage nor Qt."""
