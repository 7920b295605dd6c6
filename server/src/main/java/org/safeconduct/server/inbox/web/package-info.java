/// The inbox's pages and forms.
@NullMarked
package org.safeconduct.server.inbox.web;

import org.jspecify.annotations.NullMarked;
