/// Band 2 (it sees its neighbours' states): what leaves. Somebody picks accounts, single
/// paragraphs, statements and exhibits of one inquiry for one recipient and one aim; each witness's
/// terms are asked for a live basis; what none covers is refused and named; the rest becomes a
/// packet.
///
/// ```
///   picks ──Plan──► leaving │ refused (why, whom to ask)
///                      │
///                      ▼ passphrase asked again
///              PacketMade ──► PacketStored ──► PacketHandedOver ──► CopyRecalled (asked, answered)
///                                   a later withdrawal lists every packet that held the witness
/// ```
///
/// A later correction or withdrawal of a shown fact travels along, or the packet is refused. Who
/// wrote a fact, who the witness is, what the rest of an account says: withheld parts, committed to
/// by the leaf and never sent. No leaf of a casefile's scopes ever enters a packet: nothing here
/// can see one.
@NullMarked
package org.safeconduct.server.dossier;

import org.jspecify.annotations.NullMarked;
