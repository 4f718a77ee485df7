"""Text in, mentions out: the language model, the figures, the lexicon and the memory of decisions."""
