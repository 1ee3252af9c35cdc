package org.countygov.law;

/**
 * Thrown when a text is no citation of a registered instrument; tells what is wrong with the text and does not repeat it, because
 * what stands in its place in a record may be personal data.
 */
public final class UnreadableCitationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the text. */
    public enum Fault {
        /** It begins with no title and no code of the register. */
        UNKNOWN_INSTRUMENT("names no registered instrument"),
        /** What follows the instrument is no article, paragraph or item. */
        UNREADABLE_PROVISION("names no possible provision of its instrument");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }

    private final Fault fault;

    UnreadableCitationException(Fault fault) {
        super("the text " + fault.words);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
