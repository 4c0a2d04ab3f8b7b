/** The engine's side of investigation: delegates, form rules and decision tables of its models. */
@NullMarked
package org.mingjian.investigation.process;

import org.jspecify.annotations.NullMarked;
