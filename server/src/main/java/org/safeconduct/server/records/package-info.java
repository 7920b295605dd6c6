/// Band 2: what an inquiry keeps that no module knows: fields of its own on acts, events, sources,
/// statements, exhibits and witnesses, and **kinds of record of its own** ("Court ruling",
/// "Bulletin") with their entries.
///
/// ```
///   KindDefined ─► RecordKind ◄─ FieldDefined · FieldRelabelled · FieldRetired/Restored · FieldsOrdered
///        │             ▲         ChoicesAdded · ChoiceRelabelled · ChoiceRetired/Restored
///        │             │ KindRelabelled · KindRetired/Restored
///        │ holder OWN: │
///        ├──── EntryRecorded ──Corrected + EntryRecorded──► Entry (all versions readable)
///        │ holder ACT, EVENT, SOURCE, …: at most one kind each
///        └──── FieldsFilled, on the act's, event's, … own subject ──► Filled
/// ```
///
/// **A value is tied to a field's key and a choice's code, never to a label**: what is renamed has
/// been renamed everywhere and nothing that was recorded has changed. A retired field takes no new
/// values and keeps those it has. Labels, titles and texts are [Labels], a word for each language:
/// whoever reads chooses in which language, and sees the first there is where theirs is missing.
///
/// Each kind and each entry is a subject of the inquiry, sealed with it. A kind is read by itself
/// and so is an entry, so a hundred thousand entries cost a page nothing; lists are rows of `entry`
/// ([EntryListing]). An entry links to others, and to exhibits, by id; files are exhibits of the
/// inquiry, as all files are.
///
/// **For imports** ([EntryImportDesk]): hand in [Incoming]: whose collection it is (its mapping's
/// name), the file, [Sketch]es of the kinds, and [Arriving] entries, each with the key it has over
/// there; links may name such keys. Nothing is written unless every value fits its field; all that
/// does not is named at once ([Misfit]). Kinds that are there are added to, never changed. Rows
/// that stand are left alone; a row that changed over there is a correction here; the same file
/// twice adds nothing; broken off, it goes on. What it was is a
/// [org.safeconduct.server.batches.Batch].
@NullMarked
package org.safeconduct.server.records;

import org.jspecify.annotations.NullMarked;
