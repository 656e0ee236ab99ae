package org.commonground.sandbox.confluence.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commonground.sandbox.confluence.Draft;
import org.commonground.sandbox.confluence.LoadedPage;
import org.commonground.sandbox.confluence.Space;
import org.commonground.sandbox.confluence.Wiki;
import org.commonground.sandbox.host.SandboxException;

/**
 * A folder of page bodies: each file is a page named as the file, each first folder a space; files directly in the
 * folder go to the space "Pages". A page was saved when its file was. Everything is checked before anything is stored.
 */
public final class PagesFolder {
    private final Path folder;
    private final boolean keepBroken;
    private final Instant now;
    private final Map<String, Space> spaces = new LinkedHashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final List<LoadedPage> pages = new ArrayList<>();
    private final List<Path> exports = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public PagesFolder(Path folder, boolean keepBroken, Instant now) {
        this.folder = folder;
        this.keepBroken = keepBroken;
        this.now = now;
    }

    /** Stores the pages and returns sentences to print; see {@code ConfluenceProduct.loadPages}. */
    public List<String> loadInto(Wiki wiki) {
        if (!Files.isDirectory(folder)) {
            throw new SandboxException("The folder " + folder + " for --pages is not there. Name a folder that holds page"
                    + " bodies as .xhtml, .xml or .html files.");
        }
        files().forEach(this::add);
        if (pages.isEmpty()) {
            throw new SandboxException("The folder " + folder + " holds no pages" + (exports.isEmpty() ? ""
                    : ", only exports of whole spaces") + ". Put page bodies into it as .xhtml, .xml"
                    + " or .html files.");
        }
        wiki.load(List.copyOf(spaces.values()), pages);
        notes.add(0, "Loaded " + pages.size() + (pages.size() == 1 ? " page" : " pages") + " into "
                + spaces.size() + (spaces.size() == 1 ? " space" : " spaces") + " from " + folder + ".");
        if (!exports.isEmpty()) {
            notes.add("Passed over " + exports.size() + (exports.size() == 1 ? " file" : " files")
                    + " that hold the export of a whole space instead of a page body, such as " + exports.get(0) + ".");
        }
        return notes;
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.getFileName().toString().matches("(?i)[^.].*\\.(xhtml|xml|html)"))
                    .filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new SandboxException("The folder " + folder + " cannot be read: " + e.getMessage()
                    + ". Allow this user to read it and everything below.", e);
        }
    }

    private void add(Path file) {
        PageFile page = PageFile.read(file);
        if (page.isSpaceExport()) {
            exports.add(file);
            return;
        }
        page.mistake().ifPresent(mistake -> {
            if (!keepBroken) {
                throw new SandboxException(file + ", " + mistake + " Correct the file, or load it as it is with"
                        + " --pages-keep-broken.");
            }
            notes.add("Loaded as it is, though it cannot be shown: " + file + ", " + mistake);
        });
        Path below = folder.relativize(file);
        Space space = space(below.getNameCount() > 1 ? below.getName(0).toString() : "Pages");
        pages.add(new LoadedPage(new Draft(space.key(), 0, title(space, page.title()), page.body(), "admin", page.saved(now),
                "Loaded from a file"), "", List.of()));
    }

    private Space space(String name) {
        return spaces.computeIfAbsent(name, n -> {
            String letters = n.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "");
            String key = letters.isEmpty() ? "SPACE" : letters.substring(0, Math.min(200, letters.length()));
            return new Space(unique(key, "", k -> spaces.values().stream().noneMatch(s -> s.key().equals(k))), n);
        });
    }

    private String title(Space space, String name) {
        String start = name.length() > 240 ? name.substring(0, 240) : name;
        return unique(start, " ", title -> titles.add(space.key() + "/" + title.toLowerCase(java.util.Locale.ROOT)));
    }

    private static String unique(String wanted, String gap, java.util.function.Predicate<String> isFree) {
        String candidate = wanted;
        for (int i = 2; !isFree.test(candidate); i++) {
            candidate = wanted + gap + (gap.isEmpty() ? i : "(" + i + ")");
        }
        return candidate;
    }
}
