/// The pages of applications: one application, its steps, lists by country and state, deadlines.
@NullMarked
package org.safeconduct.server.passage.web;

import org.jspecify.annotations.NullMarked;
