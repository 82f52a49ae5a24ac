"""Fine-tunes a small uncased BERT (here all-MiniLM-L6-v2) for PER/LOC/ORG in English and French, on the CPU.

    python train.py --base MODEL_DIR --data DIR --lists lists.json --out OUT [--epochs 4] [--minutes 40] [--public 1]

The encoder knows no capitals, so every word's shape and its hits in the name lists go in as token_type_id.
The first piece of a window is [CLS] or the mark of the corpus' guideline ([unusedN]), half of the time each.
"""
import argparse, gzip, json, math, os, random, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
import regex as re
from transformers import BertForTokenClassification
from text import LABELS, SHAPES, LISTS, MAX, Featurizer, windows

# corpus: guideline mark, share of it used per epoch
CORPORA = {
    'en-btc': (1, 1), 'en-wnut17': (1, 1), 'en-gum': (2, 1), 'en-pud': (2, 1), 'en-litbank': (3, .7), 'en-crossner': (4, 1),
    'en-sec': (5, .5), 'fr-europeana': (7, 2), 'fr-newseye': (7, 4), 'fr-sequoia-per': (8, 1)}
DEV = ['en-ewt.dev', 'fr-newseye.dev']
ONLY_PER = {'fr-sequoia-per'}             # other names are there but not labelled: no loss on capitalised O words
TITLE = {'fr': re.compile(r"^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Mme|Mlle|Mlles|Mmes|MM|M|Me|Pr|Monsieur|Madame|Mademoiselle|Maître|Docteur|Professor|Doctor|President|Prime Minister|Vice President|Secretary of State|Secretary|Minister|Senator|Sen|Gen|General|Col|Colonel|Captain|Lt|Sgt|Justice|Judge|Ambassador|Chancellor|Foreign Minister|Defense Secretary|Governor|Gov|Rep|Representative|Congressman|Premier|Archbishop|Bishop|Cardinal|Reverend|Rev|Spokesman|Chairman|Ayatollah|Mullah|Sheikh|Crown Prince|Deputy|l[’']abbé|le père|père|Président|Chief|U\.S\.|Former|former)\.?\s+)+(?=\p{Lu})")}
# in English a bare M. is an initial
TITLE['en'] = re.compile(TITLE['fr'].pattern.replace('|Mlles|Mmes|MM|M|Me|Pr|', '|'))
ARTICLE = re.compile(r"^(?:(?:the|le|la|les|un|une|du|des|de la)\s+|[ld]['’])(?=\p{L})", re.I)
JUNK_L, JUNK_R = re.compile(r"^[\s\"'“”«»‘’(\[,;:.#@-]+"), re.compile(r"(?:[\s\"“”«»‘(\[,;:-]|['’]s?|(?<!\p{L})\.)+$")

def trim(text, s, e, kind, lang):
    """Titles, articles, quotes and 's are no part of a name, whatever the corpus says."""
    for rx in (JUNK_L, TITLE[lang] if kind == 'PER' else ARTICLE):
        m = rx.match(text[s:e])
        if m and m.end() < e - s: s += m.end()
    m = JUNK_R.search(text[s:e])
    return (s, s + m.start()) if m and m.start() else (s, e)

def documents(path):
    docs = {}
    for line in gzip.open(path, 'rt', encoding='utf8'):
        r = json.loads(line); d = docs.setdefault(r['doc'], ['', []])
        if len(d[0]) > 6000: docs[r['doc'], len(docs)] = d; d = docs[r['doc']] = ['', []]
        if d[0]: d[0] += '\n'
        o = len(d[0].encode('utf-16-le')) // 2; d[0] += r['text']
        flat = re.sub(r'[\U00010000-\U0010FFFF]', '¤¤', r['text'])
        for x in r['entities']:
            if x['type'] in ('PER', 'LOC', 'ORG'):
                s, e = trim(flat, x['start'], x['end'], x['type'], r['lang']); d[1].append((s + o, e + o, x['type']))
    return list(docs.values())

def labelled(doc, feat, only_per=False):
    """-> sentences of (start, end, pieces, type id, label)"""
    ents, out = sorted(doc[1]), []
    for sent in feat(doc[0]):
        row = []
        for s, e, p, t in sent:
            y = 0
            for a, b, k in ents:
                if a < e and s < b: y = LABELS.index(('B-' if s <= a else 'I-') + k); break
            if only_per and not y and t // LISTS in (2, 3, 4, 5, 6, 8): y = -100
            row.append((s, e, p, t, y))
        if row: out.append(row)
    return out

def batch(wins, cls, type_drop=0, mask=0, case=0):
    n = max(sum(len(w[2]) for w in win) for win, _ in wins) + 2
    ids, tts, lab = (np.full((len(wins), n), v, np.int64) for v in (0, 0, -100))
    att = np.zeros((len(wins), n), np.int64)
    for r, (win, mark) in enumerate(wins):
        k = 1; ids[r, 0] = mark if mark and random.random() < .5 else cls[0]
        nolists, u = random.random() < type_drop, random.random()
        recase = 8 if u < case else 1 if u < 1.6 * case else 0          # as if written in capitals, or all in lower case
        for s, e, p, t, y in win:
            m = len(p)
            if nolists: t -= t % LISTS
            if recase and t // LISTS in (1, 2, 3, 4, 5, 6): t = recase * LISTS + (t % LISTS if recase == 8 else 0)
            ids[r, k:k + m] = cls[2] if random.random() < mask else p
            tts[r, k:k + m] = t; lab[r, k] = y; k += m
        ids[r, k] = cls[1]; att[r, :k + 1] = 1
    return [torch.from_numpy(x) for x in (ids, att, tts, lab)]

class Types(nn.Module):
    """Token type table as a sum: shape + lists + both; folded into one table for export."""
    def __init__(self, base):
        super().__init__(); h = base.shape[1]
        self.base = nn.Parameter(base[0].clone())
        self.shape, self.lists, self.both = (nn.Parameter(.01 * torch.randn(n, h)) for n in (SHAPES, LISTS, SHAPES * LISTS))
        if len(base) == SHAPES * LISTS:       # a checkpoint of this tool: go on from it
            for p in (self.base, self.shape, self.lists): p.data.zero_()
            self.both.data.copy_(base)
    def table(self): return self.base + (self.shape[:, None] + self.lists[None]).flatten(0, 1) + self.both
    def forward(self, ids): return F.embedding(ids, self.table())

def load(base):
    net = BertForTokenClassification.from_pretrained(base, num_labels=len(LABELS), id2label=dict(enumerate(LABELS)), label2id={l: i for i, l in enumerate(LABELS)})
    e = net.bert.embeddings; e.token_type_embeddings = Types(e.token_type_embeddings.weight.data)
    e.token_type_ids = torch.zeros(1, 512, dtype=torch.long)
    return net

def save(net, out):
    """Writes an ordinary BertForTokenClassification with SHAPES * LISTS token types."""
    types = net.bert.embeddings.token_type_embeddings
    table = types.table().detach()
    net.bert.embeddings.token_type_embeddings = nn.Embedding.from_pretrained(table.clone(), freeze=False)
    net.config.type_vocab_size = len(table); net.save_pretrained(out)
    net.bert.embeddings.token_type_embeddings = types

def viterbi(z, bias):
    z = z.copy(); z[:, 0] -= bias
    ok = np.array([[not b.startswith('I') or a[0] != 'O' and a[2:] == b[2:] for b in LABELS] for a in LABELS])
    v, back = np.where([l[0] == 'I' for l in LABELS], -1e9, z[0]), []
    for row in z[1:]:
        m = np.where(ok, v[:, None], -1e9); back.append(m.argmax(0)); v = m.max(0) + row
    y = [int(v.argmax())]
    for b in reversed(back): y.append(int(b[y[-1]]))
    return y[::-1]

def spans(words, y):
    out = []
    for (s, e, *_), l in zip(words, y):
        n = LABELS[max(l, 0)]
        if n[0] == 'B' or n[0] == 'I' and not out: out.append([s, e, n[2:]])
        elif n[0] == 'I': out[-1][1] = e
    return {tuple(x) for x in out}

@torch.no_grad()
def evaluate(net, docs, cls, mark=0, biases=(0,)):
    """-> {bias: (exact F1, leak)} over all documents of a corpus"""
    net.eval(); wins = [w for d in docs for w in windows(d)]; order = sorted(range(len(wins)), key=lambda i: len(wins[i])); logits = [None] * len(wins)
    for a in range(0, len(order), 32):
        part = order[a:a + 32]; ids, att, tts, lab = batch([(wins[i], 0) for i in part], cls)
        if mark: ids[:, 0] = mark
        with torch.autocast('cpu', torch.bfloat16): z = net(input_ids=ids, attention_mask=att, token_type_ids=tts).logits.float().numpy()
        for r, i in enumerate(part):
            at = np.cumsum([1] + [len(w[2]) for w in wins[i]])[:-1]; logits[i] = z[r, at]
    res = {}
    for bias in biases:
        tp = p = g = miss = chars = 0
        for w, z in zip(wins, logits):
            gold, pred = spans(w, [x[4] for x in w]), spans(w, viterbi(z, bias))
            tp += len(gold & pred); p += len(pred); g += len(gold); hit = np.zeros(len(w), bool)
            for i, x in enumerate(w):
                if x[4] > 0:
                    n = x[1] - x[0]; chars += n; miss += n * (not any(s <= x[0] < e for s, e, _ in pred))
        res[bias] = (200 * tp / max(1, p + g), 100 * miss / max(1, chars))
    net.train(); return res

def main():
    a = argparse.ArgumentParser()
    for k, v in dict(base='', data='', lists='', out='', cache='', extra='').items(): a.add_argument('--' + k, default=v)
    for k, v in dict(epochs=4., minutes=1e9, lr=1.5e-4, head=1e-3, warmup=.05, pieces=2048, mask=.05, case=.04, type_drop=.1, public=1., threads=2, seed=1).items(): a.add_argument('--' + k, type=type(v), default=v)
    o = a.parse_args(); random.seed(o.seed); np.random.seed(o.seed); torch.manual_seed(o.seed); torch.set_num_threads(o.threads)
    vocab = {w: i for i, w in enumerate(open(os.path.join(o.base, 'vocab.txt'), encoding='utf8').read().split('\n'))}
    cls = [vocab['[CLS]'], vocab['[SEP]'], vocab['[MASK]']]; feat = Featurizer(vocab, json.load(open(o.lists)))
    corpora = {n: (m, share * o.public) for n, (m, share) in CORPORA.items()}
    for x in filter(None, o.extra.split(',')): n, mark, share = x.split(':'); corpora[n] = (int(mark), float(share))
    load_set = lambda n: [labelled(d, feat, n in ONLY_PER) for d in documents(f'{o.data}/{n}.jsonl.gz')]
    sets = {n: load_set(n) for n in corpora}; dev = {n: load_set(n) for n in DEV}
    count = {n: sum(len(w[2]) for d in s for x in d for w in x) for n, s in sets.items()}
    total = sum(c * corpora[n][1] for n, c in count.items()) * o.epochs
    print(json.dumps(count), f'{total:.0f} pieces in all', flush=True)
    net = load(o.base); os.makedirs(o.out, exist_ok=True)
    fast = [p for n, p in net.named_parameters() if 'token_type' in n or 'classifier' in n]; slow = [p for n, p in net.named_parameters() if 'token_type' not in n and 'classifier' not in n]
    opt = torch.optim.AdamW([dict(params=slow, lr=o.lr, top=o.lr), dict(params=fast, lr=o.head, top=o.head)], weight_decay=.01)
    t0, seen, step, loss_sum, epoch = time.time(), 0, 0, 0., 0
    net.train()
    while True:
        epoch += 1; pool = []
        for n, s in sets.items():
            mark = vocab[f'[unused{corpora[n][0]}]']
            for d in s:
                if random.random() < corpora[n][1]: pool += [(w, mark) for w in windows(d, random.choice((0, 60, MAX, MAX)))]
        random.shuffle(pool); batches = []
        for c in range(0, len(pool), 2000):
            part = sorted(pool[c:c + 2000], key=lambda w: sum(len(x[2]) for x in w[0])); cur, top = [], 0
            for w in part:
                k = sum(len(x[2]) for x in w[0]) + 2
                if cur and max(top, k) * (len(cur) + 1) > o.pieces: batches.append(cur); cur, top = [], 0
                cur.append(w); top = max(top, k)
            if cur: batches.append(cur)
        random.shuffle(batches)
        for b in batches:
            done = max(seen / total, (time.time() - t0) / 60 / o.minutes)
            if done >= 1: break
            for g in opt.param_groups: g['lr'] = g['top'] * min(1, done / o.warmup, (1 - done) / (1 - o.warmup))
            ids, att, tts, lab = batch(b, cls, o.type_drop, o.mask, o.case)
            with torch.autocast('cpu', torch.bfloat16): z = net(input_ids=ids, attention_mask=att, token_type_ids=tts).logits
            loss = F.cross_entropy(z.float().flatten(0, 1), lab.flatten(), ignore_index=-100)
            loss.backward(); nn.utils.clip_grad_norm_(net.parameters(), 1.); opt.step(); opt.zero_grad()
            seen += int(att.sum()); step += 1; loss_sum += loss.item()
            if step % 50 == 0:
                print(f'{(time.time() - t0) / 60:.1f} min, epoch {epoch}, step {step}, {100 * done:.1f} %, loss {loss_sum / 50:.4f}, {seen / (time.time() - t0):.0f} pieces/s', flush=True); loss_sum = 0.
                if os.path.exists(o.out + '/threads'): torch.set_num_threads(int(open(o.out + '/threads').read() or o.threads))   # may be changed while it runs
            if step % 600 == 0:
                save(net, o.out); print('  dev', {n: '%.1f/%.1f' % evaluate(net, d[:60], cls)[0] for n, d in dev.items()}, flush=True)
        else: continue
        break
    save(net, o.out); print(f'{(time.time() - t0) / 60:.1f} minutes, {seen} pieces, {step} steps')
    for n, d in dev.items():
        for mark in (7, 9):
            print(n, 'mark', mark, {b: '%.1f/%.1f' % r for b, r in evaluate(net, d, cls, vocab[f'[unused{mark}]'], (0, .5, 1, 2)).items()}, flush=True)

if __name__ == '__main__': main()
