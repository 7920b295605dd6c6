/// Reads FollowTheMoney.
@NullMarked
package org.safeconduct.server.exchange.ftm;

import org.jspecify.annotations.NullMarked;
