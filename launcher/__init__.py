"""The launcher behind ./stoa: brings a shop up on one machine, and takes it down again.

Standard library only, so that it runs before anything is installed.

    cli            the commands and how they end
    settings       STOA_* variables: ports, folders, addresses
    commands/      one module for each command: start reading at commands/up.py
    provision/     finds or installs JDK, Maven, Node, MongoDB and Redis
    build/         Maven and npm, skipped when nothing changed; jars laid out with an AOT cache
    database/      MongoDB as a one-member replica set, Redis
    process/       pid files, /proc, health, start and stop, what is wanted to run
    supervision/   the process that starts again whoever died or hangs
    logs/          what the processes wrote, made readable
    shop/          which processes make a shop, its routers and instances, its demo goods, the product import
    stages/        what ./stoa test runs
"""
