package org.outcomeroadmap.survey;

/** A mapping that can't be used: not JSON, an unknown field, or columns that the file doesn't have. */
public final class UnusableMappingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field where in the mapping the fault is, such as {@code columns[2].role}; empty for the mapping as a whole
     * @param message what is wrong and what to do, ready to be shown
     */
    public UnusableMappingException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** Where in the mapping the fault is, such as {@code columns[2].role}; empty for the mapping as a whole. */
    public String field() {
        return field;
    }
}
