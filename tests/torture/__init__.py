"""The promise "never lose a word", tried: the program killed while it types, its disk filled, its files damaged."""
