"""Finds the programs a shop needs, or installs them."""
