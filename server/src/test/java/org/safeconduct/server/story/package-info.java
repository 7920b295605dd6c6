/// The program's story as the people in it live it: by pages, in a real browser without JavaScript.
@NullMarked
package org.safeconduct.server.story;

import org.jspecify.annotations.NullMarked;
