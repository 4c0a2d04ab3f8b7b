/** How the actions of {@link org.mingjian.handling} are carried out in the engine. */
@NullMarked
package org.mingjian.handling.process;

import org.jspecify.annotations.NullMarked;
