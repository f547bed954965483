"""Verbs of the command `worldmodel` that belong to training and evaluation."""
