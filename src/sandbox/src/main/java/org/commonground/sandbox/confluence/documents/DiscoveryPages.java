package org.commonground.sandbox.confluence.documents;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonground.sandbox.host.SandboxException;

/** {@code bin/discovery-pages}: a folder of documents in, a folder of pages for {@code bin/sandbox --pages} out. */
public final class DiscoveryPages {
    private static final String FILE = "sections.jsonl";

    private DiscoveryPages() {
    }

    /** Takes the plugin's jar, the folder with the documents and the folder to write to. Ends with 2 and one sentence on bad input. */
    public static void main(String[] arguments) {
        try {
            if (arguments.length != 3) {
                throw new SandboxException("Name two folders: bin/discovery-pages FOLDER OUT; FOLDER holds " + FILE + ", OUT is new or empty.");
            }
            Path out = Path.of(arguments[2]);
            int pages = write(Path.of(arguments[0]), Path.of(arguments[1]), out).size();
            System.out.println("Wrote " + pages + (pages == 1 ? " page" : " pages") + " to " + out + "; bin/sandbox --pages " + out + " shows them.");
        } catch (SandboxException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    /**
     * Writes a page for each document; nothing is written before all of them could be read.
     *
     * @return the documents' ids with the titles of their pages
     * @throws SandboxException with one sentence when the folders are not as they should be, or a line cannot be read
     */
    public static Map<String, String> write(Path jar, Path folder, Path out) {
        List<Document> documents = read(folder.resolve(FILE));
        FilledTemplate template = new FilledTemplate(AppTemplate.of(jar));
        PageNames names = new PageNames(documents);
        Map<String, String> titles = new LinkedHashMap<>();
        try {
            emptyFolder(out);
            for (Document document : documents) {
                String name = names.name(document);
                Path space = Files.createDirectories(out.resolve(PageNames.folder(document)));
                Files.writeString(space.resolve(name + ".xhtml"), template.page(document));
                titles.put(document.id(), name);
            }
        } catch (IOException e) {
            throw new SandboxException("The folder " + out + " cannot be written to: " + e + ". Name another.", e);
        }
        return titles;
    }

    private static List<Document> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new SandboxException("There is no " + file + ". Name the folder that holds " + FILE + ": documents split by heading.");
        }
        try {
            List<Document> documents = new ArrayList<>();
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    documents.add(Document.read(line, file + ", line " + number));
                }
            }
            if (documents.isEmpty()) {
                throw new SandboxException(file + " holds no documents. Write one JSON object per line.");
            }
            return documents;
        } catch (CharacterCodingException e) {
            throw new SandboxException(file + " is not UTF-8. Save it as UTF-8.", e);
        } catch (IOException e) {
            throw new SandboxException(file + " cannot be read: " + e.getMessage() + ". Allow this user to read it.", e);
        }
    }

    private static void emptyFolder(Path out) throws IOException {
        Files.createDirectories(out);
        try (Stream<Path> there = Files.list(out)) {
            if (there.findAny().isPresent()) {
                throw new SandboxException("The folder " + out + " is not empty. Name a new or an empty one.");
            }
        }
    }
}
