/// Band 2: an inquiry itself: that it was opened, what it is called, what it asks. It is to the
/// inquiry band what `casework` is to the casefile band: its neighbours may see it, it sees none of
/// them. Its overview shows witnesses, accounts, statements, exhibits and packets as those modules'
/// own rows.
///
/// ```
///   open ──InquiryOpened──► [ Open ] ──InquiryClosed──► [ Closed ] ──InquiryReopened──► [ Open ]
///                              │ InquiryRetitled
///                              ▼
///                           [ Open ]
/// ```
///
/// An inquiry belongs to a pattern of acts and to a team. It knows people by a witness number only;
/// who a number is stands in a mandate that custodians alone may open.
@NullMarked
package org.safeconduct.server.inquiry;

import org.jspecify.annotations.NullMarked;
