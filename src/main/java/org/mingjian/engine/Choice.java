package org.mingjian.engine;

/** One entry of a choice list: the key that is stored and the Chinese label that is shown. */
public record Choice(String value, String label) {}
