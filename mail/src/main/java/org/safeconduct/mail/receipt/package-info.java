/// The receipt: twelve words, or ten groups of digits, that a person in danger takes away. Format
/// and vectors: `docs/spec/receipt.md`.
@NullMarked
package org.safeconduct.mail.receipt;

import org.jspecify.annotations.NullMarked;
