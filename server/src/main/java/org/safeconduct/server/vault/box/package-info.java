/// The rows of `keys.db` and the files of `shred.key`: SQL and the outer layer of sealing, for
/// nobody but the vault. What passes through here is sealed already, by a member's, a team's or a
/// scope's key; here it is sealed once more under the shred key, so that a deleted row stays closed
/// even where a disk, a backup or a snapshot still has its bytes.
@NullMarked
package org.safeconduct.server.vault.box;

import org.jspecify.annotations.NullMarked;
