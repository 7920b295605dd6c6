/// Pages on which a person is passed on.
@NullMarked
package org.safeconduct.server.referral.web;

import org.jspecify.annotations.NullMarked;
