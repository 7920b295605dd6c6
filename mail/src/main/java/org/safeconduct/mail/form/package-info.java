/// The short form that a person at risk, or a hotline worker for a caller, fills in: one record, in
/// its own types, that both sides of the letterbox share.
@NullMarked
package org.safeconduct.mail.form;

import org.jspecify.annotations.NullMarked;
