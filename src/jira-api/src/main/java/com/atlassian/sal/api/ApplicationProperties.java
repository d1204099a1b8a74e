package com.atlassian.sal.api;

import static org.outcomeroadmap.signature.Source.BAMBOO_10;
import static org.outcomeroadmap.signature.Source.BOOTSTRAPI;
import static org.outcomeroadmap.signature.Source.SLACK;

import java.nio.file.Path;
import java.util.Optional;
import org.outcomeroadmap.signature.Seen;

/** Facts about the product that the app runs in. */
@Seen(SLACK)
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    String getPlatformId();

    @Seen(BAMBOO_10)
    String getVersion();

    @Seen(BOOTSTRAPI)
    Optional<Path> getLocalHomeDirectory();

    @Seen(BOOTSTRAPI)
    Optional<Path> getSharedHomeDirectory();
}
