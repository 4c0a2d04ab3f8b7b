package org.mingjian.people;

/** 岗位 a group of people who may be offered a task: the id used by the engine and its Chinese name. */
public record Group(String id, String name) {}
