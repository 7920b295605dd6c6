/// Band 0: words that every module uses and that depend on nothing. Ids, partial dates, places with
/// a precision, languages, countries, the expected *no*.
@NullMarked
package org.safeconduct.server.kernel;

import org.jspecify.annotations.NullMarked;
