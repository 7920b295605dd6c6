/// The pages of journeys, of their legs, and of what is kept up after an arrival.
@NullMarked
package org.safeconduct.server.journey.web;

import org.jspecify.annotations.NullMarked;
