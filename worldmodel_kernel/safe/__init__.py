"""What code displays, made unable to act where it is shown.

An allow-list: each kind of output has a function that passes on what only shows, and says what it
left out. Everything that is not on it is held back.
"""
