package org.outcomeroadmap.survey.sheet;

/** A survey file that is refused whole. The message names file, row and column as far as they are known, and what to do. */
public final class UnusableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what is wrong, where, and what to do, ready to be shown
     */
    public UnusableFileException(String message) {
        super(message);
    }
}
