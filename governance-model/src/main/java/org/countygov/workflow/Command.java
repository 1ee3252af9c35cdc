package org.countygov.workflow;

/**
 * A request to act in a case. Each workflow has one sealed family of commands, all records; their names and parts are the
 * format in which history is stored.
 *
 * @param <C> what the case files of the workflow contain
 * @param <S> the states a case passes through
 */
public interface Command<C, S extends Enum<S>> {}
