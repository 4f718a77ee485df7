"""Entities gathered from mentions: the model, the panel, the form."""
