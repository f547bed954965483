"""`python -m worldmodel_kernel -f CONNECTION_FILE`: what the kernelspec starts."""

from worldmodel_kernel.kernel import main

if __name__ == "__main__":
    main()
