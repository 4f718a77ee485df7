"""Recoupe: check the figures and names of news articles against one another."""

__version__ = "0.1.0"
"""As pyproject.toml has it: asking the installation would load more than all that `recoupe --version` needs."""
