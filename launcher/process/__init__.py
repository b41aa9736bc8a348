"""Processes of a shop: /proc, pid files, health, start and stop."""
