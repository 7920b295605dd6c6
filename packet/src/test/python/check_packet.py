#!/usr/bin/env python3
"""A second verifier of packets, written from docs/spec/packet.md, parts.md, log.md and leaf.md alone.

  check_packet.py PACKET.zip ROOTKEY

Python 3 and openssl, nothing else. ML-DSA-44 lines are parsed and not verified (openssl below 3.5 has
no ML-DSA). Prints "right" and ends with 0, or "wrong: FILE: …" and ends with 1.
"""
import hashlib
import hmac
import json
import os
import re
import struct
import sys
import zlib

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), *[".."] * 4,
                                "ledger", "src", "test", "python"))

from check_log import (Wrong, b64, ed25519_verifies, leaf_hash, need, number, parse_checkpoint,  # noqa: E402
                       parse_leaf, parse_note, parse_proof, parse_vkey, root_from_path,
                       roots_from_consistency, sha256)

LAYOUT = [(re.compile(p + r"\Z"), n) for p, n in (
    (r"bag-info\.txt", 1 << 10), (r"bagit\.txt", 1 << 10), (r"data/MANUAL\.txt", 1 << 16),
    (r"data/certificates/(M|house|log|registrar)-[0-9]{2}\.note", 8192),
    (r"data/documents/[0-9]{5}\.[a-z0-9]{1,5}", None), (r"data/exhibits/[0-9]{5}", None),
    (r"data/facts/[0-9]{5}/leaf\.note", 2048), (r"data/facts/[0-9]{5}/proof\.tlog-proof", 16384),
    (r"data/facts/[0-9]{5}/shown\.txt", 33554432), (r"data/packet\.txt", 16777216),
    (r"filed/(consistency\.txt|leaf\.note|proof\.tlog-proof)", 262144),
    (r"filed/shown\.txt", 33554432),
    (r"manifest-sha256\.txt", 16777216), (r"tagmanifest-sha256\.txt", 4096))]
HOUSE_TYPES = {"mail-collected", "visited", "anchored", "restored", "woken"}
MANUAL = "12bea9ffcccf3249186b7eca8cefdbe0ebe79fd71f73a427348e5f2a0dce613b"
PREFIX = {"author": "M", "house": "house", "log": "log", "registrar": "registrar"}


class In:
    """Says in which file something was wrong."""

    def __init__(self, file):
        self.file = file

    def __enter__(self):
        return self

    def __exit__(self, kind, wrong, trace):
        if wrong is not None and isinstance(wrong, (Wrong, ValueError, IndexError, KeyError)):
            if not str(wrong).startswith("FILE "):
                raise Wrong("FILE %s: %s" % (self.file, wrong)) from wrong
        return False


def check_name(name, size):
    for pattern, most in LAYOUT:
        if pattern.match(name):
            return need(most is None or size <= most, "too large")
    raise Wrong("not a file of the layout")


def read_zip(path):
    with open(path, "rb") as f:
        raw = f.read()
    files, central, at = {}, b"", 0
    while raw[at : at + 4] == b"PK\x03\x04" and len(raw) - at >= 30:
        crc, size, _, length = struct.unpack("<IIIH", raw[at + 14 : at + 28])
        name = raw[at + 30 : at + 30 + length]
        data = raw[at + 30 + length : at + 30 + length + size]
        need(name.startswith(b"packet/"), "name")
        common = struct.pack("<HHHHHIIIHH", 20, 0, 0, 0, 0x21, zlib.crc32(data), size, size,
                             length, 0)
        need(raw[at : at + 30] == b"PK\x03\x04" + common and len(data) == size, "local header")
        text = name[7:].decode("ascii")
        with In(text):
            check_name(text, size)
        need(not files or max(files) < text, "order")
        central += (b"PK\x01\x02" + struct.pack("<H", 20) + common
                    + struct.pack("<HHHII", 0, 0, 0, 0, at) + name)
        files[text] = data
        at += 30 + length + size
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, len(files), len(files), len(central), at, 0)
    need(raw[at:] == central + end, "directory or end")
    return files


def manifest(files, names):
    return "".join("%s  %s\n" % (hashlib.sha256(files[n]).hexdigest(), n)
                   for n in sorted(names)).encode()


def check_bag(files):
    data = [n for n in files if n.startswith("data/")]
    size = sum(len(files[n]) for n in data)
    tags = ["bag-info.txt", "bagit.txt", "manifest-sha256.txt"] + [
        "filed/" + n for n in ("consistency.txt", "leaf.note", "proof.tlog-proof", "shown.txt")]
    for name, wanted in (
            ("bagit.txt", b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"),
            ("bag-info.txt", b"Bag-Software-Agent: Safeconduct packet/v1\nPayload-Oxum: %d.%d\n"
             % (size, len(data))),
            ("manifest-sha256.txt", manifest(files, data)),
            ("tagmanifest-sha256.txt", manifest(files, tags))):
        with In(name):
            need(files[name] == wanted, "not what follows from the other files")
    with In("data/MANUAL.txt"):
        need(hashlib.sha256(files["data/MANUAL.txt"]).hexdigest() == MANUAL, "another manual")


def take(lines, field):
    line = lines.pop(0)
    need(line.startswith(field + " "), "expected " + field)
    return line[len(field) + 1 :]


def split_lines(raw):
    text = raw.decode("utf-8")
    need(text.endswith("\n"), "last line has no end")
    return text[:-1].split("\n")


def parse_packet(raw):
    lines = split_lines(raw)
    need(lines.pop(0) == "safeconduct/packet/v1", "kind")
    p = {"origin": take(lines, "origin"), "scope": b64(take(lines, "scope"), 16),
         "root": take(lines, "root"), "claims": take(lines, "claims"),
         "facts": number(take(lines, "facts")), "shown": number(take(lines, "shown"))}
    need(p["claims"] in ("whole", "chosen") and p["facts"] > 0, "claims or facts")
    p["exhibits"], p["documents"], p["named"] = [], [], []
    while lines and lines[0].startswith("exhibit "):
        e = re.match(r"exhibit ([0-9]{5}) fact ([0-9]{5}) at (.*)\Z", lines.pop(0)).groups()
        p["exhibits"].append((e[0], int(e[1]), e[2]))
    while lines and lines[0].startswith("document "):
        line = re.match(r"document ([0-9]{5}\.[a-z0-9]{1,5}) (.{1,200})\Z", lines.pop(0))
        p["documents"].append(line.group(1))
    while lines and lines[0].startswith("named "):
        p["named"].append(re.match(r"named (M-[0-9]{2}) (.{1,200})\Z", lines.pop(0)).group(1))
    need(not lines, "unknown line")
    need(p["named"] == sorted(set(p["named"])), "order of names")
    for files in ([e[0] for e in p["exhibits"]], p["documents"]):
        need([int(f[:5]) for f in files] == list(range(1, len(files) + 1)), "order of files")
    return p


def check_described(files, p):
    wanted = {"data/MANUAL.txt", "data/packet.txt"}
    shown = 0
    for n in range(1, p["facts"] + 1):
        folder = "data/facts/%05d/" % n
        wanted |= {folder + "leaf.note", folder + "proof.tlog-proof"}
        if folder + "shown.txt" in files:
            wanted.add(folder + "shown.txt")
            shown += 1
    need(shown == p["shown"], "number of facts shown")
    wanted |= {"data/exhibits/" + e[0] for e in p["exhibits"]}
    wanted |= {"data/documents/" + d for d in p["documents"]}
    wanted |= {n for n in files if n.startswith("data/certificates/")}
    need(wanted == {n for n in files if n.startswith("data/")}, "files are not those described")


class Keys:
    def __init__(self, files, p):
        self.by_line, self.needed = {}, set()
        certificates = []
        for name in sorted(n for n in files if n.startswith("data/certificates/")):
            with In(name):
                text, lines = parse_note(files[name])
                need(len(lines) == 1, "one signature")
                fields = split_lines(text.encode())
                need(fields.pop(0) == "safeconduct/certificate/v1", "kind")
                c = {"file": name, "text": text, "line": lines[0]}
                for field in ("origin", "role", "key", "from", "to"):
                    c[field] = take(fields, field)
                need(not fields and c["origin"] == p["origin"], "lines or origin")
                c["low"] = number(c["from"])
                c["high"] = 2**63 if c["to"] == "open" else number(c["to"])
                need(c["low"] <= c["high"], "range")
                label = os.path.basename(name)[:-5]
                need(label.rsplit("-", 1)[0] == PREFIX[c["role"]], "name of the file")
                c["label"] = label
                c["name"], c["id"], c["material"] = parse_vkey(c["key"])
                certificates.append(c)
        with In("data/certificates/"):
            root = parse_vkey(p["root"])
            registrars = []
            for c in sorted(certificates, key=lambda c: c["role"] != "registrar"):
                issuers = [root] + [
                    (r["name"], r["id"], r["material"]) for r in registrars
                    if c["role"] != "registrar" and r["low"] <= c["low"] < r["high"]]
                self.verify(c["text"], c["line"], issuers)
                if c["role"] == "registrar":
                    registrars.append(c)
                else:
                    self.needed.add(c["line"][:2])
                need((c["name"], c["id"]) not in self.by_line, "key twice")
                self.by_line[(c["name"], c["id"])] = c

    @staticmethod
    def verify(text, line, keys):
        name, key_id, signature = line
        for key in keys:
            if key[:2] == (name, key_id) and key[2][0] == 1:
                return need(ed25519_verifies(key[2][1:], text.encode(), signature),
                            "signature does not verify")
        raise Wrong("signature by an unknown key")

    def tree(self, note):
        text, lines = parse_note(note)
        for i, line in enumerate(lines):
            c = self.by_line.get(line[:2])
            need(c and c["role"] == "log", "line by an unknown key")
            need(i > 0 or c["material"][0] == 1, "first line is not Ed25519")
            if c["material"][0] == 1:
                self.verify(text, line, [(c["name"], c["id"], c["material"])])
            else:
                need(len(line[2]) == 8 + 2420, "length of an ML-DSA-44 line")
            self.needed.add(line[:2])
        return parse_checkpoint(text)

    def author(self, leaf, index):
        c = self.by_line.get(leaf["line"][:2])
        need(c and c["role"] in ("author", "house"), "leaf by an unknown key")
        need(c["low"] <= index < c["high"], "key is not valid at this index")
        self.verify(leaf["text"], leaf["line"], [(c["name"], c["id"], c["material"])])
        self.needed.add(leaf["line"][:2])
        return c["role"]


def flatten(value, pointer=""):
    if isinstance(value, dict) and value:
        for name, child in value.items():
            yield from flatten(child, pointer + "/" + name.replace("~", "~0").replace("/", "~1"))
    elif isinstance(value, list) and value:
        for i, child in enumerate(value):
            yield from flatten(child, "%s/%d" % (pointer, i))
    else:
        yield pointer, value



def raw_leaves(payload):
    """Pointer and raw text of each leaf, by a scan for scalars in document order."""
    text = payload.rstrip(" ")
    token = re.compile(r'"(?:[^"\\\x00-\x1f]|\\.)*"|-?[0-9][0-9.eE+-]*|true|false|null|\{\}|\[\]')
    pointers = [p for p, _ in flatten(json.loads(text))]
    texts, at = [], 0
    while at < len(text):
        m = token.match(text, at)
        if not m:
            need(text[at] in "{}[],:", "payload is not compact JSON")
            at += 1
            continue
        at = m.end()
        if not (text[at : at + 1] == ":" and m.group()[0] == '"'):
            texts.append(m.group())
    need(len(texts) == len(pointers), "payload")
    return list(zip(pointers, texts))


def hmac256(key, message):
    return hmac.new(key, message, "sha256").digest()


def check_shown(raw, commit):
    lines = split_lines(raw)
    need(lines.pop(0) == "safeconduct/shown/v1", "kind of text")
    if lines[0] == "whole":
        opening = b64(take(lines[1:], "opening"), 32)
        payload = take(lines[2:], "payload")
        need(len(lines) == 3, "lines")
        parts = raw_leaves(payload)
        cs = [hmac256(hmac256(opening, p.encode()), p.encode() + b"\0" + v.encode())
              for p, v in parts]
        i = 0
        while len(cs) % 16:
            cs.append(hmac256(opening, b"pad%d" % i))
            i += 1
        cs.sort()
    else:
        parts, given = [], []
        for _ in range(number(take(lines, "parts"))):
            p, key, v = take(lines, "pointer"), b64(take(lines, "key"), 32), take(lines, "json")
            parts.append((p, v))
            given.append(hmac256(key, p.encode() + b"\0" + v.encode()))
        need(len({p for p, _ in parts}) == len(parts), "a pointer twice")
        count = number(take(lines, "commitments"))
        cs = [b64(c, 32) for c in lines]
        need(count == len(cs) and count > 0 and count % 16 == 0, "number of commitments")
        need(all(a < b for a, b in zip(cs, cs[1:])), "order of commitments")
        need(set(given) <= set(cs), "a part that the leaf does not commit to")
    need(sha256(b"safeconduct/commit/v1\n", *cs) == commit, "commit")
    return dict(parts)


def check_fact(files, folder, p, keys, tree):
    with In(folder + "leaf.note"):
        raw = files[folder + "leaf.note"]
        leaf = parse_leaf(raw)
        need(leaf["origin"] == p["origin"] and leaf["scope"] == p["scope"], "origin or scope")
    with In(folder + "proof.tlog-proof"):
        index, path, _ = parse_proof(files[folder + "proof.tlog-proof"])
        need(root_from_path(leaf_hash(raw), index, tree[1], path) == tree[2], "inclusion")
    with In(folder + "leaf.note"):
        role = keys.author(leaf, index)
    with In(folder + "shown.txt"):
        shown = {}
        if folder + "shown.txt" in files:
            shown = check_shown(files[folder + "shown.txt"], leaf["commit"])
        by_house = shown.get("/by") == '"house"'
        kind = shown.get("/type", "").strip('"').rsplit("/", 1)[0]
        need(by_house == (role == "house"), "who signed")
        need(role != "house" or kind in HOUSE_TYPES, "a fact of the house")
    return {"leaf": leaf, "digest": sha256(raw), "index": index, "shown": shown, "folder": folder}


def check_order(facts, whole):
    for i, fact in enumerate(facts):
        with In(fact["folder"] + "leaf.note"):
            need(not whole or fact["leaf"]["seq"] == i + 1, "seq in a whole inquiry")
            need(whole or fact["shown"], "nothing shown of a chosen fact")
            if i:
                follows(facts[i - 1], fact)
    for eraser in facts:
        scope, what = eraser["leaf"].get("erases", (None, None))
        for fact in facts:
            seq = fact["leaf"]["seq"]
            hit = seq < eraser["leaf"]["seq"] if what == "all" else str(seq) == what
            with In(fact["folder"] + "shown.txt"):
                need(not (hit and scope == eraser["leaf"]["scope"] and fact["shown"]), "erased")


def follows(before, after):
    need(after["leaf"]["seq"] > before["leaf"]["seq"], "seq")
    need(after["index"] > before["index"], "index")
    if after["leaf"]["seq"] == before["leaf"]["seq"] + 1:
        need(after["leaf"]["prev"] == before["digest"], "prev")


def check(files, root_key):
    check_bag(files)
    with In("data/packet.txt"):
        p = parse_packet(files["data/packet.txt"])
        need(p["root"] == root_key, "root is not the one given")
        check_described(files, p)
    keys = Keys(files, p)
    first = "data/facts/00001/proof.tlog-proof"
    with In(first):
        note = parse_proof(files[first])[2]
        tree = keys.tree(note)
        need(tree[0] == p["origin"], "origin of the tree")
    facts = []
    for n in range(1, p["facts"] + 1):
        folder = "data/facts/%05d/" % n
        with In(folder + "proof.tlog-proof"):
            need(parse_proof(files[folder + "proof.tlog-proof"])[2] == note, "another checkpoint")
        facts.append(check_fact(files, folder, p, keys, tree))
    check_order(facts, p["claims"] == "whole")
    for numbered, fact, pointer in p["exhibits"]:
        with In("data/exhibits/" + numbered):
            digest = hashlib.sha256(files["data/exhibits/" + numbered]).hexdigest()
            need(facts[fact - 1]["shown"].get(pointer) == '"%s"' % digest, "digest")
    with In("filed/proof.tlog-proof"):
        newer = keys.tree(parse_proof(files["filed/proof.tlog-proof"])[2])
    filed = check_fact(files, "filed/", p, keys, newer)
    with In("filed/shown.txt"):
        need(filed["shown"].get("/type") == '"packet-made/1"', "type")
    with In("manifest-sha256.txt"):
        digest = hashlib.sha256(files["manifest-sha256.txt"]).hexdigest()
        need(filed["shown"].get("/fact/manifest") == '"%s"' % digest, "digest")
    with In("filed/leaf.note"):
        follows(facts[-1], filed)
        need(p["claims"] != "whole" or filed["leaf"]["seq"] == len(facts) + 1, "seq")
    with In("filed/consistency.txt"):
        lines = split_lines(files["filed/consistency.txt"])
        need(lines.pop(0) == "safeconduct/consistency/v1", "kind")
        path = [b64(h, 32) for h in lines]
        need(newer[0] == tree[0] and newer[1] >= tree[1], "trees")
        if newer[1] == tree[1]:
            need(not path and newer == tree, "trees of one size")
        else:
            roots = roots_from_consistency(tree[1], newer[1], path, tree[2])
            need(roots == (tree[2], newer[2]), "roots")
    for line, c in keys.by_line.items():
        with In(c["file"]):
            need(line in keys.needed, "a certificate that nothing needs")


def main(path, root_key):
    try:
        with In("(zip)"):
            files = read_zip(path)
        check(files, root_key)
        print("right")
    except (Wrong, ValueError) as wrong:
        print("wrong: " + str(wrong).replace("FILE ", "", 1))
        sys.exit(1)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
