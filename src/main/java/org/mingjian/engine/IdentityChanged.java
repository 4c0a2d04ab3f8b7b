package org.mingjian.engine;

/** Users, groups or memberships have been changed in this node; what was read of them before may be out of date. */
public record IdentityChanged() {}
