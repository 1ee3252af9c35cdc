package org.countygov.referral;

/** A command that notes, in the case that handed a matter on, what came back from the receiver. It is about the latest one. */
public interface Acknowledges {
    /** How far the matter has come. */
    Receipt.Stage stage();
}
