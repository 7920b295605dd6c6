/// What goes through the letterbox, each in one strict encoding: letters of the person, signed by
/// their receipt and sealed to the week's key; answers of the house, sealed to the receipt. Fields,
/// texts and vectors: `docs/spec/mail.md`.
@NullMarked
package org.safeconduct.mail.letter;

import org.jspecify.annotations.NullMarked;
