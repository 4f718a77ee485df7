"""Ranks in words, figures and Roman numerals."""

from __future__ import annotations

import pytest

PHRASES = [
    ("premier", "premier=ordinal 1"),
    ("première", "première=ordinal 1"),
    ("la deuxième", "deuxième=ordinal 2"),
    ("troisième", "troisième=ordinal 3"),
    ("neuvième", "neuvième=ordinal 9"),
    ("onzième", "onzième=ordinal 11"),
    ("dix-septième", "dix-septième=ordinal 17"),
    ("vingtième", "vingtième=ordinal 20"),
    ("vingt et unième", "vingt et unième=ordinal 21"),
    ("vingt-et-unième", "vingt-et-unième=ordinal 21"),
    ("vingt-deuxième", "vingt-deuxième=ordinal 22"),
    ("trente et unième", "trente et unième=ordinal 31"),
    ("soixante-dixième", "soixante-dixième=ordinal 70"),
    ("soixante et onzième", "soixante et onzième=ordinal 71"),
    ("soixante-douzième", "soixante-douzième=ordinal 72"),
    ("quatre-vingtième", "quatre-vingtième=ordinal 80"),
    ("quatre-vingt-unième", "quatre-vingt-unième=ordinal 81"),
    ("quatre-vingt-dix-neuvième", "quatre-vingt-dix-neuvième=ordinal 99"),
    ("centième", "centième=ordinal 100"),
    ("cent unième", "cent unième=ordinal 101"),
    ("cent-vingtième", "cent-vingtième=ordinal 120"),
    ("cent vingt-cinquième", "cent vingt-cinquième=ordinal 125"),
    ("deux centième", "deux centième=ordinal 200"),
    ("deux-centième", "deux-centième=ordinal 200"),
    ("trois cent quarante-deuxième", "trois cent quarante-deuxième=ordinal 342"),
    ("millième", "millième=ordinal 1000"),
    ("deux millième", "deux millième=ordinal 2000"),
    ("mille deux cent trente-quatrième", "mille deux cent trente-quatrième=ordinal 1234"),
    ("millionième", "millionième=ordinal 1000000"),
    ("deux millionième", "deux millionième=ordinal 2000000"),
    ("milliardième", "milliardième=ordinal 1000000000"),
    ("un million deux cent millième", "un million deux cent millième=ordinal 1200000"),
    ("dix milliardième", "dix milliardième=ordinal 10000000000"),
    ("1er", "1er=ordinal 1"),
    ("1ère", "1ère=ordinal 1"),
    ("1re", "1re=ordinal 1"),
    ("2e", "2e=ordinal 2"),
    ("2ème", "2ème=ordinal 2"),
    ("2nd", "2nd=ordinal 2"),
    ("2nde", "2nde=ordinal 2"),
    ("3ième", "3ième=ordinal 3"),
    ("21e", "21e=ordinal 21"),
    ("100e", "100e=ordinal 100"),
    ("1 000e", "1 000e=ordinal 1000"),
    ("1000ème", "1000ème=ordinal 1000"),
    ("la 125ème place", "125ème=ordinal 125"),
    ("XIXe", "XIXe=ordinal 19"),
    ("dernier", ""),
]


@pytest.mark.parametrize(("phrase", "figures"), PHRASES)
def test_a_rank_is_read_however_it_is_written(told, phrase, figures):
    assert told(phrase) == figures
