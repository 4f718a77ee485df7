"""What the published formats ask for, put down by us as JSON Schemas: only what their readers rely on.

Sources: the W3C recommendations “Web Annotation Data Model” and “Vocabulary”, schema.org's ClaimReview with what
indexes of fact checks require of it, Label Studio's task format, doccano's JSONL for sequence labelling.
"""

from __future__ import annotations

MOMENT = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"}
DAY = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
IRI = {"type": "string", "pattern": '^(https?://[^ <>"]+|urn:[a-z0-9]+:[^ <>"]+|urn:recoupe)$'}
WORDS = {"type": "string", "minLength": 1}


def thing(kind, required, **properties):
    """Return the shape of a JSON-LD object of one type that has no other keys than these."""
    return {
        "type": "object",
        "required": ["@type", *required],
        "properties": {"@type": {"const": kind}, **properties},
        "additionalProperties": False,
    }


ARTICLE = thing(
    "NewsArticle",
    ["headline"],
    headline={"type": "string"},
    url=IRI,
    datePublished=DAY,
    publisher=thing("Organization", ["name"], name=WORDS),
)
CLAIM = thing(
    "Claim",
    [],
    author={
        "type": "object",
        "required": ["@type", "name"],
        "properties": {"@type": {"const": ["Person", "Organization"]}, "name": WORDS},
    },
    appearance={"type": "array", "items": ARTICLE, "minItems": 1},
    firstAppearance=ARTICLE,
)
RATING = thing(
    "Rating",
    ["ratingValue", "bestRating", "worstRating", "alternateName"],
    ratingValue={"type": "integer", "minimum": 1, "maximum": 5},
    bestRating={"const": 5},
    worstRating={"const": 1},
    alternateName=WORDS,
    ratingExplanation=WORDS,
)
PERSON = thing("Person", ["name"], name=WORDS)
ORGANISATION = thing("Organization", ["name"], name=WORDS, url=IRI)
CLAIM_REVIEWS = {
    "type": "object",
    "required": ["@context", "@graph"],
    "additionalProperties": False,
    "properties": {
        "@context": {"const": "https://schema.org"},
        "@graph": {
            "type": "array",
            "items": thing(
                "ClaimReview",
                ["claimReviewed", "reviewRating", "itemReviewed", "author", "datePublished"],
                claimReviewed=WORDS,
                reviewRating=RATING,
                itemReviewed=CLAIM,
                author={"anyOf": [PERSON, ORGANISATION]},
                editor=PERSON,
                publisher=ORGANISATION,
                datePublished=MOMENT,
                inLanguage={"enum": ["fr", "en"]},
                reviewBody=WORDS,
                url=IRI,
            ),
        },
    },
}

BODY = {
    "type": "object",
    "required": ["type", "value", "purpose"],
    "properties": {
        "type": {"const": "TextualBody"},
        "value": WORDS,
        "format": {"const": "text/plain"},
        "purpose": {"enum": ["assessing", "describing", "tagging"]},
    },
    "additionalProperties": False,
}
QUOTE = {
    "type": "object",
    "required": ["type", "exact", "prefix", "suffix"],
    "properties": {
        "type": {"const": "TextQuoteSelector"},
        "exact": WORDS,
        "prefix": {"type": "string"},
        "suffix": {"type": "string"},
    },
    "additionalProperties": False,
}
POSITION = {
    "type": "object",
    "required": ["type", "start", "end"],
    "properties": {
        "type": {"const": "TextPositionSelector"},
        "start": {"type": "integer", "minimum": 0},
        "end": {"type": "integer", "minimum": 1},
    },
    "additionalProperties": False,
}
ANNOTATION = {
    "type": "object",
    "required": ["id", "type", "creator", "created", "target"],
    "properties": {
        "id": IRI,
        "type": {"const": "Annotation"},
        "motivation": {"enum": ["assessing", "tagging"]},
        "creator": {
            "type": "object",
            "required": ["type", "name"],
            "properties": {"type": {"const": "Person"}, "name": WORDS},
        },
        "created": MOMENT,
        "body": {"type": "array", "items": BODY, "minItems": 1},
        "target": {
            "type": "object",
            "required": ["source", "selector"],
            "properties": {
                "source": IRI,
                "selector": {"type": "array", "prefixItems": [QUOTE, POSITION], "minItems": 2, "maxItems": 2},
            },
            "additionalProperties": False,
        },
    },
    "additionalProperties": False,
}
WEB_ANNOTATIONS = {
    "type": "object",
    "required": ["@context", "id", "type", "total", "first", "last"],
    "properties": {
        "@context": {"const": "http://www.w3.org/ns/anno.jsonld"},
        "id": IRI,
        "type": {"const": "AnnotationCollection"},
        "label": WORDS,
        "generator": {"type": "object", "required": ["id", "type", "name"]},
        "generated": MOMENT,
        "total": {"type": "integer", "minimum": 0},
        "first": {
            "type": "object",
            "required": ["id", "type", "partOf", "items"],
            "properties": {
                "id": IRI,
                "type": {"const": "AnnotationPage"},
                "partOf": IRI,
                "startIndex": {"const": 0},
                "items": {"type": "array", "items": ANNOTATION},
            },
            "additionalProperties": False,
        },
        "last": IRI,
    },
    "additionalProperties": False,
}

LABEL_STUDIO = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["data", "annotations"],
        "properties": {
            "data": {"type": "object", "required": ["text"], "properties": {"text": WORDS}},
            "annotations": {
                "type": "array",
                "minItems": 1,
                "maxItems": 1,
                "items": {
                    "type": "object",
                    "required": ["result"],
                    "properties": {
                        "ground_truth": {"const": True},
                        "result": {
                            "type": "array",
                            "items": {
                                "type": "object",
                                "required": ["id", "from_name", "to_name", "type", "value"],
                                "properties": {
                                    "id": WORDS,
                                    "type": {"const": "labels"},
                                    "value": {
                                        "type": "object",
                                        "required": ["start", "end", "labels"],
                                        "properties": {
                                            "start": {"type": "integer"},
                                            "end": {"type": "integer"},
                                            "labels": {"type": "array", "items": WORDS, "minItems": 1},
                                        },
                                    },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
}
DOCCANO = {
    "type": "object",
    "required": ["text", "label"],
    "properties": {
        "text": WORDS,
        "label": {
            "type": "array",
            "items": {
                "type": "array",
                "prefixItems": [{"type": "integer"}, {"type": "integer"}, WORDS],
                "minItems": 3,
                "maxItems": 3,
            },
        },
    },
}
