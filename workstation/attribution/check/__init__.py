"""The desk check: rules read an article with its records and say what is missing. Pure: values in, findings out."""
