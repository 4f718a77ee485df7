"""The parts of the desk: each lays itself out and listens to a view-model; none decides anything."""
