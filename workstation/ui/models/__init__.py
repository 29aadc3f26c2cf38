"""Qt models over what use cases return."""
