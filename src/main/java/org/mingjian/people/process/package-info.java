/** 人员 people and the engine: membership from its identity service, the reader for models, the choices for forms. */
@NullMarked
package org.mingjian.people.process;

import org.jspecify.annotations.NullMarked;
