"""The list of mentions, its filter, and deciding about many at once."""
