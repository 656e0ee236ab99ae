package org.commonground.acceptance;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes pages of a running Confluence as a person's browser would. */
public final class Pages {
    private static final Pattern ID = Pattern.compile("pageId=([0-9]+)");
    private final Running running;
    private final String user;

    /** Writes as this user. */
    public Pages(Running running, String user) {
        this.running = running;
        this.user = user;
    }

    /** Creates a page and returns its id. */
    public long create(String space, String title, String body) {
        return create(space, title, body, "");
    }

    /** Creates a page below another and returns its id. */
    public long create(String space, String title, String body, String parent) {
        HttpResponse<String> made = post("/pages/createpage.action", "spaceKey", space, "title", title, "body", body, "comment", "",
                "parentPageId", parent);
        return id(made.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(made.body())));
    }

    /** Changes a page that has this version. */
    public void edit(long page, int base, String title, String body) {
        post("/pages/editpage.action", "pageId", String.valueOf(page), "base", String.valueOf(base), "title", title, "body", body, "comment", "");
    }

    /** Posts a form, with pairs of names and values. */
    public HttpResponse<String> post(String path, String... pairs) {
        StringBuilder form = new StringBuilder("atl_token=basic");
        for (int i = 0; i < pairs.length; i += 2) {
            form.append('&').append(pairs[i]).append('=').append(Running.encoded(pairs[i + 1]));
        }
        HttpResponse<String> answer = running.post(running.confluence() + path, user, form.toString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(path + " " + answer.statusCode());
        }
        return answer;
    }

    private static long id(String address) {
        Matcher id = ID.matcher(address);
        if (!id.find()) {
            throw new IllegalStateException(address);
        }
        return Long.parseLong(id.group(1));
    }

    /** A discovery summary with these parameters, as in {@code decision=parked}. */
    public static String discovery(String... parameters) {
        return macro("discovery-summary", "", parameters);
    }

    /** Feasibility notes with these parameters. */
    public static String feasibility(String... parameters) {
        return macro("feasibility-notes", "", parameters);
    }

    /** Any macro with a body. */
    public static String macro(String name, String body, String... parameters) {
        StringBuilder macro = new StringBuilder("<ac:structured-macro ac:name=\"" + name + "\">");
        for (String parameter : parameters) {
            String[] parts = parameter.split("=", 2);
            macro.append("<ac:parameter ac:name=\"").append(parts[0]).append("\">").append(parts[1]).append("</ac:parameter>");
        }
        return macro + "<ac:rich-text-body>" + body + "</ac:rich-text-body></ac:structured-macro>";
    }
}
