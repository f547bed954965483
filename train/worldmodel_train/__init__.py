"""Training data, training stages and evaluation of worldmodel-kernel's models."""
