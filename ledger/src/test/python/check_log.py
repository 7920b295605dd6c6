#!/usr/bin/env python3
"""Checks a log, or one leaf with its proof, from the specifications alone.

Written from docs/spec and the C2SP texts (signed-note, tlog-checkpoint, tlog-tiles, tlog-proof) and
RFC 6962, not from the Java code. Python 3 and openssl, nothing else.

  check_log.py log DIR                      tile/entries, tile/<L>, checkpoint, keys, *.tlog-proof,
                                            consistency-from-<N>
  check_log.py proof LEAF PROOF AUTHORKEY LOGKEY

Prints what was checked and ends with 0, or says what is wrong and ends with 1.
"""
import base64
import hashlib
import os
import re
import subprocess
import sys
import tempfile

ED25519_SPKI = bytes.fromhex("302a300506032b6570032100")
ZERO = bytes(32)
NAME = re.compile(r"[!-*,-~]{1,255}\Z")
NUMBER = re.compile(r"(0|[1-9][0-9]{0,18})\Z")


class Wrong(Exception):
    pass


def need(condition, what):
    if not condition:
        raise Wrong(what)


def b64(text, size=None):
    raw = base64.b64decode(text, validate=True)
    need(base64.b64encode(raw).decode() == text, "base64 is not canonical: " + text)
    need(size is None or len(raw) == size, "wrong length: " + text)
    return raw


def number(text):
    need(NUMBER.match(text) and int(text) < 2**63, "not a canonical number: " + text)
    return int(text)


def sha256(*chunks):
    return hashlib.sha256(b"".join(chunks)).digest()


def leaf_hash(entry):
    return sha256(b"\x00", entry)


def node_hash(left, right):
    return sha256(b"\x01", left, right)


def split(n):
    k = 1
    while k * 2 < n:
        k *= 2
    return k


def root(hashes):
    """RFC 6962 section 2.1, MTH over leaf hashes."""
    if not hashes:
        return sha256()
    if len(hashes) == 1:
        return hashes[0]
    k = split(len(hashes))
    return node_hash(root(hashes[:k]), root(hashes[k:]))


def root_from_path(leaf, index, size, path):
    """RFC 6962 section 2.1.1, by its recursion."""
    need(0 <= index < size, "index outside the tree")
    if size == 1:
        need(not path, "inclusion path is too long")
        return leaf
    need(path, "inclusion path is too short")
    k = split(size)
    if index < k:
        return node_hash(root_from_path(leaf, index, k, path[:-1]), path[-1])
    return node_hash(path[-1], root_from_path(leaf, index - k, size - k, path[:-1]))


def roots_from_consistency(m, n, path, old_root, known=True):
    """RFC 6962 section 2.1.2, SUBPROOF read backwards: (old root, new root)."""
    if m == n:
        if known:
            need(not path, "consistency path is too long")
            return old_root, old_root
        need(len(path) == 1, "consistency path has the wrong length")
        return path[0], path[0]
    need(path, "consistency path is too short")
    k = split(n)
    if m <= k:
        old, new = roots_from_consistency(m, k, path[:-1], old_root, known)
        return old, node_hash(new, path[-1])
    old, new = roots_from_consistency(m - k, n - k, path[:-1], old_root, False)
    return node_hash(path[-1], old), node_hash(path[-1], new)


def parse_note(raw):
    note = raw.decode("utf-8")
    need(not re.search("[\x00-\x09\x0b-\x1f]", note), "control character in a note")
    need("\n\n" in note and note.endswith("\n"), "no signatures")
    cut = note.rindex("\n\n")
    lines = []
    for line in note[cut + 2 : -1].split("\n"):
        m = re.match("— ([^ +]+) ([A-Za-z0-9+/=]+)\\Z", line)
        need(m, "not a signature line: " + line)
        sig = b64(m.group(2))
        lines.append((m.group(1), sig[:4], sig[4:]))
    return note[: cut + 1], lines


def parse_vkey(text):
    name, key_id, material = text.split("+", 2)
    material = b64(material)
    wanted = sha256(name.encode() + b"\n" + material)[:4]
    need(wanted.hex() == key_id, "key id does not fit its key: " + text)
    return name, wanted, material


def ed25519_verifies(public_key, message, signature):
    with tempfile.TemporaryDirectory() as folder:
        names = [os.path.join(folder, n) for n in ("key", "message", "signature")]
        for name, content in zip(names, (ED25519_SPKI + public_key, message, signature)):
            with open(name, "wb") as f:
                f.write(content)
        return 0 == subprocess.run(
            ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", names[0],
             "-rawin", "-in", names[1], "-sigfile", names[2]],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode


def need_signature(text, lines, keys):
    """At least one line of a known Ed25519 key, and all such lines verify."""
    verified = 0
    for name, key_id, signature in lines:
        for key_name, known_id, material in keys:
            if (name, key_id) == (key_name, known_id) and material[0] == 1:
                need(ed25519_verifies(material[1:], text.encode(), signature),
                     "signature by " + name + " does not verify")
                verified += 1
    need(verified, "no signature by a known key")


def parse_leaf(raw):
    text, lines = parse_note(raw)
    need(len(lines) == 1 and len(lines[0][2]) == 64, "a leaf has one Ed25519 signature")
    fields = text.split("\n")
    need(fields.pop() == "", "leaf does not end in a newline")
    need(fields.pop(0) == "safeconduct/fact/v1", "not a leaf")
    names = ["origin", "scope", "seq", "prev", "commit", "body", "erases"]
    need(len(fields) in (6, 7), "wrong number of lines in a leaf")
    values = {}
    for name, line in zip(names, fields):
        need(line.startswith(name + " "), "expected " + name + ", found " + line)
        values[name] = line[len(name) + 1 :]
    need(NAME.match(values["origin"]), "origin")
    need(NAME.match(lines[0][0]), "author's key name")
    leaf = {"text": text, "line": lines[0], "origin": values["origin"]}
    leaf["scope"] = b64(values["scope"], 16)
    leaf["seq"] = number(values["seq"])
    for name in ("prev", "commit", "body"):
        leaf[name] = b64(values[name], 32)
    need(leaf["seq"] >= 1 and (leaf["seq"] == 1) == (leaf["prev"] == ZERO), "seq and prev")
    if "erases" in values:
        scope, what = values["erases"].split(" ", 1)
        need(what == "all" or number(what) >= 1, "erases")
        leaf["erases"] = (b64(scope, 16), what)
    return leaf


def parse_checkpoint(text):
    lines = text.split("\n")
    need(len(lines) == 4 and lines[3] == "" and lines[0], "a checkpoint has three lines")
    return lines[0], number(lines[1]), b64(lines[2], 32)


def parse_proof(raw):
    head, checkpoint = raw.decode("utf-8").split("\n\n", 1)
    lines = head.split("\n")
    need(lines[0] == "c2sp.org/tlog-proof@v1", "not a log proof")
    need(lines[1].startswith("index "), "no index")
    return number(lines[1][6:]), [b64(h, 32) for h in lines[2:]], checkpoint.encode()


def read(*path):
    with open(os.path.join(*path), "rb") as f:
        return f.read()


def tile_path(index):
    text = "%03d" % (index % 1000)
    while index >= 1000:
        index //= 1000
        text = "x%03d/" % (index % 1000) + text
    return text


def tile(folder, level, index, width):
    suffix = "" if width == 256 else ".p/%d" % width
    return read(folder, "tile", str(level), tile_path(index) + suffix)


def entries(folder, size):
    for start in range(0, size, 256):
        width = min(256, size - start)
        bundle = tile(folder, "entries", start // 256, width)
        for _ in range(width):
            length = int.from_bytes(bundle[:2], "big")
            yield bundle[2 : 2 + length]
            bundle = bundle[2 + length :]
        need(not bundle, "entry bundle is too long")


def check_tiles(folder, hashes):
    level = 0
    while hashes:
        for start in range(0, len(hashes), 256):
            part = hashes[start : start + 256]
            need(tile(folder, level, start // 256, len(part)) == b"".join(part), "tile")
        full = len(hashes) // 256
        hashes = [root(hashes[i * 256 : (i + 1) * 256]) for i in range(full)]
        level += 1


def check_log(folder):
    keys = [parse_vkey(line) for line in read(folder, "keys").decode().splitlines()]
    text, lines = parse_note(read(folder, "checkpoint"))
    origin, size, tree_root = parse_checkpoint(text)
    need_signature(text, lines, keys)
    raw = list(entries(folder, size))
    heads, leaves = {}, []
    for entry in raw:
        leaf = parse_leaf(entry)
        need(leaf["origin"] == origin, "leaf of another log")
        seq, digest = heads.get(leaf["scope"], (0, ZERO))
        need(leaf["seq"] == seq + 1 and leaf["prev"] == digest, "chain of a scope is broken")
        leaves.append(leaf)
        heads[leaf["scope"]] = (leaf["seq"], sha256(entry))
    hashes = [leaf_hash(entry) for entry in raw]
    need(root(hashes) == tree_root, "root of the leaves is not the checkpoint's")
    check_tiles(folder, hashes)
    proofs = 0
    for name in sorted(os.listdir(folder)):
        if name.endswith(".tlog-proof"):
            index, path, checkpoint = parse_proof(read(folder, name))
            need(checkpoint == read(folder, "checkpoint"), "proof has another checkpoint")
            need(root_from_path(hashes[index], index, size, path) == tree_root, name)
            proofs += 1
        elif name.startswith("consistency-from-"):
            older = int(name[len("consistency-from-") :])
            path = [b64(h, 32) for h in read(folder, name).decode().splitlines()]
            old, new = roots_from_consistency(older, size, path, root(hashes[:older]))
            need((old, new) == (root(hashes[:older]), tree_root), name)
            proofs += 1
    for leaf in leaves:
        need_signature(leaf["text"], [leaf["line"]], keys)
    print("%d leaves in %d scopes, %d proofs: right" % (size, len(heads), proofs))


def check_proof(leaf_file, proof_file, author_key, log_key):
    raw = read(leaf_file)
    leaf = parse_leaf(raw)
    need_signature(leaf["text"], [leaf["line"]], [parse_vkey(author_key)])
    index, path, note = parse_proof(read(proof_file))
    text, lines = parse_note(note)
    origin, size, tree_root = parse_checkpoint(text)
    need(origin == leaf["origin"], "leaf of another log")
    need_signature(text, lines, [parse_vkey(log_key)])
    need(root_from_path(leaf_hash(raw), index, size, path) == tree_root, "inclusion proof")
    print("leaf %d of %d: right" % (index, size))


def main(arguments):
    try:
        if arguments[:1] == ["log"] and len(arguments) == 2:
            check_log(arguments[1])
        elif arguments[:1] == ["proof"] and len(arguments) == 5:
            check_proof(*arguments[1:])
        else:
            sys.exit(__doc__)
    except (Wrong, ValueError) as wrong:
        print("wrong: %s" % wrong)
        sys.exit(1)


if __name__ == "__main__":
    main(sys.argv[1:])
