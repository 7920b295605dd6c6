/// Band 2: the only bridge between a person and an inquiry: pseudonym, basis, terms.
@NullMarked
package org.safeconduct.server.mandate;

import org.jspecify.annotations.NullMarked;
