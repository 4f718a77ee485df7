"""People, organisations and places: what the language model found, made fit for a newsroom."""
