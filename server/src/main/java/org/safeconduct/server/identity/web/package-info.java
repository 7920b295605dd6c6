/// The pages of who a person is. Every one that shows something asks the passphrase again.
@NullMarked
package org.safeconduct.server.identity.web;

import org.jspecify.annotations.NullMarked;
