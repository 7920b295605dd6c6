# Makes vectors/mail by docs/spec/receipt.md and mail.md, knowing nothing of the Java code. Needs the package "cryptography".
import json, hmac, hashlib, os, struct
HERE = os.path.dirname(os.path.abspath(__file__))
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives import serialization as s
R=HERE+'/../../main/resources/org/safeconduct/mail/receipt/words-%s.txt'
L={l:open(R%l,encoding='utf8').read().split() for l in ('en','ru','fr','es')}
out=HERE+'/../../../../vectors/mail/'
def hkdf(k,p):
    prk=hmac.new(b'\0'*32,k,hashlib.sha256).digest()
    return hmac.new(prk,('safeconduct/%s/v1'%p).encode()+b'\1',hashlib.sha256).digest()
def words(b,l):
    n=int.from_bytes(b,'big'); o=[]
    for _ in range(12): n,r=divmod(n,1626); o.insert(0,L[l][r])
    return ' '.join(o)
def luhn(d):
    t=0
    for i,c in enumerate(reversed(d)):
        x=int(c)*(2 if i%2==0 else 1); t+=x//10+x%10
    return str((10-t%10)%10)
def digits(b):
    d=str(int.from_bytes(b,'big')).zfill(39); d+=luhn(d)
    return ' '.join(d[i:i+4] for i in range(0,40,4))
def wr(name,o): json.dump(o,open(out+name+'.json','w',encoding='utf8'),ensure_ascii=False,indent=2); open(out+name+'.json','a').write('\n')
B={'zeros':bytes(16),'ones':b'\xff'*16,'counting':bytes(range(16)),'drawn':hashlib.sha256(b'receipt vector').digest()[:16]}
W={'en':'english','ru':'russian','fr':'french','es':'spanish'}
for n,b in B.items():
    sk=Ed25519PrivateKey.from_private_bytes(hkdf(b,'receipt-signing'))
    wr('receipt-'+n,{'format':'receipt','case':'the receipt of '+n,'expect':'reads','receipt':b.hex(),**{W[l]:words(b,l) for l in W},'digits':digits(b),'mailbox':hkdf(b,'receipt-mailbox').hex(),'opening-seed':hkdf(b,'receipt-opening').hex(),'signing-key':sk.public_key().public_bytes(s.Encoding.Raw,s.PublicFormat.Raw).hex()})
d=B['drawn']; en=words(d,'en').split(); ru=words(d,'ru').split(); es=words(d,'es').split(); dg=digits(d)
def typed(n,case,t,expect,**k): wr('typed-'+n,{'format':'typed','case':case,'typed':t,'expect':expect,**k})
typed('upper-case','capitals do not matter',' '.join(en).upper(),'reads',receipt=d.hex())
typed('shopping-list','numbers between words do not count','\n'.join('%d  %s'%(i%3+1,w) for i,w in enumerate(en)),'reads',receipt=d.hex())
typed('full-width','NFKC',''.join(chr(ord(c)+0xfee0) if c!=' ' else ' ' for c in ' '.join(en)),'reads',receipt=d.hex())
ye=[w.replace('е','ё',1) for w in ru]
typed('yo-for-ye','ё and е are one letter',' '.join(ye),'reads',receipt=d.hex())
import unicodedata
typed('no-accents','marks may be missing',''.join(c for c in unicodedata.normalize('NFD',' '.join(es)) if not unicodedata.combining(c)),'reads',receipt=d.hex())
typed('direction-marks','invisible marks do not count','\u200f'+'\u200e '.join(ru)+'\u2069','reads',receipt=d.hex())
ar=dg.translate({ord('0')+i:0x660+i for i in range(10)})
typed('arabic-digits','digits of any script',ar,'reads',receipt=d.hex())
typed('hyphens','groups may be parted by anything',dg.replace(' ','-'),'reads',receipt=d.hex())
typed('eleven-words','a word is missing',' '.join(en[:-1]),'other length 11')
typed('unknown-word','the fifth word is in no list',' '.join(en[:4]+['zzzz']+en[5:]),'unknown word 5')
typed('mixed-lists','a word of another list',' '.join(en[:6]+[ru[6]]+en[7:]),'unknown word 7')
bad=dg[:7]+str((int(dg[7])+1)%10)+dg[8:] if dg[7]!=' ' else None
typed('digit-mistyped','a digit is another',bad,'mistyped')
typed('too-great','twelve words of the list that write 2^128 or more',' '.join([L['en'][-1]]*12),'mistyped')
typed('empty','nothing was typed','','other length 0')
# a letter's content
f=lambda n,b: struct.pack('>HI',n,len(b))+b
mb=hkdf(d,'receipt-mailbox')
def step(n):
    x=512
    while x<n: x+=x//4
    return x
def pad(b): return b+bytes(step(len(b))-len(b))
sk=Ed25519PrivateKey.from_private_bytes(hkdf(d,'receipt-signing'))
def signed(c): return pad(c+f(99,sk.sign(b'safeconduct/letter/v1\n'+c)))
base=lambda kind,rest=b'':f(1,kind)+f(2,mb)+f(3,b'1795600800')+rest
wr('letter-wrote',{'format':'letter','case':'a message','expect':'reads','receipt':d.hex(),'at':'2026-11-25T10:00:00Z','text':'Спасибо, я жду.','signed':signed(base(b'WROTE',f(30,'Спасибо, я жду.'.encode()))).hex()})
wr('letter-not-safe',{'format':'letter','case':'I am not safe','expect':'reads','receipt':d.hex(),'at':'2026-11-25T10:00:00Z','text':'','signed':signed(base(b'NOT_SAFE')).hex()})
def badl(n,case,b): wr('letter-'+n,{'format':'letter','case':case,'expect':'malformed','receipt':d.hex(),'signed':b.hex()})
badl('unknown-kind','a kind that is in no list',signed(base(b'SHOUTED')))
badl('unknown-field','a field that nobody asks for',signed(base(b'NOT_SAFE',f(77,b'x'))))
badl('fields-out-of-order','fields do not ascend',pad(f(2,mb)+f(1,b'NOT_SAFE')+f(3,b'1795600800')))
badl('field-empty','an empty field is left out',pad(f(1,b'WROTE')+f(2,mb)+f(3,b'1795600800')+f(30,b'')))
badl('length-beyond','a length beyond the end',pad(f(1,b'WROTE')+struct.pack('>HI',2,100000)))
badl('not-utf8','bytes that are no UTF-8',signed(base(b'WROTE',f(30,b'\xff\xfe'))))
g=signed(base(b'NOT_SAFE'))
badl('padding-not-zero','something in the padding',g[:-1]+b'\1')
badl('padding-too-long','another length',g+bytes(128))
badl('number-with-zero','a number with a leading zero',signed(f(1,b'NOT_SAFE')+f(2,mb)+f(3,b'01795600800')))
badl('seconds','a time that is not a whole minute',signed(f(1,b'NOT_SAFE')+f(2,mb)+f(3,b'1795600801')))
