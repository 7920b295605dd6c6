#!/usr/bin/env python3
"""Makes vectors/keys from docs/spec/keys.md alone. Usage: make_key_vectors.py FOLDER"""
import base64
import hashlib
import pathlib
import sys

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

SEED = bytes(range(32))
ORIGIN = "northlight.example/record"
SCOPE = bytes(range(16))
TEAM = bytes(range(16, 32))
MEMBER = bytes(range(32, 48))
OPENING = bytes(range(256)) * 4 + bytes(192)
WRAPPED = bytes(60)
COMMITMENT = bytes(range(32))
READERS = bytes(range(64, 96))
CUSTODIANS = bytes(range(96, 128))

KEY = Ed25519PrivateKey.from_private_bytes(SEED)
PUBLIC = KEY.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
NAME = "northlight.example/k-" + hashlib.sha256(PUBLIC).hexdigest()[:8]


def b64(data):
    return base64.b64encode(data).decode()


def digest(data):
    return b64(hashlib.sha256(data).digest())


def signed(text):
    key_id = hashlib.sha256(NAME.encode() + b"\n\x01" + PUBLIC).digest()[:4]
    line = b64(key_id + KEY.sign(text.encode()))
    return f"{text}\n— {NAME} {line}\n"


def grant(recipient, right, expires, half=""):
    text = (
        f"safeconduct/grant/v1\norigin {ORIGIN}\nscope {b64(SCOPE)}\ngeneration 3\n{half}to {recipient}\n"
        f"right {right}\nexpires {expires}\nby {NAME}\n"
    )
    full = text + f"sealed {digest(WRAPPED)}\n"
    return full, b64(KEY.sign(full.encode()))


def two_person(readers, custodians):
    return HKDF(hashes.SHA256(), 32, None, b"safeconduct/two-person/v1").derive(readers + custodians)


def write(folder, name, kind, thing, **headers):
    lines = [f"kind: {kind}", f"seed: {SEED.hex()}"] + [f"{k}: {v}" for k, v in headers.items()]
    (folder / name).write_text("\n".join(lines) + "\n\n" + thing, encoding="utf-8")


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    text, signature = grant(f"team {b64(TEAM)} epoch 7", "write", "never")
    write(folder, "grant-to-team", "grant", text, signature=signature)
    text, signature = grant(f"member {b64(MEMBER)}", "read", "2026-12-24T00:00:00Z")
    write(folder, "grant-to-member", "grant", text, signature=signature)
    text, signature = grant(
        f"member {b64(MEMBER)}", "read", "2026-12-24T00:00:00Z", "half custodians\n")
    write(folder, "grant-of-a-half", "grant", text, signature=signature)
    write(folder, "restored-grant", "note", signed(
        f"safeconduct/restored-grant/v1\norigin {ORIGIN}\ngrant {digest(text.encode())}\n"))
    write(folder, "two-person-key", "key", two_person(READERS, CUSTODIANS).hex() + "\n",
          readers=READERS.hex(), custodians=CUSTODIANS.hex())
    write(folder, "member", "note", signed(
        f"safeconduct/member/v1\norigin {ORIGIN}\nmember {b64(MEMBER)}\nkey {NAME}\n"
        f"opening {digest(OPENING)}\n"))
    write(folder, "team-epoch", "note", signed(
        f"safeconduct/team-epoch/v1\norigin {ORIGIN}\nteam {b64(TEAM)}\nepoch 7\n"
        f"opening {digest(OPENING)}\n"))
    write(folder, "scope-generation", "note", signed(
        f"safeconduct/scope-generation/v1\norigin {ORIGIN}\nscope {b64(SCOPE)}\ngeneration 3\n"
        f"drop {digest(OPENING)}\ncommitment {b64(COMMITMENT)}\n"))
    write(folder, "recovery", "note", signed(
        f"safeconduct/recovery/v1\norigin {ORIGIN}\ncircle guarded\nopening {digest(OPENING)}\n"))


main()
