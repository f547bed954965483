"""The verbs of the `worldmodel` command, one file each with `main(arguments) -> exit status`."""
