package org.commonground.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonground.core.port.PageSources;
import org.commonground.core.port.RebuildState;
import org.commonground.core.port.RegisterIndex;

/**
 * Builds the register anew from all pages, while it goes on being shown. Only one node does so at a time; its progress is
 * stored, so that every node can show it, and everybody who may begin it may stop it.
 */
public final class RebuildRegister {
    private static final int REPORT_EVERY = 25;
    private final PageSources pages;
    private final RegisterIndex index;
    private final KeepRegister keep;
    private final RebuildState state;

    /** Works on these. */
    public RebuildRegister(PageSources pages, RegisterIndex index, KeepRegister keep, RebuildState state) {
        this.pages = pages;
        this.index = index;
        this.keep = keep;
        this.state = state;
    }

    /** Takes the right to build; false when a building goes on somewhere. Whoever gets it calls {@link #run}. */
    public boolean begin(String by) {
        return state.begin(by);
    }

    /** Reads all pages. Returns when it is done, stopped, or has lost its right to another node. */
    public void run() {
        Rebuild.State outcome = Rebuild.State.FAILED;
        try {
            List<Long> ids = new ArrayList<>();
            pages.spaceKeys().forEach(space -> ids.addAll(pages.ids(space)));
            boolean all = readAll(ids);
            if (all) {
                forgetTheGone();
            }
            outcome = all ? Rebuild.State.DONE : Rebuild.State.STOPPED;
        } finally {
            state.end(outcome);
        }
    }

    private boolean readAll(List<Long> ids) {
        for (int i = 0; i < ids.size(); i++) {
            // the app is being disabled: what it keeps cannot be written any more
            if (Thread.currentThread().isInterrupted()) {
                return false;
            }
            if (i % REPORT_EVERY == 0 && !state.goOn(i, ids.size())) {
                return false;
            }
            keep.index(ids.get(i));
        }
        return state.goOn(ids.size(), ids.size());
    }

    /** What is kept of pages that are gone, because nobody was told of their end. */
    private void forgetTheGone() {
        Set<Long> kept = index.pages();
        Set<Long> there = pages.spaces(kept).keySet();
        kept.stream().filter(page -> !there.contains(page)).forEach(keep::forget);
    }

    /** Asks a building that goes on to stop. */
    public void stop() {
        state.stop();
    }
}
