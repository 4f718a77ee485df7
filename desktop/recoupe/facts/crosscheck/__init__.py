"""What several articles say of one fact, set against each other: value relations, rates, ties, the table."""
