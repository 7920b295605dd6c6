/// The log: what a fact leaves behind that anyone can check, and nothing that tells what it says.
///
/// For every fact one [org.safeconduct.ledger.Leaf] enters a Merkle tree: a short text with the
/// log's origin, the scope, the number in the scope, the digest of the scope's previous leaf, a
/// commitment to every part of the payload and a digest of the sealed body, signed by its author as
/// a C2SP signed note ([org.safeconduct.ledger.SignedLeaf]). No time, no kind, no name.
///
/// ```
///   payload ──Parts──► commit ┐
///   sealed body ─Bodies─► body ├─ Leaf ─sign─► SignedLeaf ─┬─ digest ──► prev of the scope's next
///   ScopeHead ─────────► prev ┘                            └─ treeHash ─► Edge, tiles ─► Checkpoint
///
///   afterwards: Disclosure + SignedLeaf + LogProof + Certificates = what a stranger verifies
/// ```
///
/// What is promised: one encoding for each text (anything else is
/// [org.safeconduct.ledger.Malformed] and says where), and one reason for each refusal
/// ([org.safeconduct.ledger.ProofMismatch], with what was expected and what was found; never
/// plaintext).
///
/// This library needs nothing but the JDK, knows no cipher and holds no private key: who signs
/// hands in a [org.safeconduct.ledger.NoteSigner], who verifies a
/// [org.safeconduct.ledger.SignatureCheck], for which [org.safeconduct.ledger.JdkEd25519] and
/// [org.safeconduct.ledger.JdkMlDsa44] stand ready (slow; a server hands in a faster one).
///
/// Formats: `docs/spec/leaf.md`, `docs/spec/parts.md`, `docs/spec/log.md`; vectors in
/// `vectors/ledger`.
@NullMarked
package org.safeconduct.ledger;

import org.jspecify.annotations.NullMarked;
