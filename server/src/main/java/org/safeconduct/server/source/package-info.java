/// Band 2: sources and statements, their terms, versions, corrections and origins.
@NullMarked
package org.safeconduct.server.source;

import org.jspecify.annotations.NullMarked;
