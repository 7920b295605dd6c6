/// Band 1: a sealed index for each audience that follows the log; lists and search answer from it
/// alone.
///
/// A module hands in one [Listing] for each kind of scope that it writes into. What somebody has to
/// do is a [DueRow], which says under which [Section] of "today" it stands; nothing else is to be
/// done for it to appear there. A page that shows several lists asks for all of them at once
/// ([Search#findAll]): the log is followed once and one visit is written.
@NullMarked
package org.safeconduct.server.search;

import org.jspecify.annotations.NullMarked;
