"""The stages of ./stoa test. Each returns its counts, and stands on its own: a failing one does not stop the next."""
