package org.countygov.desk.log;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** A log, or a mapping file, of which nothing can be used, and why. */
public final class UnusableLogException extends Exception implements Worded {
    private static final long serialVersionUID = 1L;

    private final transient Phrase reason;

    public UnusableLogException(Phrase reason) {
        super(reason.toString());
        this.reason = reason;
    }

    @Override
    public Phrase words() {
        return reason;
    }
}
