/// Pages of sign-in, of oneself, of colleagues and of the trail.
@NullMarked
package org.safeconduct.server.team.web;

import org.jspecify.annotations.NullMarked;
