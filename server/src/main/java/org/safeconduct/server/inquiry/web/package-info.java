/// Pages and forms of `inquiry`.
@NullMarked
package org.safeconduct.server.inquiry.web;

import org.jspecify.annotations.NullMarked;
