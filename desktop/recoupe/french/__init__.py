"""What is known of the French language: word tables by use, and no mechanism."""

ARTICLE_LANGUAGE = "fr"
"""The language that articles are written in, by ISO 639: what recognition, facts and drafts are about."""
