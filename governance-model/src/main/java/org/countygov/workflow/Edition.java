package org.countygov.workflow;

import java.time.LocalDate;

/**
 * The rules in force from a day until the next edition.
 *
 * @param firstDay the first day, in Asia/Shanghai
 */
public record Edition<C, S extends Enum<S>>(LocalDate firstDay, RuleTable<C, S> table) {
    public static <C, S extends Enum<S>> Edition<C, S> from(LocalDate firstDay, RuleTable<C, S> table) {
        return new Edition<>(firstDay, table);
    }
}
