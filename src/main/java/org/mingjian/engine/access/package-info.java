/**
 * 访问控制 access: who gets in, what everybody may do, and the settings an office's own installation cannot do without.
 *
 * <p>{@code WebSecurity} decides about paths, {@code EngineLogin} about users, {@code access/rights.yaml} about rights by
 * group, {@code TaskRights} about the rights on one task.
 */
@NullMarked
package org.mingjian.engine.access;

import org.jspecify.annotations.NullMarked;
