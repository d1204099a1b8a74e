package org.outcomeroadmap.workbench.notes;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Shows where the context does not say that it should hide. */
public class UnlessHidden implements Condition {
    @Override
    public void init(Map<String, String> params) {
        // It takes none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return !context.containsKey("hidden");
    }
}
