/// The sealed letterbox between the public pages and the house. Both are built on it, and on
/// nothing of each other.
///
/// - `receipt`: the person's twelve words, and what comes of them
/// - `form`: the short form, as a record
/// - `letter`: what goes in and out, its encoding, its seals
/// - `key`: the week's key and why it is believed
/// - `box`: the folder, with a door for each side
@NullMarked
package org.safeconduct.mail;

import org.jspecify.annotations.NullMarked;
