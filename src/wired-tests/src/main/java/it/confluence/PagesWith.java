package it.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.sal.api.component.ComponentLocator;

/** Finds pages by what they hold. */
final class PagesWith {
    private PagesWith() {
    }

    /** Returns a page whose storage format holds the macro. */
    static AbstractPage macro(String name) {
        PageManager pages = ComponentLocator.getComponent(PageManager.class);
        return ComponentLocator.getComponent(SpaceManager.class).getAllSpaces().stream()
            .flatMap(space -> pages.getPageIds(space).stream()).map(pages::getAbstractPage)
            .filter(page -> page.isCurrent() && page.getBodyAsString().contains("ac:name=\"" + name + "\""))
            .findFirst().orElseThrow(() -> new AssertionError("no page holds the macro " + name));
    }
}
