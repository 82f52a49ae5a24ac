"""Says which small English pipeline of spaCy the services load: the published one where it is installed, else one of
the same shape that it writes to the folder it is given.

The shape is that of en_core_web_sm 3.8 (its config.cfg). What a step costs does not depend on the weights, but the
number of entities found does: hence the few updates, after which most words are in none, as in ordinary text.
"""

import sys

import spacy
from spacy.tokens import Doc
from spacy.training import Example

PACKAGE = "en_core_web_sm"
WIDTH = 96
UPDATES = 30

TAGS = {
    "NNP": "PROPN", "NN": "NOUN", "NNS": "NOUN", "VBD": "VERB", "VBZ": "VERB", "VB": "VERB", "VBN": "VERB",
    "VBG": "VERB", "MD": "AUX", "IN": "ADP", "TO": "PART", "DT": "DET", "CC": "CCONJ", "CD": "NUM", "JJ": "ADJ",
    "RB": "ADV", "PRP": "PRON", "PRP$": "PRON", "WP": "PRON", "EX": "PRON", "RP": "ADP", "UH": "INTJ", ".": "PUNCT",
    ",": "PUNCT", ":": "PUNCT", "``": "PUNCT", "''": "PUNCT", "$": "SYM", "_SP": "SPACE",
}  # fmt: skip
DEPENDENCIES = """acl acomp advcl advmod agent amod appos attr aux auxpass case cc ccomp compound conj csubj dative det
dobj expl intj mark meta neg nmod npadvmod nsubj nsubjpass nummod oprd parataxis pcomp pobj poss preconj predet prep prt
punct quantmod relcl xcomp""".split()
ENTITIES = """CARDINAL DATE EVENT FAC GPE LANGUAGE LAW LOC MONEY NORP ORDINAL ORG PERCENT PERSON PRODUCT QUANTITY TIME
WORK_OF_ART""".split()

# word, tag, head, dependency, entity
SENTENCES = [
    [("Anna", "NNP", 1, "compound", "B-PERSON"), ("Keller", "NNP", 2, "nsubj", "I-PERSON"),
     ("moved", "VBD", 2, "ROOT", "O"), ("to", "IN", 2, "prep", "O"), ("London", "NNP", 3, "pobj", "B-GPE"),
     ("in", "IN", 2, "prep", "O"), ("May", "NNP", 5, "pobj", "B-DATE"), (".", ".", 2, "punct", "O")],
    [("The", "DT", 1, "det", "O"), ("receipt", "NN", 2, "nsubjpass", "O"), ("paid", "VBN", 2, "ROOT", "O"),
     ("with", "IN", 2, "prep", "O"), ("the", "DT", 5, "det", "O"), ("card", "NN", 3, "pobj", "O"),
     ("is", "VBZ", 2, "aux", "O"), ("at", "IN", 2, "prep", "O"), ("home", "NN", 7, "pobj", "O"),
     (".", ".", 2, "punct", "O")],
    [("Please", "UH", 1, "intj", "O"), ("write", "VB", 1, "ROOT", "O"), ("to", "IN", 1, "prep", "O"),
     ("us", "PRP", 2, "pobj", "O"), (",", ",", 1, "punct", "O"), ("since", "IN", 7, "mark", "O"),
     ("he", "PRP", 7, "nsubj", "O"), ("works", "VBZ", 1, "advcl", "O"), ("for", "IN", 7, "prep", "O"),
     ("Acme", "NNP", 10, "compound", "B-ORG"), ("Heating", "NNP", 8, "pobj", "I-ORG"), (".", ".", 1, "punct", "O")],
]  # fmt: skip


def tok2vec(attributes: dict[str, int]) -> dict:
    return {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": WIDTH,
            "attrs": list(attributes),
            "rows": list(attributes.values()),
            "include_static_vectors": False,
        },
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": WIDTH,
            "depth": 4,
            "window_size": 1,
            "maxout_pieces": 3,
        },
    }


LISTENER = {"@architectures": "spacy.Tok2VecListener.v1", "width": WIDTH, "upstream": "tok2vec"}
WORD = {"NORM": 5000, "PREFIX": 1000, "SUFFIX": 2500, "SHAPE": 2500}


def transitions(state: str, extra_tokens: bool, words: dict) -> dict:
    return {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": state,
        "extra_state_tokens": extra_tokens,
        "hidden_width": 64,
        "maxout_pieces": 2,
        "use_upper": True,
        "tok2vec": words,
    }


def build() -> spacy.Language:
    spacy.util.fix_random_seed(0)
    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec", config={"model": tok2vec({**WORD, "SPACY": 50, "IS_SPACE": 50})})
    tagger = nlp.add_pipe("tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": LISTENER}})
    parser = nlp.add_pipe("parser", config={"model": transitions("parser", False, LISTENER)})
    ruler = nlp.add_pipe("attribute_ruler")
    nlp.add_pipe("lemmatizer", config={"mode": "rule"})
    names = nlp.add_pipe("ner", config={"model": transitions("ner", False, tok2vec(WORD))})
    for tag in TAGS:
        tagger.add_label(tag)
    for label in DEPENDENCIES:
        parser.add_label(label)
    for label in ENTITIES:
        names.add_label(label)
    # each alone, and all in one text, so that the parser learns where a sentence ends
    examples = [example(nlp, sentences) for sentences in [*([sentence] for sentence in SENTENCES), SENTENCES * 2]]
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(UPDATES):
        nlp.update(examples, sgd=optimizer)
    for tag, part in TAGS.items():
        ruler.add([[{"TAG": tag}]], {"POS": part})
    return nlp


def example(nlp: spacy.Language, sentences: list) -> Example:
    tokens = []
    for sentence in sentences:
        first = len(tokens)
        tokens += [(word, tag, head + first, dep, entity) for word, tag, head, dep, entity in sentence]
    words, tags, heads, deps, ents = (list(column) for column in zip(*tokens, strict=True))
    reference = Doc(nlp.vocab, words=words, tags=tags, heads=heads, deps=deps, ents=ents)
    return Example(nlp.make_doc(reference.text), reference)


if spacy.util.is_package(PACKAGE):
    print(PACKAGE)
else:
    build().to_disk(sys.argv[1])
    print(sys.argv[1])
