/// Band 4: brings in what an organisation kept in another program: Uwazi collections, Martus
/// bulletins and templates, FollowTheMoney entities. Each becomes kinds of record and entries of
/// its own (`records`): nothing of it is taken for an act, a witness or a statement of the inquiry
/// that nobody here recorded.
///
/// ```
///   files ──reader (pure, bounded)──► Reading ──► Incoming ──EntryImportDesk──► entries, a batch
///                                        └──► Trouble*: all at once; then nothing is written
/// ```
///
/// A reader takes a stranger's bytes: at most so many, nested at most so deep, no entities, no
/// addresses followed. It says where something is wrong and never what stood there.
@NullMarked
package org.safeconduct.server.exchange;

import org.jspecify.annotations.NullMarked;
