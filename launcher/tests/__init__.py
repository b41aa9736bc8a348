"""Tests of the launcher's own logic; they start nothing heavier than /bin/sh."""
