"""How many random examples the property tests try that cost seconds: few in each run of the checks, many when asked.

Every run draws other examples, so that many short runs see as much as a long one; ``make thorough`` is the long one.
"""

from __future__ import annotations

import os

VARIABLE = "RECOUPE_THOROUGHNESS"


def examples(few: int) -> int:
    """Return the number of examples: ``few``, or as many times more as the environment's variable says."""
    return few * int(os.environ.get(VARIABLE, "1"))
