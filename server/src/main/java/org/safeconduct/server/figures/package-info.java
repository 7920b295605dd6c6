/// Band 4: what the work says in numbers, to the coordinator, and what of it may be said outside.
///
/// ```
///   rows that this reader may open ─┬► Numbers, Waits, Documented ──► the house's own page
///                                   └► EndedWays ──► Proposing ──► estimate.protect
///                                           ▲                            │ Release
///                        Published ─────────┘◄── FiguresPublished ◄── PressDesk ──► page, CSV
/// ```
///
/// Figures are made of the rows of lists, never of a person's facts, and of what the reader may
/// open alone: two coordinators of different teams see different figures, and each is told of how
/// many casefiles theirs are made. Waiting times have at least five people behind each step, and no
/// day, only weeks ([org.safeconduct.estimate.waiting.WaitingTimes]).
///
/// Outside goes only what [PressDesk] publishes: a table of people whose way ended long enough ago,
/// protected, attacked together with everything that was published before, and kept as a fact.
@NullMarked
package org.safeconduct.server.figures;

import org.jspecify.annotations.NullMarked;
