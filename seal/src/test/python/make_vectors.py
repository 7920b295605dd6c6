"""Makes vectors/seal from docs/spec alone: a second implementation, sharing no line with the first.

    python3 make_vectors.py FOLDER      (needs the package "cryptography", 48 or later)

Every run gives the same files: what must be random is drawn from SHA-256 of the case's name.
"""

import hashlib
import hmac
import json
import pathlib
import sys

from cryptography.hazmat.primitives import hashes, keywrap
from cryptography.hazmat.primitives.asymmetric import ed25519, mlkem, x25519
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

OUT = pathlib.Path(sys.argv[1])
WORDS = (
    pathlib.Path(__file__).parent / "../../main/resources/org/safeconduct/seal/words-english.txt"
).read_text().split()


def drawn(name, length):
    out, n = b"", 0
    while len(out) < length:
        out += hashlib.sha256(f"{name} {n}".encode()).digest()
        n += 1
    return out[:length]


def hkdf(key, info, length=32, salt=b""):
    return HKDF(hashes.SHA256(), length, salt, info).derive(key)


def derive(key, purpose, context=None):
    info = f"safeconduct/{purpose}/v1".encode()
    return hkdf(key, info if context is None else info + b"\0" + context)


def flip(data, at, bit=1):
    data = bytearray(data)
    data[at] ^= bit
    return bytes(data)


def text(value):
    return value.hex() if isinstance(value, bytes) else value


def write(format, case, expect, **fields):
    lines = {"format": format, "case": case, "expect": expect}
    for name, value in fields.items():
        lines[name] = [text(v) for v in value] if isinstance(value, list) else text(value)
    name = f"{format}-{case}".replace(" ", "-").replace(",", "")
    (OUT / f"{name}.json").write_text(json.dumps(lines, indent=2, ensure_ascii=False) + "\n")


# ---------------------------------------------------------------- body

def body():
    key, aad = drawn("body key", 32), drawn("scope", 16) + drawn("subject", 16)
    json_text = b'{"type":"visa-refused/1","fact":{"ground":"insufficient-ties"}}'
    payload = json_text + b" " * (512 - len(json_text))
    sealed = b"SCB1" + AESGCM(derive(key, "seal")).encrypt(bytes(12), payload, aad)
    good = dict(key=key, aad=aad, body=sealed)
    write("body", "opens", "opens", **good, payload=payload, opening=derive(key, "opening"))
    empty = b"SCB1" + AESGCM(derive(key, "seal")).encrypt(bytes(12), b"", aad)
    write("body", "opens an empty payload", "opens", key=key, aad=aad, body=empty, payload=b"",
          opening=derive(key, "opening"))
    other = drawn("scope", 16) + drawn("other subject", 16)
    for case, change in {
        "another magic": dict(body=b"SCB2" + sealed[4:]),
        "a flipped bit in the ciphertext": dict(body=flip(sealed, 40)),
        "a flipped bit in the tag": dict(body=flip(sealed, -1)),
        "a cut tag": dict(body=sealed[:-1]),
        "a byte more": dict(body=sealed + b"\0"),
        "nothing after the magic": dict(body=b"SCB1"),
        "nothing at all": dict(body=b""),
        "another subject": dict(aad=other),
        "another key": dict(key=drawn("another body key", 32)),
    }.items():
        write("body", "refuses " + case, "refused", **{**good, **change})


# ---------------------------------------------------------------- wraps

def wraps():
    scope, key = drawn("scope key", 32), drawn("body key", 32)
    wrapped = keywrap.aes_key_wrap(derive(scope, "wrap"), key)
    good = dict(scope_key=scope, wrapped=wrapped)
    write("key-wrap", "opens", "opens", **good, key=key)
    for case, change in {
        "a flipped bit": dict(wrapped=flip(wrapped, 0)),
        "a cut": dict(wrapped=wrapped[:-8]),
        "another scope": dict(scope_key=drawn("other scope key", 32)),
    }.items():
        write("key-wrap", "refuses " + case, "refused", **{**good, **change})

    epoch, nonce = drawn("epoch key", 32), drawn("grant nonce", 12)
    grant = b"safeconduct/grant/v1\norigin northlight.example/record\nright read\n"
    wrapped = nonce + AESGCM(derive(epoch, "grant")).encrypt(nonce, scope, grant)
    good = dict(epoch_key=epoch, grant=grant, wrapped=wrapped)
    write("grant-wrap", "opens", "opens", **good, key=scope)
    for case, change in {
        "a raised right": dict(grant=grant.replace(b"read", b"write")),
        "a flipped bit in the nonce": dict(wrapped=flip(wrapped, 3)),
        "a flipped bit in the tag": dict(wrapped=flip(wrapped, 59)),
        "a cut": dict(wrapped=wrapped[:-1]),
        "another epoch": dict(epoch_key=drawn("other epoch key", 32)),
    }.items():
        write("grant-wrap", "refuses " + case, "refused", **{**good, **change})

    write("commitment", "of a key", "opens", key=scope, commitment=derive(scope, "commitment"))


# ---------------------------------------------------------------- stream

def padme(length):
    if length <= 512:
        return 512
    exponent = length.bit_length() - 1
    significant = exponent.bit_length()
    mask = (1 << (exponent - significant)) - 1
    return (length + mask) & ~mask


CONTENT = 65536 - 8


def chunks(content):
    padded = padme(len(content))
    area = content + bytes(padded - len(content))
    parts = [area[i:i + CONTENT] for i in range(0, padded, CONTENT)]
    return [min(len(content), (i + 1) * CONTENT).to_bytes(8, "big") + part
            for i, part in enumerate(parts)]


def stream(content, key, file_id, context, suite=1, size=65536, plain=None, last=1, magic=b"SCF1"):
    salted = (magic + suite.to_bytes(2, "big") + size.to_bytes(4, "big") + file_id
              + drawn("stream salt", 32))
    material = hkdf(key, b"safeconduct/stream/v1\0" + context, 71, salted)
    aead, prefix, commitment = AESGCM(material[:32]), material[32:39], material[39:]
    out = salted + commitment
    plain = chunks(content) if plain is None else plain
    for i, chunk in enumerate(plain):
        flag = last if i == len(plain) - 1 else 0
        out += aead.encrypt(prefix + i.to_bytes(4, "big") + bytes([flag]), chunk, b"")
    return out


def counted(length):
    return bytes(i * 7 % 251 for i in range(length))


def streams():
    key, file_id, context = drawn("file key", 32), drawn("file id", 16), drawn("scope", 16)
    where = dict(key=key, file_id=file_id, context=context)
    for length in (0, 1, 512, 513, 2000):
        write("stream", f"opens {length} bytes", "opens", **where, content=counted(length),
              sealed=stream(counted(length), **where))
    for length in (65000, 65528, 65529, 150000):
        write("stream", f"opens {length} bytes", "opens", **where,
              content_rule="byte i is i * 7 mod 251", content_length=length,
              salt=drawn("stream salt", 32),
              sealed_sha256=hashlib.sha256(stream(counted(length), **where)).digest(),
              sealed_length=len(stream(counted(length), **where)))
    content = counted(600)
    sealed = stream(content, **where)
    padded = padme(600)

    def made(**changes):
        return dict(sealed=stream(content, **{**where, **changes}))

    def plain(end, area):
        return made(plain=[end.to_bytes(8, "big") + area])

    area = content + bytes(padded - 600)
    for case, change in {
        "another magic": made(magic=b"SCF2"),
        "another suite": made(suite=2),
        "another chunk size": made(size=32768),
        "another file id": dict(file_id=drawn("other file id", 16)),
        "another context": dict(context=drawn("other scope", 16)),
        "another key": dict(key=drawn("other file key", 32)),
        "a flipped bit in the salt": dict(sealed=flip(sealed, 30)),
        "a flipped bit in the commitment": dict(sealed=flip(sealed, 60)),
        "a flipped bit in the content": dict(sealed=flip(sealed, 100)),
        "a flipped bit in the tag": dict(sealed=flip(sealed, -1)),
        "a cut in the header": dict(sealed=sealed[:80]),
        "no chunk": dict(sealed=sealed[:90]),
        "a cut in the chunk": dict(sealed=sealed[:-1]),
        "a byte more": dict(sealed=sealed + b"\0"),
        "a last chunk that says it is not": made(last=0),
        "something hidden in the padding": plain(600, content + b"x" + bytes(padded - 601)),
        "an end beyond the chunk": plain(padded + 1, area),
        "an end that takes less room": plain(500, content[:500] + bytes(padded - 500)),
        "a negative end": plain(2**63 + 600, area),
        "a chunk without room for its end": made(plain=[b"1234"]),
        "content without padding": plain(600, content),
    }.items():
        write("stream", "refuses " + case, "refused", **{**where, "sealed": sealed, **change})


# ---------------------------------------------------------------- slots

def words(numbers):
    return " ".join(WORDS[n] for n in numbers)


def code(entropy):
    bits = int.from_bytes(entropy + hashlib.sha256(entropy).digest()[:1], "big") >> 4
    return words([(bits >> (11 * (11 - i))) & 2047 for i in range(12)])


def slot(head, stretched, member, number, kind, unlock, nonce, zeros=bytes(32), room=bytes(18)):
    place = member + bytes([number])
    key = derive(stretched, "slot", place)
    plain = zeros + bytes([kind]) + unlock + room
    return head + nonce + AESGCM(key).encrypt(nonce, plain, head + place)


def slots():
    member, salt, unlock = drawn("member", 16), drawn("slot salt", 16), drawn("unlock key", 32)
    head = b"\x01" + salt
    phrase = words([17, 2000, 345, 1111, 7, 986])
    stretched = Argon2id(salt=salt, length=32, iterations=3, lanes=1,
                         memory_cost=65536).derive(phrase.encode())
    entropy = drawn("printed code", 16)
    from_code = derive(entropy, "printed-code", salt)
    unused = [head + drawn(f"unused {n}", 111) for n in range(4)]
    set_ = list(unused)
    set_[1] = slot(head, stretched, member, 1, 1, unlock, drawn("slot nonce 1", 12))
    set_[2] = slot(head, from_code, member, 2, 2, unlock, drawn("slot nonce 2", 12))
    good = dict(member=member, slots=set_)
    write("slot", "opens a passphrase", "opens", **good, typed=phrase, number=1,
          kind="PASSPHRASE", unlock_key=unlock)
    write("slot", "opens a passphrase typed otherwise", "opens", **good,
          typed="  " + phrase.upper().replace(" ", " - ") + "\n", number=1,
          kind="PASSPHRASE", unlock_key=unlock)
    write("slot", "opens a printed code", "opens", **good, typed=code(entropy), number=2,
          kind="PRINTED_CODE", unlock_key=unlock)
    wide = "".join(chr(ord(c) + 0xFEE0) if "a" <= c <= "z" else c for c in phrase)
    write("slot", "opens a passphrase in wide letters", "opens", **good, typed=wide, number=1,
          kind="PASSPHRASE", unlock_key=unlock)

    def one(slot_):
        return dict(slots=[unused[0], slot_, unused[2], unused[3]])

    def sealed(number=1, kind=1, who=member, **how):
        return one(slot(head, stretched, who, number, kind, unlock, drawn("slot nonce 1", 12), **how))

    for case, change in {
        "another passphrase": dict(typed=words([17, 2000, 345, 1111, 7, 987])),
        "another code": dict(typed=code(drawn("other code", 16))),
        "another member": dict(member=drawn("other member", 16)),
        "a slot moved to another place": sealed(number=0),
        "a flipped bit": one(flip(set_[1], 60)),
        "a short slot": one(set_[1][:-1]),
        "three slots": dict(slots=set_[:3]),
        "slots of two sets": dict(slots=[b"\x01" + drawn("other salt", 16) + unused[0][17:], *set_[1:]]),
        "an unknown profile": dict(slots=[b"\x09" + s[1:] for s in set_]),
        "an unknown kind": sealed(kind=9),
        "no zeros in front": sealed(zeros=b"\1" + bytes(31)),
        "something in the room": sealed(room=bytes(17) + b"\1"),
    }.items():
        write("slot", "refuses " + case, "refused", **{**good, "typed": phrase, **change})

    first = code(entropy).split()
    for case, typed in {
        "a word that is not on the list": " ".join(first[:4] + ["safeconduct"] + first[5:]),
        "another word of the list": " ".join([WORDS[(WORDS.index(first[0]) + 1) % 2048]] + first[1:]),
        "eleven words": " ".join(first[:11]),
    }.items():
        write("printed-code", "refuses " + case, "refused", typed=typed)
    write("printed-code", "opens", "opens", typed=code(entropy), entropy=entropy)


# ---------------------------------------------------------------- shares

def times(a, b):
    out = 0
    while b:
        if b & 1:
            out ^= a
        a = a << 1 ^ (0x11B if a & 0x80 else 0)
        b >>= 1
    return out


def value_at(x, secret, coefficients):
    out = b""
    for i, byte in enumerate(secret):
        power, sum_ = 1, byte
        for c in coefficients:
            power = times(power, x)
            sum_ ^= times(c[i], power)
        out += bytes([sum_])
    return out


BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def base32(data):
    bits = int.from_bytes(data, "big")
    letters = len(data) * 8 // 5
    return "".join(BASE32[bits >> (5 * (letters - 1 - i)) & 31] for i in range(letters))


def sheet(content, lines=None):
    whole = content + hashlib.sha256(content).digest()[:4]
    out = []
    for n in range(6):
        data = whole[n * 10:n * 10 + 10]
        letters = base32(data)
        check = base32(hashlib.sha256(bytes([n + 1]) + data).digest()[:5])[:2]
        groups = " ".join(letters[i:i + 4] for i in range(0, 16, 4))
        out.append(f"{n + 1}: {groups}  {check}")
    return "\n".join(out) + "\n"


def share(name, secret, index, threshold=3, count=5, commitment=None, value=None, version=1):
    set_ = drawn(name + " set", 4)
    coefficients = [drawn(f"{name} coefficient {i}", 32) for i in range(threshold - 1)]
    commitment = commitment or derive(secret, "share-commitment", set_)[:16]
    value = value or value_at(index, secret, coefficients)
    return bytes([version]) + set_ + bytes([threshold, count, index]) + commitment + value


def shares():
    secret = drawn("recovery key", 32)
    one, two, three, five = (share("first", secret, i) for i in (1, 2, 3, 5))
    write("share", "opens", "opens", sheets=[sheet(one), sheet(three), sheet(five)], secret=secret)
    write("share", "opens in another order", "opens",
          sheets=[sheet(five), sheet(two), sheet(one)], secret=secret)
    write("share", "opens with one more than needed", "opens",
          sheets=[sheet(five), sheet(two), sheet(one), sheet(three)], secret=secret)
    typed = (sheet(one).replace("0", "o").replace("1", "l").lower().replace("  ", " - "))
    typed = "\n".join(line.split(":")[1] for line in typed.splitlines())
    write("share", "opens typed otherwise", "opens",
          sheets=["safeconduct/share/v1 · share 1 of 5 · any 3 open\n\n" + typed,
                  sheet(three), sheet(five)], secret=secret)

    def mistyped(line):
        lines = sheet(one).splitlines()
        lines[line - 1] = lines[line - 1][:3] + ("2" if lines[line - 1][3] != "2" else "3") + lines[line - 1][4:]
        return "\n".join(lines)

    swapped = sheet(one).splitlines()[:3] + sheet(three).splitlines()[3:]
    again = share("second", secret, 3)
    false = flip(three, 30)
    for case, reason, sheets in (
        ("too few", "TOO_FEW", [sheet(one), sheet(two)]),
        ("the same twice", "TWICE", [sheet(one), sheet(two), sheet(one)]),
        ("a share of another sharing", "OTHER_SET", [sheet(one), sheet(two), sheet(again)]),
        ("a false share", "NOT_THE_SECRET", [sheet(one), sheet(two), sheet(false)]),
        ("a mistyped line", "LINE_MISTYPED", [mistyped(4), sheet(two), sheet(three)]),
        ("a missing line", "NOT_A_SHARE",
         ["\n".join(sheet(one).splitlines()[:5]), sheet(two), sheet(three)]),
        ("lines of two sheets", "LINES_MIXED", ["\n".join(swapped), sheet(two), sheet(three)]),
        ("a later version", "UNKNOWN_VERSION",
         [sheet(share("first", secret, 1, version=2)), sheet(two), sheet(three)]),
        ("an index beyond the count", "NOT_A_SHARE",
         [sheet(share("first", secret, 6)), sheet(two), sheet(three)]),
    ):
        write("share", "refuses " + case, "refused", sheets=sheets, reason=reason)


# ---------------------------------------------------------------- hpke

SUITE = bytes.fromhex("647a00010003")


def xwing_key(seed):
    expanded = hashlib.shake_256(seed).digest(96)
    m = mlkem.MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
    x = x25519.X25519PrivateKey.from_private_bytes(expanded[64:])
    return m, x, m.public_key().public_bytes_raw() + x.public_key().public_bytes_raw()


def xwing_decapsulate(seed, enc):
    m, x, public = xwing_key(seed)
    ct_m, ct_x = enc[:1088], enc[1088:]
    shared = x.exchange(x25519.X25519PublicKey.from_public_bytes(ct_x))
    label = bytes.fromhex("5c2e2f2f5e5c")
    return hashlib.sha3_256(m.decapsulate(ct_m) + shared + ct_x + public[1184:] + label).digest()


def labelled_extract(salt, label, ikm):
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + b"HPKE" + SUITE + label + ikm, "sha256")


def labelled_expand(prk, label, info, length):
    from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
    full = length.to_bytes(2, "big") + b"HPKE-v1" + b"HPKE" + SUITE + label + info
    return HKDFExpand(hashes.SHA256(), length, full).derive(prk)


def schedule(shared, info):
    context = (b"\0" + labelled_extract(b"", b"psk_id_hash", b"")
               + labelled_extract(b"", b"info_hash", info))
    secret = labelled_extract(shared, b"secret", b"")
    return (labelled_expand(secret, b"key", context, 32),
            labelled_expand(secret, b"base_nonce", context, 12),
            labelled_expand(secret, b"exp", context, 32))


def hpke(enc):
    """enc: an encapsulation to the key of the seed, made once and kept here, since it is random."""
    seed, info, aad = drawn("x-wing seed", 32), b"safeconduct/seat/v1", b"team 1, epoch 2"
    shared = xwing_decapsulate(seed, enc)
    public = xwing_key(seed)[2]
    key, nonce, _ = schedule(shared, info)
    secret = drawn("epoch key", 32)
    sealed = SUITE + enc + ChaCha20Poly1305(key).encrypt(nonce, secret, aad)
    good = dict(seed=seed, info=info, aad=aad, sealed=sealed)
    write("hpke", "opens", "opens", **good, public=public, plaintext=secret)
    cases = {
        "another suite": dict(sealed=flip(sealed, 5)),
        "a flipped bit in the lattice part": dict(sealed=flip(sealed, 10)),
        "a flipped bit in the curve part": dict(sealed=flip(sealed, 6 + 1088)),
        "a zero point": dict(sealed=sealed[:6 + 1088] + bytes(32) + sealed[6 + 1120:]),
        "a flipped bit in the tag": dict(sealed=flip(sealed, -1)),
        "a cut": dict(sealed=sealed[:-1]),
        "no ciphertext": dict(sealed=sealed[:6 + 1120]),
        "another text": dict(aad=b"team 1, epoch 3"),
        "another use": dict(info=b"safeconduct/drop/v1"),
        "another key": dict(seed=drawn("other x-wing seed", 32)),
    }
    for case, change in cases.items():
        write("hpke", "refuses " + case, "refused", **{**good, **change})

    place, body_id, body_key = drawn("scope", 16), drawn("body id", 16), drawn("body key", 32)
    _, _, exporter = schedule(shared, b"safeconduct/drop/v1\0" + place)
    session = labelled_expand(exporter, b"sec", b"safeconduct/drop-key/v1", 32)
    counter = (41).to_bytes(8, "big")
    dropped = SUITE + enc + counter + AESGCM(session).encrypt(bytes(4) + counter, body_key, body_id)
    good = dict(seed=seed, place=place, aad=body_id, dropped=dropped)
    write("drop", "opens", "opens", **good, key=body_key)
    at = 6 + 1120
    for case, change in {
        "another counter": dict(dropped=flip(dropped, at + 7)),
        "another scope": dict(place=drawn("other scope", 16)),
        "another body": dict(aad=drawn("other body id", 16)),
        "a flipped bit in the tag": dict(dropped=flip(dropped, -1)),
        "a cut": dict(dropped=dropped[:-1]),
        "nothing after the counter": dict(dropped=dropped[:at + 8]),
    }.items():
        write("drop", "refuses " + case, "refused", **{**good, **change})


def encapsulation():
    """The X25519 part with a drawn key; the ML-KEM part once drawn by the library and kept."""
    kept = pathlib.Path(__file__).parent / "encapsulation.hex"
    if not kept.exists():
        m = mlkem.MLKEM768PublicKey.from_public_bytes(xwing_key(drawn("x-wing seed", 32))[2][:1184])
        ephemeral = x25519.X25519PrivateKey.from_private_bytes(drawn("ephemeral", 32))
        kept.write_text((m.encapsulate()[1] + ephemeral.public_key().public_bytes_raw()).hex() + "\n")
    return bytes.fromhex(kept.read_text().strip())


OUT.mkdir(parents=True, exist_ok=True)
body()
wraps()
streams()
slots()
shares()
hpke(encapsulation())
