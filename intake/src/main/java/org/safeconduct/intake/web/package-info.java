/// HTTP: one request a connection; headers; how a flood is borne.
///
/// | against | what |
/// |---|---|
/// | many requests of one sender | [Budget]: so many posts an hour for each circuit |
/// | many senders | [Budget] has room for ten thousand an hour in all; the letterbox keeps room for words and for mailboxes |
/// | slow senders | [Reaper]: a connection must have sent its headers within half a minute; [Lane]: a form must come in within its time, and the slowest makes way |
/// | huge bodies | a length must be said and is bounded; files have a lane and a share of the disk of their own |
/// | zip bombs | nothing is unpacked; a body that says it is packed is refused |
@NullMarked
package org.safeconduct.intake.web;

import org.jspecify.annotations.NullMarked;
