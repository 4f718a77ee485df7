"""How the library came to its present form, one numbered revision after the other. Run from code, by the store."""
