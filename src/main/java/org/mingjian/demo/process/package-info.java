/** The demo county at work: drives the real processes as the real users, with the engine's clock moved. */
@NullMarked
package org.mingjian.demo.process;

import org.jspecify.annotations.NullMarked;
