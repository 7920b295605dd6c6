/// Sessions, throttles, kept forms and saved searches: `scratch.db`, which may be lost at any time,
/// and the live sessions in memory.
///
/// ```
///   browser:  secret (32 bytes, cookie)
///   memory:   id ─► the unlock key, wrapped by the vault under the secret, last use
///   disk:     id = HKDF(secret, "session-id") ─► member, last use, form key      for a day
///             kept form, sealed to its author                                     until answered
///             throttle, by a keyed digest of the handle                           for a day
///             the wake list, one row sealed by the house                          until touched
///             saved searches, each sealed to its member                           until removed
/// ```
///
/// A stolen disk holds no secret and no unlock key; a look into memory finds unlock keys only of
/// sessions whose cookie it also has.
@NullMarked
package org.safeconduct.server.team.session;

import org.jspecify.annotations.NullMarked;
