"""The words that figures are made of, as tables: add a word here, never in a rule."""
