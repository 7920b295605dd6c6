#!/usr/bin/env python3
"""Makes vectors/ledger from the specifications: a second writer, so that ours can be compared.

  make_vectors.py DIR

Keys come from fixed seeds and Ed25519 is deterministic: two runs give the same files.
"""
import base64
import hmac
import json
import os
import subprocess
import sys
import tempfile

from check_log import leaf_hash, node_hash, root, sha256, split

ORIGIN = "northlight.example/record"
SCOPE = bytes(range(16))
OTHER_SCOPE = bytes(range(16, 32))
OPENING = bytes(range(100, 132))


def b64(raw):
    return base64.b64encode(raw).decode()


# A digest whose base64 uses both characters in which the alphabets differ.
BODY = next(d for d in (sha256(b"body%d" % i) for i in range(99)) if {"+", "/"} <= set(b64(d)))


def openssl(arguments, *contents):
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for i, content in enumerate(contents):
            names.append(os.path.join(folder, str(i)))
            with open(names[-1], "wb") as f:
                f.write(content)
        return subprocess.run(["openssl"] + [a.format(*names) for a in arguments], check=True,
                              stdout=subprocess.PIPE).stdout


class Key:
    def __init__(self, name, seed):
        self.name = name
        self.pkcs8 = bytes.fromhex("302e020100300506032b657004220420") + bytes([seed] * 32)
        spki = openssl(["pkey", "-inform", "DER", "-in", "{0}", "-pubout", "-outform", "DER"],
                       self.pkcs8)
        self.material = b"\x01" + spki[-32:]
        self.id = sha256(name.encode() + b"\n" + self.material)[:4]
        self.vkey = "%s+%s+%s" % (name, self.id.hex(), b64(self.material))

    def line(self, text):
        signature = openssl(["pkeyutl", "-sign", "-keyform", "DER", "-inkey", "{0}", "-rawin",
                             "-in", "{1}"], self.pkcs8, text.encode())
        return "— %s %s\n" % (self.name, b64(self.id + signature))

    def note(self, text):
        return text + "\n" + self.line(text)


AUTHOR = Key("northlight.example/k-7f2a", 1)
OTHER = Key("northlight.example/k-9c01", 2)
LOG = Key(ORIGIN, 3)
ROOT = Key("northlight.example/root", 4)
REGISTRAR = Key("northlight.example/k-r001", 5)


def leaf_text(origin=ORIGIN, scope=SCOPE, seq=1, prev=bytes(32), erases=None):
    lines = ["safeconduct/fact/v1", "origin " + origin, "scope " + b64(scope), "seq %s" % seq,
             "prev " + b64(prev), "commit " + b64(sha256(b"commit%d" % len(str(seq)))),
             "body " + b64(BODY)]
    return "\n".join(lines + (["erases " + erases] if erases else [])) + "\n"


def commitments(parts, opening):
    cs = []
    for pointer, text in parts:
        o = hmac.digest(opening, pointer.encode(), "sha256")
        cs.append(hmac.digest(o, pointer.encode() + b"\0" + text.encode(), "sha256"))
    i = 0
    while len(cs) % 16:
        cs.append(hmac.digest(opening, b"pad%d" % i, "sha256"))
        i += 1
    return sorted(cs)


def commit(parts, opening=OPENING):
    return sha256(b"safeconduct/commit/v1\n", *commitments(parts, opening))


def inclusion(index, hashes):
    if len(hashes) == 1:
        return []
    k = split(len(hashes))
    if index < k:
        return inclusion(index, hashes[:k]) + [root(hashes[k:])]
    return inclusion(index - k, hashes[k:]) + [root(hashes[:k])]


def consistency(m, hashes, known=True):
    n = len(hashes)
    if m == n:
        return [] if known else [root(hashes)]
    k = split(n)
    if m <= k:
        return consistency(m, hashes[:k], known) + [root(hashes[k:])]
    return consistency(m - k, hashes[k:], False) + [root(hashes[:k])]


class Vectors:
    def __init__(self, folder):
        self.folder = folder

    def write(self, name, header, body=b""):
        if isinstance(body, str):
            body = body.encode()
        head = "".join("%s: %s\n" % item for item in header.items()) + "\n"
        with open(os.path.join(self.folder, name), "wb") as f:
            f.write(head.encode() + body)

    def leaf(self, name, body, expect="refused", **more):
        header = {"kind": "leaf", "expect": expect, "author": AUTHOR.vkey}
        raw = body if isinstance(body, bytes) else body.encode()
        if expect == "accepted":
            header.update({"digest": b64(sha256(raw)), "tree-hash": b64(leaf_hash(raw))})
        header.update(more)
        self.write("leaf-" + name, header, raw)


def leaves(v):
    first = AUTHOR.note(leaf_text())
    v.leaf("first", first, "accepted")
    second = leaf_text(seq=2, prev=sha256(first.encode()))
    v.leaf("second", AUTHOR.note(second), "accepted")
    e = b64(OTHER_SCOPE)
    v.leaf("erases-one", AUTHOR.note(leaf_text(erases=e + " 7")), "accepted")
    v.leaf("erases-all", AUTHOR.note(leaf_text(erases=e + " all")), "accepted")
    signed = AUTHOR.note
    v.leaf("erases-zero", signed(leaf_text(erases=e + " 0")))
    v.leaf("erases-nothing", signed(leaf_text(erases=e)))
    v.leaf("erases-with-leading-zero", signed(leaf_text(erases=e + " 07")))
    v.leaf("spare-space-at-line-end", signed(leaf_text().replace("seq 1\n", "seq 1 \n")))
    v.leaf("two-spaces", signed(leaf_text().replace("seq 1", "seq  1")))
    v.leaf("empty-line-inside", signed(leaf_text().replace("seq 1\n", "seq 1\n\n")))
    v.leaf("carriage-return", signed(leaf_text()).replace("\n", "\r\n"))
    v.leaf("no-final-newline", signed(leaf_text())[:-1])
    v.leaf("spare-final-newline", signed(leaf_text()) + "\n")
    v.leaf("another-kind", signed(leaf_text().replace("fact/v1", "fact/v2")))
    v.leaf("seq-zero", signed(leaf_text(seq=0)))
    v.leaf("seq-with-leading-zero", signed(leaf_text(seq="01")))
    v.leaf("seq-with-sign", signed(leaf_text(seq="+1")))
    v.leaf("seq-too-large", signed(leaf_text(seq=2**63, prev=sha256(b"p"))))
    v.leaf("seq-one-with-prev", signed(leaf_text(prev=sha256(b"p"))))
    v.leaf("seq-two-without-prev", signed(leaf_text(seq=2)))
    v.leaf("order-of-lines", signed(second.replace("seq 2\n", "").replace(
        "commit ", "seq 2\ncommit ")))
    v.leaf("line-missing", signed("".join(leaf_text().splitlines(True)[:-1])))
    v.leaf("line-unknown", signed(leaf_text() + "time 2017-05-03\n"))
    v.leaf("line-twice", signed(leaf_text().replace("seq 1\n", "seq 1\nseq 1\n")))
    v.leaf("scope-unpadded", signed(leaf_text().replace("==\nseq", "\nseq")))
    v.leaf("scope-not-canonical", signed(leaf_text().replace("Dw==\nseq", "Dx==\nseq")))
    v.leaf("scope-short", signed(leaf_text(scope=SCOPE[:15])))
    v.leaf("commit-url-alphabet", signed(
        "".join(line.replace("+", "-").replace("/", "_") if line.startswith("body") else line
                for line in leaf_text().splitlines(True))))
    v.leaf("prev-short", signed(leaf_text(seq=2, prev=bytes(31))))
    v.leaf("origin-empty", signed(leaf_text(origin="")))
    v.leaf("origin-with-plus", signed(leaf_text(origin="northlight.example/a+b")))
    v.leaf("origin-not-ascii", signed(leaf_text(origin="северный.example/record")))
    v.leaf("two-signatures", first + OTHER.line(leaf_text()))
    v.leaf("no-signature", leaf_text() + "\n")
    v.leaf("signed-by-another", OTHER.note(leaf_text()))
    name, rest = AUTHOR.line(leaf_text())[2:-1].split(" ")
    raw = base64.b64decode(rest)
    v.leaf("signature-short", leaf_text() + "\n— %s %s\n" % (name, b64(raw[:-1])))
    v.leaf("signature-changed", leaf_text() + "\n— %s %s\n" % (
        name, b64(raw[:-1] + bytes([raw[-1] ^ 1]))))
    v.leaf("signature-of-another-leaf", leaf_text() + "\n" + AUTHOR.line(second))
    v.leaf("key-id-changed", leaf_text() + "\n— %s %s\n" % (name, b64(b"\0\0\0\0" + raw[4:])))
    v.leaf("hyphen-for-dash", first.replace("—", "-"))
    v.leaf("not-utf8", first.encode().replace("—".encode(), b"\xff\xfe"))


def payloads(v):
    def good(name, payload, parts):
        v.write("parts-" + name, {
            "kind": "parts", "expect": "accepted", "opening": b64(OPENING),
            "pointers": json.dumps([p for p, _ in parts]), "commit": b64(commit(parts)),
        }, payload)

    def bad(name, payload):
        v.write("parts-" + name, {"kind": "parts", "expect": "refused",
                                  "opening": b64(OPENING)}, payload)

    good("small", '{"a":1,"b":[true,null]}  ', [("/a", "1"), ("/b/0", "true"), ("/b/1", "null")])
    good("scalar", '"only"', [("", '"only"')])
    good("empty-containers", '{"a":{},"b":[],"":0}', [("/a", "{}"), ("/b", "[]"), ("/", "0")])
    good("escaped-names", '{"a/b":1,"m~n":2,"\\u0061":3,"и":"\\u0438"}',
         [("/a~1b", "1"), ("/m~0n", "2"), ("/a", "3"), ("/и", '"\\u0438"')])
    good("sixteen", json.dumps(list(range(16)), separators=(",", ":")),
         [("/%d" % i, str(i)) for i in range(16)])
    good("seventeen", json.dumps(list(range(17)), separators=(",", ":")),
         [("/%d" % i, str(i)) for i in range(17)])
    good("numbers", '[-0,1.50,2e3,3E-7]',
         [("/0", "-0"), ("/1", "1.50"), ("/2", "2e3"), ("/3", "3E-7")])
    good("not-an-array", '{"0":1,"2":2}', [("/0", "1"), ("/2", "2")])
    bad("name-twice", '{"a":1,"a":2}')
    bad("name-twice-escaped", '{"a":1,"\\u0061":2}')
    bad("name-with-control", '{"\\u0000":1}')
    bad("name-half-surrogate", '{"\\ud800":1}')
    bad("object-like-array", '{"1":1,"0":2}')
    bad("space-inside", '{"a": 1}')
    bad("space-before", ' {"a":1}')
    bad("newline-after", '{"a":1}\n')
    bad("two-values", '{"a":1}{"b":2}')
    bad("leading-zero", '{"a":01}')
    bad("plus-sign", '{"a":+1}')
    bad("bare-point", '{"a":1.}')
    bad("not-a-number", '{"a":NaN}')
    bad("trailing-comma", '{"a":1,}')
    bad("single-quotes", "{'a':1}")
    bad("bare-control", '{"a":"\t"}')
    bad("wrong-escape", '{"a":"\\x41"}')
    bad("not-closed", '{"a":[1,2')
    bad("empty", "")
    bad("only-spaces", "   ")
    bad("byte-order-mark", b"\xef\xbb\xbf{}")
    bad("not-utf8", b'{"a":"\xc3\x28"}')
    bad("overlong-utf8", b'{"a":"\xc0\xaf"}')
    bad("too-deep", "[" * 65 + "0" + "]" * 65)


def trees(v):
    hashes = [leaf_hash(b"entry %d" % i) for i in range(300)]

    def proof(index, size, path, expect, name):
        v.write("inclusion-" + name, {
            "kind": "inclusion", "expect": expect, "index": index, "size": size,
            "leaf": b64(hashes[index]), "root": b64(root(hashes[:size]))},
            "".join(b64(h) + "\n" for h in path))

    for index, size in ((0, 1), (0, 2), (1, 3), (2, 3), (6, 7), (100, 256), (256, 257), (299, 300)):
        proof(index, size, inclusion(index, hashes[:size]), "accepted", "%d-of-%d" % (index, size))
    path = inclusion(6, hashes[:11])
    proof(6, 11, path[:-1], "refused", "too-short")
    proof(6, 11, path + [path[0]], "refused", "too-long")
    proof(6, 11, path[::-1], "refused", "reversed")
    proof(7, 11, path, "refused", "of-the-neighbour")
    proof(6, 12, path, "refused", "of-a-smaller-tree")

    def link(older, newer, path, expect, name, old_root=None):
        v.write("consistency-" + name, {
            "kind": "consistency", "expect": expect, "older": older, "newer": newer,
            "older-root": b64(old_root or root(hashes[:older])),
            "newer-root": b64(root(hashes[:newer]))}, "".join(b64(h) + "\n" for h in path))

    for older, newer in ((1, 2), (1, 300), (3, 7), (4, 7), (6, 8), (8, 8), (255, 256), (256, 300)):
        link(older, newer, consistency(older, hashes[:newer]), "accepted", "%d-%d" % (older, newer))
    path = consistency(6, hashes[:11])
    link(6, 11, path[:-1], "refused", "too-short")
    link(6, 11, path + [path[0]], "refused", "too-long")
    link(5, 11, path, "refused", "of-another-size")
    link(11, 6, path, "refused", "shrunk")
    link(6, 11, path, "refused", "of-another-tree", node_hash(hashes[0], hashes[1]))
    link(8, 8, [], "refused", "same-size-other-root", hashes[0])


def checkpoints(v):
    def checkpoint(name, text, expect, note=None):
        v.write("checkpoint-" + name, {"kind": "checkpoint", "expect": expect, "log": LOG.vkey},
                note or LOG.note(text))

    good = "%s\n300\n%s\n" % (ORIGIN, b64(sha256(b"root")))
    checkpoint("good", good, "accepted")
    checkpoint("empty-tree", "%s\n0\n%s\n" % (ORIGIN, b64(sha256())), "accepted")
    checkpoint("unknown-line-beside", good, "accepted", LOG.note(good) + OTHER.line(good))
    checkpoint("extension-line", good + "more\n", "refused")
    checkpoint("size-with-leading-zero", good.replace("\n300", "\n0300"), "refused")
    checkpoint("size-negative", good.replace("\n300", "\n-1"), "refused")
    checkpoint("root-short", "%s\n300\n%s\n" % (ORIGIN, b64(bytes(31))), "refused")
    checkpoint("empty-tree-with-root", "%s\n0\n%s\n" % (ORIGIN, b64(bytes(32))), "refused")
    checkpoint("origin-empty", good.replace(ORIGIN, ""), "refused")
    checkpoint("of-another-size", good, "refused",
               good.replace("300", "301") + "\n" + LOG.line(good))
    checkpoint("signed-by-another", good, "refused", OTHER.note(good))


def certificates(v):
    def text(role, key, low="0", high="open", origin=ORIGIN):
        return "safeconduct/certificate/v1\norigin %s\nrole %s\nkey %s\nfrom %s\nto %s\n" % (
            origin, role, key.vkey, low, high)

    registrar = ROOT.note(text("registrar", REGISTRAR, "0", "200"))

    def keys(name, notes, expect):
        v.write("certificates-" + name, {"kind": "certificates", "expect": expect,
                                         "origin": ORIGIN, "root": ROOT.vkey,
                                         "lengths": ",".join(str(len(n.encode())) for n in notes)},
                "".join(notes))

    keys("by-root", [ROOT.note(text("author", AUTHOR))], "accepted")
    keys("by-registrar", [registrar, REGISTRAR.note(text("author", AUTHOR, "10", "20"))],
         "accepted")
    keys("all-roles", [registrar, REGISTRAR.note(text("house", OTHER)), ROOT.note(
        text("log", LOG)), REGISTRAR.note(text("author", AUTHOR))], "accepted")
    keys("registrar-by-itself", [REGISTRAR.note(text("registrar", REGISTRAR))], "refused")
    keys("registrar-by-registrar", [registrar, REGISTRAR.note(text("registrar", OTHER))],
         "refused")
    keys("author-by-author", [ROOT.note(text("author", AUTHOR)), AUTHOR.note(
        text("author", OTHER))], "refused")
    keys("registrar-out-of-range", [registrar, REGISTRAR.note(text("author", AUTHOR, "200"))],
         "refused")
    keys("of-another-log", [ROOT.note(text("author", AUTHOR, origin=ORIGIN + "2"))], "refused")
    keys("key-twice", [ROOT.note(text("author", AUTHOR)), ROOT.note(text("house", AUTHOR))],
         "refused")
    keys("two-signatures", [ROOT.note(text("author", AUTHOR)) + OTHER.line(
        text("author", AUTHOR))], "refused")
    keys("range-backwards", [ROOT.note(text("author", AUTHOR, "5", "4"))], "refused")
    keys("unknown-role", [ROOT.note(text("trustee", AUTHOR))], "refused")
    keys("with-a-name", [ROOT.note(text("author", AUTHOR) + "person M. N.\n")], "refused")


def main(folder):
    os.makedirs(folder, exist_ok=True)
    v = Vectors(folder)
    for make in (leaves, payloads, trees, checkpoints, certificates):
        make(v)


if __name__ == "__main__":
    main(sys.argv[1])
