"""The recoupement on the screen: on what the articles agree, where they round, and where they contradict each other."""
