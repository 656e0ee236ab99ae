package org.commonground.sandbox.confluence.storage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonground.sandbox.host.Html;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Users;

/** Turns the storage format's links, mentions and images into HTML. Whether a target exists is not looked at. */
public final class Links {
    private static final Set<String> BODIES = Set.of("ac:link-body", "ac:plain-text-link-body");

    private static final Pattern PLAIN_TITLE = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N} _,!()-]*");

    private final Place place;

    Links(Place place) {
        this.place = place;
    }

    void link(Element link, ViewRenderer renderer, StringBuilder out) {
        Optional<Element> target = link.elements().filter(e -> e.name().startsWith("ri:")).findFirst();
        String url = target.map(this::url).orElse("");
        String anchor = link.attribute("ac:anchor");
        if (!anchor.isEmpty()) {
            url += "#" + (target.isEmpty() ? place.title().replaceAll("\\s", "") + "-" : "") + anchor.replaceAll("\\s", "");
        }
        if (target.filter(t -> t.is("ri:user")).isPresent()) {
            mention(target.get(), out);
            return;
        }
        Optional<Element> body = link.elements().filter(e -> BODIES.contains(e.name())).findFirst();
        if (url.isEmpty()) {
            out.append("<span class=\"unresolved\">");
        } else {
            out.append("<a");
            SafeHtml.attribute("href", url, out);
            out.append('>');
        }
        if (body.isPresent()) {
            renderer.children(body.get(), out);
        } else {
            Html.escape(target.map(Links::reference).orElse(anchor), out);
        }
        out.append(url.isEmpty() ? "</span>" : "</a>");
    }

    private String url(Element target) {
        return switch (target.name()) {
            case "ri:page", "ri:blog-post" -> pageUrl(place.contextPath(),
                    target.attributes().getOrDefault("ri:space-key", place.spaceKey()), target.attribute("ri:content-title"));
            case "ri:space" -> place.contextPath() + "/display/" + encode(target.attribute("ri:space-key"));
            case "ri:url" -> SafeHtml.isSafeUrl(target.attribute("ri:value")) ? target.attribute("ri:value") : "";
            default -> "";
        };
    }

    /** Returns the address of a page; titles that do not survive in a path go into a parameter, as in Confluence. */
    public static String pageUrl(String contextPath, String spaceKey, String title) {
        return PLAIN_TITLE.matcher(title).matches()
                ? contextPath + "/display/" + encode(spaceKey) + "/" + encode(title)
                : contextPath + "/pages/viewpage.action?spaceKey=" + encode(spaceKey) + "&title=" + encode(title);
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    /** Writes a person's name, without a link: there are no profiles here. */
    private static void mention(Element user, StringBuilder out) {
        out.append("<span class=\"confluence-userlink user-mention\"");
        SafeHtml.attribute("data-username", reference(user), out);
        out.append('>');
        Html.escape(user(user).map(SandboxUser::fullName).orElse("Unknown User"), out);
        out.append("</span>");
    }

    /** Returns the text that stands for a resource where only text fits, such as in a macro's parameter. */
    static String reference(Element target) {
        return switch (target.name()) {
            case "ri:user" -> user(target).map(SandboxUser::name).orElse(target.attribute("ri:username"));
            case "ri:page", "ri:blog-post" -> target.attributes().containsKey("ri:space-key")
                    ? target.attribute("ri:space-key") + ":" + target.attribute("ri:content-title")
                    : target.attribute("ri:content-title");
            case "ri:attachment" -> target.attribute("ri:filename");
            case "ri:space" -> target.attribute("ri:space-key");
            case "ri:url" -> target.attribute("ri:value");
            default -> "";
        };
    }

    private static Optional<SandboxUser> user(Element target) {
        return Users.byKey(target.attribute("ri:userkey")).or(() -> Users.byName(target.attribute("ri:username")));
    }

    /** Writes a frame with the image's name: the sandbox keeps no attachments and fetches nothing from elsewhere. */
    static void image(Element image, StringBuilder out) {
        String name = image.elements().filter(e -> e.name().startsWith("ri:")).findFirst().map(Links::reference)
                .orElse(image.attribute("src"));
        String alt = image.attributes().getOrDefault("ac:alt", image.attribute("alt"));
        out.append("<span class=\"image-placeholder\" role=\"img\"");
        SafeHtml.attribute("aria-label", "Image: " + (alt.isEmpty() ? name : alt), out);
        out.append('>');
        Html.escape(name, out);
        out.append("</span>");
    }
}
