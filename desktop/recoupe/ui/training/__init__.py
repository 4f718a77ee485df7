"""Training the recogniser from the desk: a process beside it, and the choice among versions."""
