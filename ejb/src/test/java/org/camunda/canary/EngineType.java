package org.camunda.canary;

/** Stands for any type of the engine, which is not on this module's class path. */
public interface EngineType {}
