/** The engine's side of casefile: writes a record for every submitted form. */
@NullMarked
package org.mingjian.casefile.process;

import org.jspecify.annotations.NullMarked;
