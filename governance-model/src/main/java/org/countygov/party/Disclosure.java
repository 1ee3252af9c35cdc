package org.countygov.party;

import java.util.function.Consumer;

/**
 * A personal value about to be seen. The value is handed out only after its access record was stored, so that neither can be had
 * without the other.
 *
 * @param <T> the type of the plain value
 */
public final class Disclosure<T> {
    private final T value;
    private final AccessRecord accessRecord;

    Disclosure(T value, AccessRecord accessRecord) {
        this.value = value;
        this.accessRecord = accessRecord;
    }

    public AccessRecord accessRecord() {
        return accessRecord;
    }

    /**
     * The plain value, once the store has taken the access record. What the store throws is thrown on, and the value is not
     * handed out.
     */
    public T valueAfter(Consumer<? super AccessRecord> store) {
        store.accept(accessRecord);
        return value;
    }

    /** The access record; never the value. */
    @Override
    public String toString() {
        return accessRecord.toString();
    }
}
