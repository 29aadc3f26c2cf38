"""Who says what as one types: what the reading process finds, shown in the text and acted on."""
