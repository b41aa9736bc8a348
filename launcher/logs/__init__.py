"""What the processes of a shop wrote, made readable.

entry    one line: JSON of the subgraphs, the routers, MongoDB and the supervisor, or plain text
files    the end of several logs, in the order of time, and whatever comes
"""
