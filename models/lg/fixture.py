"""What text.py makes of some texts, for the test that word-pieces.ts makes the same of them.

    python fixture.py vocab.txt lists.json > ../../test/detect/ner/transformer/word-pieces.json
"""
import json, sys
from text import Featurizer, windows

TEXTS = [
    'Anna Kowalska moved from Lyon to New York City in 2019.',
    'Dear Mr. Smith, J. R. R. Tolkien wrote it. See p. 12! Why? Because.',
    'PAYMENT DUE: JOHN SMITH, 12 HIGH STREET, LONDON',
    'Ligne 1\nMme Noémie Œuvrard (née Lefèvre) habite à Châlons-en-Champagne…\r\n\r\n« L’été, dit-elle. » Bien.',
    'i met jean-pierre and o’brien at mcdonald\'s in st. john\'s :)',
    'McKinsey & Co. KG, Łódź, İstanbul, Straße, naïve Ångström, Ĳssel',
    'emoji 😀 then 𝒜nna and e\u0301cole, \u200bzero\xa0width',
    '1,234.56 € B2B COVID-19 x86_64 a.b@c.de https://example.org/Paris?q=Rome',
    'supercalifragilisticexpialidocious ' + 'x' * 101 + ' ' + 'ab' * 40,
    'A. B. C. D. Mr. X. Y? "Quoted." (Yes.) — No. … So',
    'word ' * 130 + 'Paris. ' + 'Rio de Janeiro, Le Havre, La Rochelle. ' * 20,
    '',
    ' \n\t ',
    '王小明 lives in 北京. Анна Каренина. محمد',
]

vocab = {w: i for i, w in enumerate(open(sys.argv[1], encoding='utf8').read().split('\n'))}
feat = Featurizer(vocab, json.load(open(sys.argv[2])))
print(json.dumps([[text, [[list(w) for w in win] for win in windows(feat(text))]] for text in TEXTS], ensure_ascii=False))
