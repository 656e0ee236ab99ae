package org.commonground.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.sandbox.confluence.ConfluenceProduct;
import org.commonground.sandbox.host.Database;
import org.commonground.sandbox.host.Lacking;
import org.commonground.sandbox.host.SandboxException;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Users;
import org.commonground.sandbox.jira.JiraProduct;
import org.commonground.sandbox.jira.Site;
import org.commonground.sandbox.jira.load.FieldMapping;
import org.commonground.sandbox.jira.load.IssueFiles;
import org.commonground.sandbox.jira.load.LoadedProject;
import org.commonground.sandbox.plugin.InstalledPlugin;
import org.commonground.sandbox.web.HostServer;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Both products, running. */
public final class Sandbox implements AutoCloseable {
    private static final String WITHOUT_SETTINGS = "FAL";
    private static final String H2_OPTIONS = ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Path temporary;
    private PlayedHost jira;
    private Site site;
    private PlayedHost confluence;

    private Sandbox() {
        try {
            temporary = Files.createTempDirectory("common-ground-sandbox");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts both products.
     *
     * @param arguments as on the command line
     * @throws SandboxException if something that was asked is wrong; nothing is left running then
     */
    public static Sandbox start(String... arguments) {
        Settings settings = new Settings();
        try {
            new CommandLine(settings).parseArgs(arguments);
        } catch (ParameterException e) {
            throw new SandboxException(e.getMessage().replace("is not an int", "is not a whole number") + ". See bin/sandbox --help.", e);
        }
        return start(settings);
    }

    private static Sandbox start(Settings settings) {
        Sandbox sandbox = new Sandbox();
        try {
            sandbox.begin(settings);
            return sandbox;
        } catch (CompletionException e) {
            sandbox.close();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } catch (RuntimeException e) {
            sandbox.close();
            throw e;
        }
    }

    private void begin(Settings settings) {
        if (settings.cluster && settings.home == null && settings.db == null) {
            throw new SandboxException("The nodes of a cluster share their data: name it with --home or --db, or leave out --cluster.");
        }
        Path web = settings.build.resolve("web");
        if (!Files.isRegularFile(web.resolve("aui/aui-prototyping.css"))) {
            notes.add("Atlassian User Interface is missing in " + web + ": the pages have no style. Start with bin/sandbox.");
        }
        HostServer jiraServer = keep(new HostServer("Jira", "/jira", settings.jiraPort, "--jira-port", web));
        HostServer confluenceServer = keep(new HostServer("Confluence", "/confluence", settings.confluencePort,
                "--confluence-port", web));
        if (settings.askAdmins) {
            List.of(jiraServer, confluenceServer).forEach(server -> server.adminSessions().switchOn());
        }
        List<Path> jars = settings.plugins.isEmpty() ? List.of(builtJar(settings.build)) : settings.plugins;
        String url = databaseUrl(settings);
        Database jiraDatabase = keep(Database.open(url, "JIRA", settings.cluster));
        Database confluenceDatabase = keep(Database.open(url, "CONFLUENCE", settings.cluster));
        CompletableFuture<Void> second = CompletableFuture.runAsync(
                () -> startConfluence(settings, confluenceDatabase, confluenceServer, jars));
        try {
            startJira(settings, jiraDatabase, jiraServer, jars);
        } finally {
            second.handle((done, failed) -> null).join();
        }
        second.join();
    }

    private void startJira(Settings settings, Database database, HostServer server, List<Path> jars) {
        JiraProduct product = new JiraProduct(database, Clock.systemUTC());
        List<LoadedProject> loaded = load(product, settings);
        PlayedHost host = keep(new PlayedHost(new Lacking(product, settings.without), database, server, temporary.resolve("jira"),
                new JiraSide(product::decorate)));
        host.start();
        jars.forEach(jar -> note("Jira", host.install(jar)));
        MatrixSetup.configure(host.address(), loaded);
        MatrixSetup.dashboard(product.site(), loaded);
        jira = host;
        site = product.site();
    }

    private List<LoadedProject> load(JiraProduct product, Settings settings) {
        if (!settings.issues.isEmpty() && !product.isEmpty()) {
            throw new SandboxException("The folder or database already holds projects: leave out --issues, or name an empty "
                    + "folder with --home.");
        }
        FieldMapping impact = FieldMapping.of(settings.impact);
        FieldMapping effort = FieldMapping.of(settings.effort);
        if (!settings.issues.isEmpty()) {
            return new IssueFiles(product.site()).load(settings.issues, impact, effort);
        }
        // one project of the sample is left as a new user finds it
        return product.isEmpty() ? product.loadSample().stream().filter(p -> !p.key().equals(WITHOUT_SETTINGS)).toList()
                : List.of();
    }

    private void startConfluence(Settings settings, Database database, HostServer server, List<Path> jars) {
        ConfluenceProduct product = new ConfluenceProduct(database, Clock.systemUTC());
        if (settings.pages != null) {
            synchronized (notes) {
                notes.addAll(product.loadPages(settings.pages, settings.keepBroken));
            }
        } else {
            product.loadSampleIfEmpty();
        }
        PlayedHost host = keep(new PlayedHost(new Lacking(product, settings.without), database, server,
                temporary.resolve("confluence"), new ConfluenceSide()));
        host.start();
        jars.forEach(jar -> note("Confluence", host.install(jar)));
        confluence = host;
    }

    private void note(String product, InstalledPlugin plugin) {
        if (plugin.state() != InstalledPlugin.State.ENABLED) {
            synchronized (notes) {
                notes.add(product + " did not enable " + plugin.key() + ": " + plugin.reason());
            }
        }
    }

    private <T extends AutoCloseable> T keep(T resource) {
        synchronized (open) {
            open.add(0, resource);
        }
        return resource;
    }

    private static String databaseUrl(Settings settings) {
        if (settings.db != null) {
            return settings.db;
        }
        return settings.home == null ? "jdbc:h2:mem:" + UUID.randomUUID() + H2_OPTIONS
                : "jdbc:h2:file:" + settings.home.toAbsolutePath().resolve("sandbox") + H2_OPTIONS
                + (settings.cluster ? ";AUTO_SERVER=TRUE" : "");
    }

    private static Path builtJar(Path build) {
        Path folder = build.resolve("../../plugin/target").normalize();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().matches("common-ground-.*\\.jar"))
                    .filter(f -> !f.getFileName().toString().endsWith("-tests.jar")).findFirst().orElseThrow(() ->
                            new SandboxException("There is no built plugin in " + folder + ": start with bin/sandbox, which builds it."));
        } catch (IOException e) {
            throw new SandboxException("There is no built plugin in " + folder + ": start with bin/sandbox, which builds it.", e);
        }
    }

    /** Returns the played Jira. */
    public PlayedHost jira() {
        return jira;
    }

    /** Returns what the played Jira knows, so that a test can do there what an admin would. */
    public Site site() {
        return site;
    }

    /** Returns the played Confluence. */
    public PlayedHost confluence() {
        return confluence;
    }

    /** Returns what a person needs to know: notes, addresses, logins. */
    String greeting() {
        String names = Users.all().stream().map(SandboxUser::name).collect(Collectors.joining(", "));
        return notes.stream().map(n -> n + "\n").collect(Collectors.joining())
                + "Jira        " + jira.address() + "\nConfluence  " + confluence.address()
                + "\nLogins      " + names + "; the password is the name\n";
    }

    @Override
    public void close() {
        for (AutoCloseable resource : open) {
            try {
                resource.close();
            } catch (Exception e) {
                System.err.println("Did not stop cleanly: " + e.getMessage());
            }
        }
        try (Stream<Path> files = Files.walk(temporary)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        } catch (IOException e) {
            System.err.println("Could not delete " + temporary);
        }
    }
}
