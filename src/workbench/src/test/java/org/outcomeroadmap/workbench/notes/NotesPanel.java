package org.outcomeroadmap.workbench.notes;

import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** A panel that says how many notes there are. */
public class NotesPanel implements WebPanel {
    private final NoteStore store;

    public NotesPanel(NoteStore store) {
        this.store = store;
    }

    @Override
    public String getHtml(Map<String, Object> context) {
        return "<b>" + store.bodies().size() + "</b>";
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }
}
