package org.outcomeroadmap.jira.rest;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.outcomeroadmap.jira.permission.Refusal.Words;

/** Says words in the language of the user of the current request. */
@Named
public class Texts {

    private final I18nResolver resolver;

    @Inject
    public Texts(I18nResolver resolver) {
        this.resolver = resolver;
    }

    /** The words, ready to be shown. */
    public String say(Words words) {
        return resolver.getText(words.key(), words.arguments().toArray(new Serializable[0]));
    }
}
