/// Band 1: the keys of members, teams and scopes, the grants that say who may open what, recovery,
/// and erasing. Holds `keys.db` and `shred.key`; only this package touches keys.
///
/// ```
///  passphrase, printed code ─► slot ─► unlock key ─► X-Wing seed, Ed25519 seed      Members
///                                                         │ seat (HPKE)
///                     recovery shares ─► recovery key ─► team seed[e] ─► seed[e-1]   Teams, Recovery
///                                                         │ grant
///                    house: drops, public key only ─►  scope key[g] ─► key[g-1]      ScopeKeys
///                                                         │ wrap
///                                                      body key, one for each body
///
///  and every sealed column of keys.db once more under shred.key
/// ```
///
/// **Who may open** is decided by what a member's keys can open, never by a flag: [Vault#open]
/// gives [ScopeKeys] or nothing, and nothing is the same for "not yours" and "not there".
///
/// **Two files, one promise.** What gives goes here first: [Vault#keep] makes wraps, generations
/// and grants durable and returns a [Kept]; after its own commit the journal says [Vault#stand], or
/// [Vault#abandon] if it could not write. Until then the rows count for nobody. After a crash
/// [Vault#sweep] asks the journal about the rows that had neither. What takes goes to the log
/// first; then [Vault#drop], [Vault#revoke] or [Vault#dropScope] delete, and [Vault#shred] makes it
/// final.
///
/// ```
///  keep(batch) ─durable─► journal commit ─► stand        crash before the commit: sweep deletes
///                                                        crash after it:          sweep keeps
///  leaf + pending ─► drop ─► shred ─► pending cleared    crash anywhere: the journal replays
/// ```
///
/// **A write, in order**, as the journal does it: [Vault#open]; if [ScopeKeys#mustRoll] then
/// [Vault#roll] and go on with the fresh keys; draw the body's key, [ScopeKeys#wrap] it; seal a
/// fact for every [SignedGrant] (its [SignedGrant#statement] is the fact's content, and the id of
/// that fact's body goes beside the grant into the batch); [Vault#keep]; commit; [Vault#stand].
///
/// Doors for `team`: [Founding], [Registrars], [Members], [Teams], [Recovery]; for `search`:
/// [IndexKeys]; for what no member wrote: [House]. Tables, signed texts and the order of writes:
/// `docs/spec/keys.md`.
@NullMarked
package org.safeconduct.server.vault;

import org.jspecify.annotations.NullMarked;
