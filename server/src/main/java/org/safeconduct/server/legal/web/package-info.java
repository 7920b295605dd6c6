/// Pages of a casefile's legal matters.
@NullMarked
package org.safeconduct.server.legal.web;

import org.jspecify.annotations.NullMarked;
