package com.atlassian.jira.plugin.webfragment.model;

import static org.outcomeroadmap.signature.Source.CONDEC;
import static org.outcomeroadmap.signature.Source.PANELS;
import static org.outcomeroadmap.signature.Source.POKER;
import static org.outcomeroadmap.signature.Source.UNPROVEN;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.outcomeroadmap.signature.Seen;

/** The page that a web fragment stands on. */
@Seen(POKER)
public class JiraHelper {
    private final Project project;
    private final Map<String, Object> contextParams;

    @Seen(CONDEC)
    public JiraHelper() {
        this(null, null, Map.of());
    }

    @Seen(UNPROVEN)
    public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
        this.project = project;
        this.contextParams = new HashMap<>(params);
    }

    @Seen(PANELS)
    public Map<String, Object> getContextParams() {
        return contextParams;
    }
}
