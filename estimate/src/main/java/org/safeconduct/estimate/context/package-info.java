/// Public figures to stand beside our own: how asylum is decided and visas are refused, with what
/// must be said whenever they are shown ([Caveat]). They explain nothing about any person and are
/// never added to our numbers.
///
/// A small extract is part of the library (`bundled()`); its sources and licences are in SOURCE.md
/// beside it. The same readers take the whole tables.
@NullMarked
package org.safeconduct.estimate.context;

import org.jspecify.annotations.NullMarked;
