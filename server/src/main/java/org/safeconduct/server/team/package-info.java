/// Band 1: the organisation, its teams, members and roles; sign-in, sessions and the passphrase
/// asked again; founding; the trail as its coordinators read it.
///
/// ```
///   put forward ──registrar, not the same person──► here ──registrar──► gone
///   (trustee)   └──passed over                        │
///                                   seats in teams follow: given and taken by whoever sits in a
///                                   team, at their next request ([Seats])
/// ```
///
/// Who is on duty is a [Roster] of each team ([DutyDesk]); the wake list rings the duty phone when
/// an agreed sign does not come (`team.waking`).
///
/// For other modules: [TeamDesk#organisation] gives names, roles, teams and offices; [Reasked] as a
/// controller parameter asks the passphrase again on a page between (the form goes through it
/// unchanged), and is handed to the desk as proof. A form may also ask in place, by including
/// `site.parts.passphrase`: nothing else is to be done. [Registers] says where what a team keeps
/// beside its casefiles lies, and opens it.
@NullMarked
package org.safeconduct.server.team;

import org.jspecify.annotations.NullMarked;
