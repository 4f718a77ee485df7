"""Dossiers and their articles: the list, its filter, the dialog of one article."""
