package vn.lienthong.canary.engine;

import org.camunda.canary.EngineType;

/** Canary: the application that knows the engine. */
record KnowsTheEngine(EngineType engine) {}
