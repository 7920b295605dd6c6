/// The pages of travel groups.
@NullMarked
package org.safeconduct.server.group.web;

import org.jspecify.annotations.NullMarked;
