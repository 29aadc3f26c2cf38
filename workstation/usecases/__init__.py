"""What a person can do: plain functions, verb(library, …) -> (result, Changes); reads return the result alone."""
