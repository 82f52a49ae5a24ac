"""Presidio, all it has on by default, with spaCy's small English pipeline, behind FastAPI like the other."""

import os

import spacy
from fastapi import FastAPI
from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import SpacyNlpEngine
from presidio_anonymizer import AnonymizerEngine
from request import Request


class Loaded(SpacyNlpEngine):
    """One whose pipeline need not be an installed package."""

    def load(self) -> None:
        self.nlp = {"en": spacy.load(os.environ["PIPELINE"])}


nlp_engine = Loaded(models=[{"lang_code": "en", "model_name": "en_core_web_sm"}])
nlp_engine.load()
analyzer = AnalyzerEngine(nlp_engine=nlp_engine)
anonymizer = AnonymizerEngine()
app = FastAPI()


@app.post("/entities")
def entities(request: Request) -> dict:
    text = request.text
    found = analyzer.analyze(text=text, language="en")
    return {
        "entities": [
            {"start": one.start, "end": one.end, "type": one.entity_type, "text": text[one.start : one.end]}
            for one in found
        ],
        "anonymized_text": anonymizer.anonymize(text=text, analyzer_results=found).text,
    }
