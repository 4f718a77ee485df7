"""Reviewing one article: its state, the reading pane, the panel of the mention in hand."""
