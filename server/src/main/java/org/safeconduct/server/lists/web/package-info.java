/// The pages of case lists: bringing one, who is who, how they overlap, how many are on none.
@NullMarked
package org.safeconduct.server.lists.web;

import org.jspecify.annotations.NullMarked;
