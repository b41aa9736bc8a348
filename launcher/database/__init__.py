"""MongoDB and Redis of a shop."""
