/// A fact as bytes: the compact JSON that is padded, sealed, committed to and, years later, opened
/// again by a program that has changed since.
///
/// ```
/// {"type":"visa-refused/1","by":"member_…","at":"2026-11-22T17:03:11Z","fact":{…}}
///          │                                                          │
///   FactTypes: name → record, older name ─upcasters─► today's     Json: record ⇄ tree
/// ```
///
/// One fact has one encoding: members in the order of the record's components, nothing that is
/// absent, no spaces; times in whole seconds. What this program does not know it does not guess: an
/// unknown type or an unknown member makes the entry `Unknown`, and desks do not decide on it.
/// Format: `docs/spec/fact.md`; one golden payload for each type and version that ever shipped lies
/// in `vectors/facts`.
@NullMarked
package org.safeconduct.server.journal.payload;

import org.jspecify.annotations.NullMarked;
