/// How facts leave the house checkable: leaves, proofs against one checkpoint, the parts that are
/// shown, the certificates of exactly the keys that signed.
@NullMarked
package org.safeconduct.server.journal.proving;

import org.jspecify.annotations.NullMarked;
