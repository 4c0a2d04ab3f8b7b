package org.mingjian.people;

/** 干部 a person who works in the office: the login and the name shown to others. */
public record Officer(String id, String name) {}
