/// Band 3: who a person is: names, birth, documents, ways to reach them, who may speak for them.
/// All of it lies in a scope of its own under a key of its own; it points to the casefile, and
/// nothing in the casefile points here. Whoever has no grant cannot tell an identity from none.
///
/// Each name, document, contact and representative is a subject; a later fact on the same subject
/// says it anew and the earlier one stays in the timeline. Opening the page asks the passphrase
/// again and is a visit of the kind *reveal*, which is never merged with others.
///
/// Where the organisation says so, opening takes two (`docs/decisions/0013`):
///
/// ```
///  casefile ◄─ door: who asked, why, who lent it, until when ─► identity: names, in no index
///               │ readers and custodians, in their indexes      │ readers hold one half of its key,
///               ▼                                               │ custodians the other
///   asked ─lent─► lent ─done, or time over─► ended              ▼
///     └─declined                                     opens while a half is lent; always writable
/// ```
@NullMarked
package org.safeconduct.server.identity;

import org.jspecify.annotations.NullMarked;
