/// The pages of the shelter. Those of a place, a stay and an alarm answer whoever does not hold
/// their key as what is not there.
@NullMarked
package org.safeconduct.server.shelter.web;

import org.jspecify.annotations.NullMarked;
