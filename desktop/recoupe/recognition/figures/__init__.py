"""Figures of French news: money, percentages, quantities, dates, times, spans of time, ages, numbers."""

from recoupe.recognition.figures.finder import find_figures, read_value

__all__ = ["find_figures", "read_value"]
