"""How well recogniser and reviewers agree: spans matched, scores counted."""
