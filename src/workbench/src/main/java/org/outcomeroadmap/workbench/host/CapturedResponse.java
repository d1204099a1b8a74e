package org.outcomeroadmap.workbench.host;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds back what a servlet writes, so that a page which names a decorator can be put into Jira's frame. */
final class CapturedResponse extends HttpServletResponseWrapper {

    private static final Pattern META =
            Pattern.compile("(?i)<meta\\s+name=\"([^\"]+)\"\\s+content=\"([^\"]*)\"\\s*/?>");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(bytes, false, StandardCharsets.UTF_8);

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int value) {
                bytes.write(value);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("The page is written at once");
            }
        };
    }

    @Override
    public void flushBuffer() {
        // Nothing leaves before the page is whole.
    }

    /** Sends the answer: in the frame when it is a page with a decorator, else as it is. */
    void finish(PageFrame frame, HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.flush();
        if (response.isCommitted()) {
            return;
        }
        String type = Optional.ofNullable(response.getContentType()).orElse("");
        Optional<PageFrame.Content> page =
                type.startsWith("text/html") ? framed(bytes.toString(StandardCharsets.UTF_8)) : Optional.empty();
        if (page.isPresent()) {
            frame.write(page.get(), request, response);
        } else {
            if (type.startsWith("text/")) {
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            }
            bytes.writeTo(response.getOutputStream());
        }
    }

    private static Optional<PageFrame.Content> framed(String html) {
        String head = inside(html, "head");
        Map<String, String> meta = new LinkedHashMap<>();
        Matcher found = META.matcher(head);
        while (found.find()) {
            meta.put(found.group(1), found.group(2));
        }
        return Optional.ofNullable(meta.get("decorator"))
                .map(decorator -> new PageFrame.Content(
                        decorator,
                        inside(head, "title"),
                        META.matcher(head.replaceFirst("(?is)<title>.*?</title>", ""))
                                .replaceAll(""),
                        inside(html, "body"),
                        meta));
    }

    private static String inside(String html, String element) {
        Matcher found = Pattern.compile("(?is)<" + element + "(?:\\s[^>]*)?>(.*)</" + element + ">")
                .matcher(html);
        return found.find() ? found.group(1) : "";
    }
}
