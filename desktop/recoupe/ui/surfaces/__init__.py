"""Names by their distinct words: one decision for all mentions of the same words."""
