/// Band 3: who a person is: names, birth, documents, ways to reach them, who may speak for them.
/// All of it lies in a scope of its own under a key of its own; it points to the casefile, and
/// nothing in the casefile points here. Whoever has no grant cannot tell an identity from none.
///
/// Each name, document, contact and representative is a subject; a later fact on the same subject
/// says it anew and the earlier one stays in the timeline. Opening the page asks the passphrase
/// again and is a visit of the kind *reveal*, which is never merged with others.
@NullMarked
package org.safeconduct.server.identity;

import org.jspecify.annotations.NullMarked;
