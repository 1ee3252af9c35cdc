package org.countygov.referral;

import java.util.Optional;
import org.countygov.workflow.CaseRef;

/** A command by which an office takes up a matter that was handed to it. */
public interface TakesUp {
    /** The case that handed it on; empty when that office keeps no case, or nobody has said. */
    Optional<CaseRef> handedOnBy();
}
