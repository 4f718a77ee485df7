"""Exports as use cases: what is asked, what is read at one moment, what is written."""
