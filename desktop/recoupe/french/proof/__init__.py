"""Words by which a draft is checked."""
