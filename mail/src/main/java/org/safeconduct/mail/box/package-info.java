/// The letterbox: a folder that two processes open, each by its own door.
///
/// ```
///   the public pages                    mail/                         the house
///   IntakeBox ── sealed letter ───►  mail.db letter   ── waiting ──►  HouseBox
///             ── sealed stream ───►  spool/           ── open ─────►
///             ◄── answers ─────────  mail.db answer   ◄── answer ───
///             ◄── key, chain ──────  mail.db week     ◄── publish ──
///             ◄── what may be said ─ board            ◄── show ─────
/// ```
///
/// In no log and in no backup: what is deleted here is gone. SQLite overwrites it, and the
/// write-ahead log is cut.
@NullMarked
package org.safeconduct.mail.box;

import org.jspecify.annotations.NullMarked;
