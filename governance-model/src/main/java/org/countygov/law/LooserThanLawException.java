package org.countygov.law;

/** Thrown when a jurisdiction sets a value looser than law allows; names the provision it offends. */
public final class LooserThanLawException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Citation citation;

    LooserThanLawException(Setting<?> setting, Object value, Citation citation) {
        super(setting.key() + " = " + value + " is looser than law: "
                + setting.bound().orElseThrow() + " (" + citation + ")");
        this.citation = citation;
    }

    /** The provision that sets the bound. */
    public Citation citation() {
        return citation;
    }
}
