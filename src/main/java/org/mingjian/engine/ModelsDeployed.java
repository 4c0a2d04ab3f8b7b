package org.mingjian.engine;

/** The models that come with the application are deployed; nobody can log in yet, and no job is worked on. */
public record ModelsDeployed() {}
