/// Band 1: everything that happens is a fact, written once, sealed, signed, never changed. Holds
/// journal.db and trail.db; only this package appends.
@NullMarked
package org.safeconduct.server.journal;

import org.jspecify.annotations.NullMarked;
