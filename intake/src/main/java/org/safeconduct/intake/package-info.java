/// The public pages: where a person in danger asks for help, and reads the answer. A process of its
/// own, started by the house with an empty environment; it holds public keys only, and has no path
/// to anything of the house but the folder that both share.
///
/// ```
///  browser ─► web: one connection, one request; lanes, budgets, headers
///               ▼
///             body: the form, read once from front to back; files sealed as they come in
///               ▼
///             desk: form ─► HelpRequest ─► letter, sealed ─► mail folder
///               ▼
///             page: records, words of six languages ─► templates
/// ```
///
/// There are three addresses: `/` (everything, by POST), `/leave`, `/style.css`. Nothing that is
/// typed is in an address, in a log, or on the disk in clear.
@NullMarked
package org.safeconduct.intake;

import org.jspecify.annotations.NullMarked;
