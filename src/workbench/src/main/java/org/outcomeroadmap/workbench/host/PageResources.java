package org.outcomeroadmap.workbench.host;

import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.assembler.AssembledResources;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import com.atlassian.webresource.api.assembler.WebResourceSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What the page of this thread's request needs of scripts and styles, each once and after what it depends on. */
public final class PageResources implements PageBuilderService {

    private final WebResources resources;

    @SuppressWarnings("ThreadLocalUsage") // Each workbench has its own pages.
    private final ThreadLocal<Page> pages = ThreadLocal.withInitial(Page::new);

    PageResources(WebResources resources) {
        this.resources = resources;
    }

    /** Asks for what apps add to pages of a context, such as {@code jira.view.issue}. */
    public void requireContext(String context) {
        pages.get().requireContext(context);
    }

    /** The elements for what was asked for since the last call. */
    public String drainTags() {
        return pages.get().drain();
    }

    /** Forgets what the thread's request asked for. */
    void clear() {
        pages.remove();
    }

    @Override
    public WebResourceAssembler assembler() {
        return pages.get();
    }

    private final class Page implements WebResourceAssembler, RequiredResources, AssembledResources, WebResourceSet {

        private final Set<String> asked = new LinkedHashSet<>();
        private final Set<String> written = new LinkedHashSet<>();

        @Override
        public RequiredResources resources() {
            return this;
        }

        @Override
        public AssembledResources assembled() {
            return this;
        }

        @Override
        public RequiredResources requireWebResource(String key) {
            resources.eachNeeded(key, asked::add);
            return this;
        }

        @Override
        public RequiredResources requireContext(String context) {
            resources.ofContext(context).forEach(this::requireWebResource);
            return this;
        }

        @Override
        public WebResourceSet drainIncludedResources() {
            return this;
        }

        @Override
        public void writeHtmlTags(Writer writer, UrlMode mode) {
            try {
                writer.write(drain());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String drain() {
            return asked.stream().filter(written::add).map(resources::tags).collect(Collectors.joining("\n"));
        }
    }
}
