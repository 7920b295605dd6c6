/// Band 3: applications to many countries, their states, remedies and clocks.
@NullMarked
package org.safeconduct.server.passage;

import org.jspecify.annotations.NullMarked;
