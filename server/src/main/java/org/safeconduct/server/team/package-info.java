/// Band 1: the organisation, its members and roles, sign-in and sessions.
@NullMarked
package org.safeconduct.server.team;

import org.jspecify.annotations.NullMarked;
