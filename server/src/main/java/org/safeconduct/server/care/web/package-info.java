/// The page of a person's needs, and of findings for those with their key.
@NullMarked
package org.safeconduct.server.care.web;

import org.jspecify.annotations.NullMarked;
