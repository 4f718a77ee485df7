"""What it costs to review the sample, in clicks and keys."""

from __future__ import annotations

from tests.end_to_end.perfect import PerfectReviewer, gold_of

from recoupe_db.records import MentionState
from recoupe_resources import sample_folder

MOST = 0.15  # clicks and keys per mention; 0.08 measured


def test_reviewing_the_sample_takes_few_clicks_and_keys_and_gives_its_gold(sample, sit_down):
    gold = gold_of(sample_folder() / "gold.jsonl")
    person = sit_down(sample)
    efforts = list(PerfectReviewer(person, gold).review())
    assert {effort.file for effort in efforts} == gold.keys()
    assert sum(effort.acts for effort in efforts) / sum(effort.mentions for effort in efforts) <= MOST
    for mention in person.running.desk.review.mentions:
        if mention.state is MentionState.ACCEPTED:
            assert (mention.start, mention.end) in gold[person.running.desk.review.article.file]
