"""Lets ``python -m kinerja_cli`` stand in for the installed script."""

from kinerja_cli.cli import main

if __name__ == "__main__":
    main()
