/** Mingjian 明鉴: one module for each word of the field; see docs/architecture.md. */
@NullMarked
package org.mingjian;

import org.jspecify.annotations.NullMarked;
