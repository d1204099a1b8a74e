package org.outcomeroadmap.workbench.jira.rest;

import static org.outcomeroadmap.workbench.jira.rest.Reply.object;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.workbench.jira.Refusal;
import org.outcomeroadmap.workbench.jira.StoredIssue;

/** Pages of long answers. */
final class Results {
    private static final int LARGEST_PAGE = 1000;

    private Results() {}

    /** Which part of the issues found is wanted, and how much of each. */
    record Wanted(int startAt, int maxResults, List<String> fields, List<String> expand) {
        static Wanted of(Call call) {
            return new Wanted(
                    call.number("startAt", 0),
                    call.number("maxResults", 50),
                    call.several("fields"),
                    call.several("expand"));
        }
    }

    static Map<String, @Nullable Object> issues(IssueBeans beans, List<? extends Issue> found, Wanted wanted) {
        if (wanted.startAt < 0) {
            throw new Refusal(400, "The value '" + wanted.startAt + "' of startAt must not be negative.");
        }
        int max = wanted.maxResults < 0 ? LARGEST_PAGE : Math.min(wanted.maxResults, LARGEST_PAGE);
        List<String> fields = wanted.fields.isEmpty() ? List.of("*navigable") : wanted.fields;
        List<Map<String, @Nullable Object>> issues = found.stream()
                .skip(wanted.startAt)
                .limit(max)
                .map(issue -> beans.issue((StoredIssue) issue, fields, wanted.expand))
                .toList();
        Map<String, @Nullable Object> page =
                object("expand", "schema,names", "startAt", wanted.startAt, "maxResults", max, "total", found.size());
        // As in Jira, names and schema stand once beside the issues.
        for (String once : List.of("names", "schema")) {
            List<Object> all = issues.stream().map(issue -> issue.remove(once)).toList();
            if (wanted.expand.contains(once) && !all.isEmpty()) {
                page.put(once, all.get(0));
            }
        }
        page.put("issues", issues);
        return page;
    }

    /** A page of things other than issues. */
    static Map<String, @Nullable Object> values(Call call, List<?> all) {
        int start = call.number("startAt", 0);
        int max = call.number("maxResults", 50);
        if (start < 0 || max < 0) {
            throw new Refusal(400, "startAt and maxResults must not be negative.");
        }
        return object(
                "maxResults",
                max,
                "startAt",
                start,
                "total",
                all.size(),
                "isLast",
                start + max >= all.size(),
                "values",
                all.stream().skip(start).limit(max).toList());
    }
}
