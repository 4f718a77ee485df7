"""What is written beside gold: the other side of a split with a configuration, a labelling interface, a statement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from recoupe.evaluation.agreement import FIGURES, NAMES
from recoupe.exchange.data_statement import Counted, Counter, DataStatement, croissant, markdown
from recoupe.exchange.formats import Format, format_of
from recoupe.exchange.gold_spacy import gold_doc_bin
from recoupe.exchange.gold_split import dev_side
from recoupe.exchange.label_studio import labelling_interface
from recoupe.exchange.spacy_config import training_config
from recoupe.exchange.values import GoldArticle, Reason, Remark
from recoupe.exchange.writing import write_atomically
from recoupe.services.agreement import AgreementService, NotReadTwice
from recoupe.services.export.gold_articles import GoldArticles, GoldChoice
from recoupe.services.export.service import GENERATOR
from recoupe.services.problems import NothingReadYet
from recoupe.services.readings import ReadingService
from recoupe.services.schemes import SchemeService
from recoupe_db.records import Dossier
from recoupe_db.store import Store

_MEDIA: dict[str, str] = {Format.JSONL: "application/jsonl", Format.CONLL: "text/plain", Format.CAS: "application/zip"}


@dataclass(frozen=True, slots=True)
class SplitWish:
    """How gold is parted: the ``share`` that is kept for development, drawn by ``seed``."""

    share: float
    seed: int


def write_split(
    store: Store,
    dossier: Dossier,
    target: Path,
    choice: GoldChoice,
    wish: SplitWish,
) -> tuple[int, int, list[Remark]]:
    """Write training data to ``target``, development data and a configuration beside it; return how many articles."""
    read = GoldArticles(store, dossier.id, choice)
    if not read:
        raise NothingReadYet(name=dossier.name)
    texts = ((gold.article.sha256, gold.article.text) for gold in read)
    dev = dev_side(texts, share=wish.share, seed=wish.seed)
    held = held_out(target)
    remarks: list[Remark] = []
    counts: list[int] = []
    for path, kept in ((target, False), (held, True)):
        chosen = _Counted(gold for gold in read if (gold.article.sha256 in dev) is kept)
        write_atomically(path, gold_doc_bin(chosen, remarks.append))
        counts.append(chosen.count)
    write_atomically(target.with_suffix(".cfg"), [training_config(target, held)])
    return counts[0], counts[1], remarks


def held_out(target: Path) -> Path:
    """Return where the development data of a split lies, beside what is trained on."""
    return target.with_name(f"{target.stem}.dev{target.suffix}")


def relations_lost(what: str, remarks: Iterable[Remark]) -> int | None:
    """Return how many relations a format could not take; None where it has no place for any."""
    row = format_of(what)
    if row is None or not row.has_relations:
        return None
    return sum(remark.reason is Reason.RELATION for remark in remarks)


class _Counted:
    """Articles that are counted as they go by."""

    def __init__(self, articles: Iterable[GoldArticle]) -> None:
        self._articles = articles
        self.count = 0

    def __iter__(self) -> Iterator[GoldArticle]:
        for article in self._articles:
            self.count += 1
            yield article


def write_beside(
    store: Store,
    dossier: Dossier,
    what: str,
    target: Path,
    choice: GoldChoice,
    licence: str,
    *,
    counted: Counted | None = None,
    remarks: Iterable[Remark] = (),
    dev: Path | None = None,
) -> list[Path]:
    """Write what goes with gold, and return the files: a statement in two forms, and a labelling interface.

    ``counted`` is what is in the gold, None where it is to be counted; ``remarks`` are what the format could not take,
    ``dev`` is the other side of a split.
    """
    statement = _statement(store, dossier, choice, licence, counted or _count(store, dossier, choice))
    statement = replace(statement, relations_lost=relations_lost(what, remarks))
    files = {
        target.with_name(f"{target.name}.md"): markdown(statement),
        target.with_name(f"{target.name}.croissant.json"): croissant(
            statement, [target, *([dev] if dev else [])], media=_MEDIA.get(what, "application/octet-stream")
        ),
    }
    if what == Format.LABEL_STUDIO:
        files[target.with_name(f"{target.stem}.labels.xml")] = _interface(store, dossier) + "\n"
    for path, text in files.items():
        write_atomically(path, [text.encode()])
    return list(files)


def _interface(store: Store, dossier: Dossier) -> str:
    labels = SchemeService(store, reviewer="").read(dossier.id).labels
    led = [attribute.name for label in labels for attribute in label.attributes if attribute.to]
    return labelling_interface([label.name for label in labels], led)


def _count(store: Store, dossier: Dossier, choice: GoldChoice) -> Counted:
    counter = Counter()
    for gold in GoldArticles(store, dossier.id, choice):
        counter.count(gold)
    return counter.counted()


def _statement(store: Store, dossier: Dossier, choice: GoldChoice, licence: str, counted: Counted) -> DataStatement:
    readers = ReadingService(store).readers(dossier.id, is_read=bool(counted.articles))
    return DataStatement(
        name=dossier.name,
        layer=choice.layer,
        counted=counted,
        reviewers=tuple(readers),
        agreement=_agreement(store, dossier),
        guidelines=dossier.guidelines,
        licence=licence,
        generator=GENERATOR,
        made=datetime.now(UTC).replace(microsecond=0),
    )


def _agreement(store: Store, dossier: Dossier) -> str:
    """Return in words how far the readers agree, empty where no article was read twice."""
    try:
        agreement = AgreementService(store).agreement(dossier.id)
    except NotReadTwice:
        return ""
    told: list[str] = []
    for total in (NAMES, FIGURES):
        measures = agreement.measures[total]
        shares: Sequence[tuple[str, float | None]] = (
            ("Cohen's kappa", measures.kappa),
            ("Krippendorff's alpha", measures.alpha),
            ("F1", measures.strict),
        )
        known = [f"{name} {share:.3f}" for name, share in shares if share is not None]
        told += [f"{total}: {', '.join(known)}"] if known else []
    return f"{'; '.join(told)} ({agreement.articles} articles read by {len(agreement.readers)})"
