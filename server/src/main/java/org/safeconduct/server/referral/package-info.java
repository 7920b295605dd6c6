/// Band 3: a person is passed on to another organisation, and what of their casefile goes with
/// them. It goes on a live basis alone: the person's terms are facts of the `case` scope, in the
/// words and by the rules of [org.safeconduct.server.mandate], and
/// [org.safeconduct.server.mandate.MayLeave] is asked for each part when it is offered, and again
/// when a copy is carried away.
///
/// ```
///              ┌─accepted─▶ Accepted
///  ○ ─offered─▶ Offered ─rejected─▶ Rejected
///              └─revoked──▶ Revoked
///
///  copy left ──▶ basis withdrawn, rejected or revoked ──▶ to be called back ──▶ called back
/// ```
///
/// A copy is a sheet on paper: it names neither this organisation nor a member, and not the person.
/// No leaf of a casefile's scopes enters a packet, so no packet is made here.
@NullMarked
package org.safeconduct.server.referral;

import org.jspecify.annotations.NullMarked;
