"""The original's stack: spaCy's small English pipeline, whole, behind FastAPI."""

import os

import spacy
from fastapi import FastAPI
from request import Request

nlp = spacy.load(os.environ["PIPELINE"])
app = FastAPI()


@app.post("/entities")
def entities(request: Request) -> dict:
    text = request.text
    found = [
        {"start": entity.start_char, "end": entity.end_char, "type": entity.label_, "text": entity.text}
        for entity in nlp(text).ents
    ]
    pieces, position = [], 0
    for entity in found:
        pieces += [text[position : entity["start"]], "X" * (entity["end"] - entity["start"])]
        position = entity["end"]
    return {"entities": found, "anonymized_text": "".join(pieces) + text[position:]}
