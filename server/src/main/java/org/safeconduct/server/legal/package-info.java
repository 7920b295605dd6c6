/// Band 3: what the law holds against a person, or others hold against them by the law: reported
/// missing, falsely accused, wanted, forbidden to travel, called up, in custody. Each is a
/// *matter*, a subject of its own in the `case` scope: what it blocks, which lawyer is on it, what
/// happens next, how it was settled.
///
/// ```
///  ○ ─raised─▶ Pending ──settled──▶ Settled
///               │  ▲
///               └──┘ lawyer engaged · moved · other blocks
/// ```
///
/// What a pending matter blocks is asked through [org.safeconduct.server.casework.Heeding], by
/// whoever plans a step. Persecutors use these: that somebody is accused says nothing about what
/// they did, and no word here says more than "accused".
@NullMarked
package org.safeconduct.server.legal;

import org.jspecify.annotations.NullMarked;
