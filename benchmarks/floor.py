"""The smallest program on the same libraries: what no start-up can be faster than."""

import typer

app = typer.Typer()


@app.command()
def hitung() -> None:
    """Load one line, validate one field, print one cell."""
    import yaml
    from pydantic import BaseModel
    from rich.console import Console
    from rich.table import Table

    class Isi(BaseModel):
        nilai: int

    isi = Isi.model_validate(yaml.load("nilai: 1", Loader=yaml.CSafeLoader))
    table = Table()
    table.add_column("nilai")
    table.add_row(str(isi.nilai))
    Console().print(table)


@app.command()
def lain() -> None:
    """Do nothing; a Typer app of one command would be another kind of app."""


if __name__ == "__main__":
    app()
