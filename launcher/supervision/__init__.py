"""Keeps a shop running: a process of its own that starts again whoever died or hangs.

__main__   the process; one watch for each process that is wanted
watch      looks after one process
journal    what has happened, for the log and for ./stoa status
control    how ./stoa stops and starts it
"""
