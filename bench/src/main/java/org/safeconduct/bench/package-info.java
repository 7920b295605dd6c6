/// Measurements beside peers and limits; not shipped.
///
/// `Million DIR 1000000` makes a log of real facts, `OpenMillion DIR` says how long it takes to
/// open.
@NullMarked
package org.safeconduct.bench;

import org.jspecify.annotations.NullMarked;
