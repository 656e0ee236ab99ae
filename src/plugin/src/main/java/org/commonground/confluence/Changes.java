package org.commonground.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.AbstractPage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What the host hands over with a macro about its page; nothing is asked for. */
final class Changes {
    private Changes() {
    }

    /** The id of the page that is rendered; nothing in a comment, a template or a page that is not saved yet. */
    static Optional<Long> page(ConversionContext context) {
        return PageFacts.rendered(context).map(PageFacts::id).filter(id -> id > 0);
    }

    /** The days on which what a check-in looked at was changed, as far as they are known. */
    static List<LocalDate> of(ConversionContext context) {
        return PageFacts.rendered(context).map(AbstractPage::getLastModificationDate)
            .map(date -> List.of(date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate())).orElse(List.of());
    }
}
