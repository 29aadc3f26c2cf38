"""Which way a language is written."""

from __future__ import annotations

from functools import lru_cache

_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku-arab", "ps", "sd", "ug", "ur", "yi"})
_SCRIPTS = frozenset({"arab", "hebr", "syrc", "thaa", "nkoo", "adlm"})


@lru_cache(maxsize=256)
def direction(language: str) -> str:
    """`rtl` or `ltr` for a BCP 47 tag; a script named in the tag decides over the language (`az-Arab`, `ar-Latn`)."""
    main, *rest = language.lower().split("-")
    scripts = [part for part in rest if len(part) == 4 and part.isalpha()]
    if scripts:
        return "rtl" if scripts[0] in _SCRIPTS else "ltr"
    return "rtl" if main in _RIGHT_TO_LEFT else "ltr"
