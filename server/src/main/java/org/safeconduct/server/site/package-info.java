/// The shell around every page: layout, messages in six languages, headers, errors, drafts, quick
/// exit.
@NullMarked
package org.safeconduct.server.site;

import org.jspecify.annotations.NullMarked;
