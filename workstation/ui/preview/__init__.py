"""The preview: the exported page itself in a sealed web engine, patched block by block as one types."""
