"""Makes the token classification model of the tests: each piece has its label by heart.  python make.py   (needs onnx, numpy)"""
import json
import numpy as np, onnx
from onnx import TensorProto, helper, numpy_helper

LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'B-ORG', 'I-ORG', 'B-MISC']
PIECES = {'[PAD]': 0, '[UNK]': 0, '[CLS]': 0, '[SEP]': 0, 'anna': 1, 'ko': 2, '##wal': 0, '##ska': 0, 'lyon': 3, 'acme': 4, 'corp': 5, 'french': 6, 'lives': 0, 'in': 0, '.': 0}
table = np.full((len(PIECES), len(LABELS)), -4, np.float32)
for i, label in enumerate(PIECES.values()): table[i, label] = 4
i64 = lambda name: helper.make_tensor_value_info(name, TensorProto.INT64, ['batch', 'length'])
graph = helper.make_graph([helper.make_node('Gather', ['table', 'input_ids'], ['logits'])], 'names', [i64('input_ids')],
    [helper.make_tensor_value_info('logits', TensorProto.FLOAT, ['batch', 'length', len(LABELS)])], [numpy_helper.from_array(table, 'table')])
onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid('', 17)], ir_version=8), 'model.onnx')
json.dump({'model_type': 'bert', 'id2label': dict(enumerate(LABELS))}, open('config.json', 'w'))
special = lambda t: {'id': list(PIECES).index(t), 'content': t, 'single_word': False, 'lstrip': False, 'rstrip': False, 'normalized': False, 'special': True}
json.dump({'version': '1.0', 'truncation': None, 'padding': None, 'added_tokens': [special(t) for t in list(PIECES)[:4]],
    'normalizer': {'type': 'BertNormalizer', 'clean_text': True, 'handle_chinese_chars': True, 'strip_accents': None, 'lowercase': True},
    'pre_tokenizer': {'type': 'BertPreTokenizer'},
    'post_processor': {'type': 'TemplateProcessing', 'single': [{'SpecialToken': {'id': '[CLS]', 'type_id': 0}}, {'Sequence': {'id': 'A', 'type_id': 0}}, {'SpecialToken': {'id': '[SEP]', 'type_id': 0}}],
        'pair': [], 'special_tokens': {t: {'id': t, 'ids': [list(PIECES).index(t)], 'tokens': [t]} for t in ('[CLS]', '[SEP]')}},
    'decoder': {'type': 'WordPiece', 'prefix': '##', 'cleanup': True},
    'model': {'type': 'WordPiece', 'unk_token': '[UNK]', 'continuing_subword_prefix': '##', 'max_input_chars_per_word': 100, 'vocab': {p: i for i, p in enumerate(PIECES)}}}, open('tokenizer.json', 'w'))
