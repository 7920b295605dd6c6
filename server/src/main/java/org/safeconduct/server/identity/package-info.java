/// Band 3: names, documents, contacts, in a scope of their own.
@NullMarked
package org.safeconduct.server.identity;

import org.jspecify.annotations.NullMarked;
