"""What a newsroom talks about: articles, bylines, people, sources, quotes. Pure values and rules, no I/O."""
