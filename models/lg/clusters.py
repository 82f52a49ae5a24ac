"""Clusters of words by their embeddings in all-MiniLM-L6-v2, for sm and md.  python clusters.py BASE clusters.json"""
import json, sys
import numpy as np
from safetensors.numpy import load_file
M = sys.argv[1] + '/'
t=load_file(M+'model.safetensors'); k=[k for k in t if 'word_embeddings' in k][0]
E=t[k].astype(np.float32); V=open(M+'vocab.txt',encoding='utf8').read().split('\n')
import regex as re
keep=[i for i,w in enumerate(V) if w and not w.startswith('##') and not w.startswith('[') and re.fullmatch(r'[\p{L}\p{M}\p{N}]{2,}',w)]
X=E[keep]; X=X-X.mean(0); X/=np.linalg.norm(X,axis=1,keepdims=True)
rng=np.random.default_rng(1)
def kmeans(X,k,it=25):
    C=X[rng.choice(len(X),k,replace=False)]
    for _ in range(it):
        a=(X@C.T).argmax(1)
        for j in range(k):
            m=X[a==j]
            if len(m): C[j]=m.mean(0)/ (np.linalg.norm(m.mean(0))+1e-9)
            else: C[j]=X[rng.integers(len(X))]
    return a,C
a800,C800=kmeans(X,800)
a150,_=kmeans(C800,150); a30,_=kmeans(C800,30)
json.dump({'words':[V[i] for i in keep],'fine':(a800+1).tolist(),'medium':[0]+(a150+1).tolist(),'coarse':[0]+(a30+1).tolist()},open(sys.argv[2], 'w'))
print(len(keep))
