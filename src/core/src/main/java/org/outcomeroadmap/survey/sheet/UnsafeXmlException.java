package org.outcomeroadmap.survey.sheet;

/** A part of a workbook that is not safe to parse. */
final class UnsafeXmlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * @param key the key of the message that refuses the workbook
     */
    UnsafeXmlException(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
