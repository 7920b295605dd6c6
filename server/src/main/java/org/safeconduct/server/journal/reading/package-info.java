/// Rows to chronicles: unwrap, open, check the body against its leaf and the leaf against the one
/// before, and bring old payloads up to date. What is wrong is told to [Alarm] and never to the
/// page as if it were a fact.
@NullMarked
package org.safeconduct.server.journal.reading;

import org.jspecify.annotations.NullMarked;
