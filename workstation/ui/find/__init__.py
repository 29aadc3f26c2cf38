"""Find and replace in the article on show: the question, its hits block by block, the bar."""
