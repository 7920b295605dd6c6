/// Band 3: ways into other countries, as a team knows them, and a person held against them.
///
/// A team keeps its routes in a register of its own
/// ([org.safeconduct.server.team.Register#ROUTES]); one route is one subject, its history is its
/// facts. Nobody's word lasts: a route that nobody verified within
/// [org.safeconduct.server.route.Route#KNOWN_FOR_DAYS] days is *not known*, never open.
///
/// ```
///  ○ ─describe─▶ never verified ──verify──▶ running │ suspended │ ended ──▶ stale
///                                              ▲          each by its day      │
///                                              └────────────verify─────────────┘
/// ```
///
/// What a route asks of a person is a question with two answers
/// ([org.safeconduct.server.route.Precondition]); what is known of a person are the answers to such
/// questions and no more ([org.safeconduct.server.route.Situation], facts of the `case` scope): "a
/// passport valid for six months: yes", never the passport. Holding one against the other gives a
/// [org.safeconduct.server.route.Finding]: open, closed by what is missing, or not known for what
/// has to be asked.
///
/// The documents that somebody holds ([org.safeconduct.server.route.Papers], facts of the `case`
/// scope too, without their numbers) answer for themselves: a passport that ends too soon closes a
/// route, whatever was once stated. What ends is due before, and stands against the steps that stop
/// without it.
///
/// A route under an embargo is linked to a casefile only together with the fact that keeps the
/// person from figures, which does not say why.
@NullMarked
package org.safeconduct.server.route;

import org.jspecify.annotations.NullMarked;
