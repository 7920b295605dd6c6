/// Band 3: what doctors and psychologists found, in a scope of its own under a key of its own, and
/// what follows from it for everybody else: *needs*, as facts of the `case` scope.
///
/// ```
///   case:  need said ──▶ to be heeded by shelter and passage ──ended
///    ▲      "no stairs", never why
///    │ points to
///   care:  finding · finding · finding        read by those with its key, in no search index
/// ```
///
/// A finding can be copied into the terms of a witness ([org.safeconduct.server.mandate]), with how
/// far it agrees with what was told; by somebody who may open both, and without a trace here.
///
/// Every casefile has a care scope from its first day, so that having one says nothing. A need is
/// chosen from a list in which no diagnosis stands; the finding stays where it is.
@NullMarked
package org.safeconduct.server.care;

import org.jspecify.annotations.NullMarked;
