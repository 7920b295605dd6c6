/// Band 2: who did what to whom, in the Events Standard Formats of HURIDOCS: events, acts, those
/// harmed, alleged perpetrators and their involvement, information, interventions, chains.
///
/// ```
///   Event ◄── Act ──► Victim*            by pseudonym or witness number
///     │        │ ├──► Place              shown no more exactly than the act's floor
///     │        │ └──► Involvement* ──► AllegedPerpetrator (office, unit)
///     │        │                              └─ Command ─► AllegedPerpetrator, over time
///     │        └ ActRecorded ─► InvolvementFound* ─► (taken back: struck, not lost)
///     ├ EventLinked, InformationFound, InterventionRecorded
///   a table of acts comes in as a batch of the inquiry: see `batches`
///   SamePersonFound ⇄ SamePersonUndone   two records of one person, joined and un-joined
/// ```
///
/// Every event, act, person, place and batch is a subject of the inquiry. **The chain of command
/// among alleged perpetrators is the only graph of persons there is**: nothing links protected
/// persons to each other but the act they share, and nothing says who named whom. What an act is in
/// law is not said here; that belongs to the dossier.
@NullMarked
package org.safeconduct.server.events;

import org.jspecify.annotations.NullMarked;
