/// Band 3: the casefile of one person, under a codename that tells nothing. What a caseworker does
/// in a day: how great the danger is and why, what is due, what was said, who is on it, and how it
/// ends. The facts lie in the `case` scope; the casefile itself is its root subject, each note and
/// each task a subject of its own.
///
/// ```
///                            reopen
///             ┌──────────────────────────────┐
///             ▼                              │
///  ○ ─open─▶ Open ──end──▶ Cooling ──close──▶ Closed
///             ▲               │
///             └────reopen─────┘
/// ```
///
/// A way ends without blame ([org.safeconduct.server.casework.Ending]) and cools before it closes,
/// because people come back. When it has cooled, the home team's key to the case ends by itself and
/// the coordinators keep theirs ([org.safeconduct.server.journal.Leaving]); whoever reopens it
/// gives the key back. The grounds of persecution never leave their own page: no list, no title, no
/// search result shows them.
///
/// Whether somebody made sure of the person, and that nobody else holds their phone, is
/// [org.safeconduct.server.casework.Verification]: who tells them an address, a route, a name asks
/// it first. What else stands against a step is [org.safeconduct.server.casework.Heeding]: each
/// desk whose step cannot be taken back asks it, and says who can decide otherwise.
///
/// Other modules put their facts into the same scope; they say how those read in a timeline through
/// [org.safeconduct.server.casework.Telling], and open their own compartments together with the
/// casefile through [org.safeconduct.server.casework.Compartment].
@NullMarked
package org.safeconduct.server.casework;

import org.jspecify.annotations.NullMarked;
