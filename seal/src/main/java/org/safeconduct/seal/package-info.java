/// Everything that closes and opens: the only place of the program where a cipher is called.
///
/// Nothing here knows a person, a scope or a table. A caller hands in a [Secret] and the *context*
/// to which the sealed bytes belong, and gets back bytes that no other context opens.
///
/// | to seal | use | format |
/// |---|---|---|
/// | one fact's payload | [BodySeal], padded by [Padding] | `docs/spec/body.md` |
/// | a file of any length | [SealingStream], [OpeningStream], [SealedFile] | `docs/spec/stream.md` |
/// | an index's file, block by block | [BlockSeal] | `docs/spec/index.md` |
/// | a body's key under its scope's key | [KeyWrap] | `docs/spec/grant-wrap.md` |
/// | a scope's key for a team that one sits in | [GrantWrap] | `docs/spec/grant-wrap.md` |
/// | anything for somebody else | [Hpke] | `docs/spec/hpke.md` |
/// | a body's key by the house, which holds no scope key | [DropSender], [DropReceiver] | `docs/spec/hpke.md` |
/// | a member's unlock key under a passphrase or a printed code | [SlotSet] | `docs/spec/slot.md` |
/// | a recovery key among trustees | [Shares], [ShareText] | `docs/spec/share.md` |
/// | other rows and drafts, under a key at hand | [Envelope] | `docs/spec/grant-wrap.md` |
///
/// Three promises hold everywhere:
/// - **What does not open was changed, or is not ours**, and then the answer is [EnvelopeTampered],
///   never half of a plaintext. (A stream gives chunks as it goes; each of them was verified, and a
///   cut is noticed at the end.)
/// - **A key serves one purpose.** Every use derives its own key by [Hkdf] with the purpose in the
///   info string `safeconduct/<purpose>/v1`.
/// - **Keys are wiped when closed**, as far as a Java heap lets us: copies that the collector moved
///   and that providers made are out of reach, and the threat model says so.
///
/// Primitives come from the JDK (AES, HKDF, HMAC, SHA-256) and Bouncy Castle (HPKE with X-Wing,
/// Ed25519, ML-DSA, Argon2id, secret sharing). None is written here.
@NullMarked
package org.safeconduct.seal;

import org.jspecify.annotations.NullMarked;
