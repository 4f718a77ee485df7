"""What a fact form is filled with before anyone types: proposed from the sentence around the figure.

The rule reads words, not grammar: the process that shows the screen has no language model.
"""

from recoupe.facts.drafting.drafter import Drafter, draft

__all__ = ["Drafter", "draft"]
