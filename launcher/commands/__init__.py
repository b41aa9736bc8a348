"""One module for each command of ./stoa; each has run(settings, arguments, console) -> exit code."""
