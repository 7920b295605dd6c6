/// The pages: records, the words of six languages, templates.
@NullMarked
package org.safeconduct.intake.page;

import org.jspecify.annotations.NullMarked;
