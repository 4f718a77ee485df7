"""The language model behind plain values: sentences in, labelled spans out."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, NamedTuple, cast

from recoupe.recognition import french_tokenizer, own_component
from recoupe.recognition.names.words import plain_capitals
from recoupe.recognition.problems import ModelUnavailable
from recoupe.recognition.typed_spacy import listened_to, memory_zone
from recoupe_db.problems import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from spacy.language import Language

UNUSED = ("tok2vec", "morphologizer", "parser", "attribute_ruler", "lemmatizer", "senter", "tagger")
_SENTENCES_AT_ONCE = 128
_REMEMBERED = 1_000_000  # code points between two acts of forgetting: some 25 MB of words


class ModelSpan(NamedTuple):
    """A name as the model sees it: offsets in code points, and the model's own label."""

    start: int
    end: int
    label: str

    def moved(self, by: int) -> ModelSpan:
        """Return this span ``by`` code points further on."""
        return ModelSpan(self.start + by, self.end + by, self.label)


class NameModel:
    """A spaCy pipeline of which only the name component is kept; that of the base pipeline is Recoupe's own.

    ``common`` holds the lower-case words that may just open a sentence. Raises ``ModelUnavailable`` when there is no
    such pipeline, or it finds no names.
    """

    def __init__(self, model: str) -> None:
        self._nlp = _load(model)
        meta = cast("dict[str, object]", self._nlp.meta)
        self.version = str(meta.get("version", ""))
        self.common: Container[str]
        if model == own_component.BASE:
            own = own_component.read(own_component.folder())
            own_component.add(self._nlp, own)
            self.version += f".names.{own.checksum[:8]}"
            self.common = own.ordinary
        elif "ner" in self._nlp.pipe_names:
            ours = own_component.is_ours(self._nlp)
            self.common = own_component.read(own_component.folder()).ordinary if ours else ordinary_words(self._nlp)
        else:
            raise ModelUnavailable(model=model, reason=QT_TRANSLATE_NOOP("Problem", "it has no component for names"))
        self._zone = ExitStack()
        self._since = 0

    def read(self, sentences: Sequence[str]) -> list[list[ModelSpan]]:
        """Return the spans of each sentence. Every now and then what was learned of their words is forgotten."""
        self._forget_in_time(sum(map(len, sentences)))
        docs = self._nlp.pipe(sentences, batch_size=_SENTENCES_AT_ONCE)
        return [[ModelSpan(name.start_char, name.end_char, name.label_) for name in doc.ents] for doc in docs]

    def _forget_in_time(self, length: int) -> None:
        """Keep memory flat; to forget after every batch would cost a tenth of the time, since words come again."""
        if self._since > _REMEMBERED:
            self._zone.close()
            self._since = 0
        if not self._since:
            self._zone.enter_context(memory_zone(self._nlp))
        self._since += length + 1


def ordinary_words(nlp: Language) -> frozenset[str]:
    """Return the lower-case words that a pipeline was made with: one of them with a capital may just open a sentence.

    Pipelines also keep names in lower case; these have no inflected forms, or no form with a capital is kept.
    """
    kept = {word for word in nlp.vocab.strings if word.isalpha()}
    lower = {word for word in kept if word.islower()}
    ordinary = {word for word in lower if word.capitalize() not in kept or _is_inflected(word, lower)}
    return frozenset(ordinary | {plain_capitals(word.capitalize()).lower() for word in ordinary})


def _is_inflected(word: str, among: set[str]) -> bool:
    forms = (word + "s", word + "e", word + "r", word + "x", word + "nt", word[:-1], word[:-2])
    return any(form in among for form in forms if len(form) > 2)


def _listens(nlp: Language) -> bool:
    """Tell whether the name component reads the vectors of another one, which must then be kept."""
    return "ner" in nlp.pipe_names and any(upstream in {"*", UNUSED[0]} for upstream in listened_to(nlp, "ner"))


def _load(model: str) -> Language:
    try:
        if model == own_component.BASE:
            return french_tokenizer.load(model, exclude=[*UNUSED, "ner"])
        nlp = french_tokenizer.load(model, exclude=UNUSED)
        return french_tokenizer.load(model, exclude=UNUSED[1:]) if _listens(nlp) else nlp
    except (ImportError, OSError, ValueError, KeyError) as error:
        raise ModelUnavailable(model=model, reason=str(error).partition("\n")[0]) from error
