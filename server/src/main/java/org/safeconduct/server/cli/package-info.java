/// The program's verbs, and the fictional organisation.
@NullMarked
package org.safeconduct.server.cli;

import org.jspecify.annotations.NullMarked;
