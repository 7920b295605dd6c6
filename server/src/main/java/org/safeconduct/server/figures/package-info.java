/// Band 4: what the work says in numbers, to the coordinator.
///
/// ```
///   rows that this reader may open ──► Waits ──► WaitingTimes (estimate) ──► page
/// ```
///
/// Figures are made of the rows of lists, never of a person's facts, and of what the reader may
/// open alone: two coordinators of different teams see different figures, and each is told of how
/// many applications theirs are made. Behind each step that is shown stand at least five people,
/// and no day is shown, only weeks ([org.safeconduct.estimate.waiting.WaitingTimes]). Nothing here
/// leaves the house: what may be published is for `safeconduct protect` to say.
@NullMarked
package org.safeconduct.server.figures;

import org.jspecify.annotations.NullMarked;
