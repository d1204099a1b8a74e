package com.atlassian.jira.util.io;

import static org.outcomeroadmap.signature.Source.ONLYOFFICE;

import java.io.IOException;
import java.io.InputStream;
import org.outcomeroadmap.signature.Seen;

/** Reads a stream that somebody else opens and closes. */
@Seen(ONLYOFFICE)
public interface InputStreamConsumer<T> {
    T withInputStream(InputStream in) throws IOException;
}
