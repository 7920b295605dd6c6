/// Band 3: people who travel together. A group is a scope of its own; it knows who travels, by
/// their codenames, and what each agreed that the others may know, and nothing else. Partners part,
/// and one may be the danger: no two people ever share a key, and a group opens no casefile.
///
/// ```
///   group: traveller ──▶ casefile    agreed: their name, their languages, the way
///          traveller ──▶ casefile    agreed: nothing
/// ```
///
/// What is not agreed is not told. Saying less is possible at any time, and takes effect at once
/// for whoever looks; what was told before cannot be untold, and the page says so.
@NullMarked
package org.safeconduct.server.group;

import org.jspecify.annotations.NullMarked;
