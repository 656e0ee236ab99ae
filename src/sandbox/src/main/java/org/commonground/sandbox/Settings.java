package org.commonground.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a person may ask of the sandbox on the command line. */
@Command(name = "bin/sandbox", mixinStandardHelpOptions = false, sortOptions = false,
        description = "Plays Jira and Confluence with the built plugin, until Ctrl-C.")
final class Settings {
    @Option(names = "--jira-port", paramLabel = "PORT", defaultValue = "2990", description = "Port of Jira (${DEFAULT-VALUE}).")
    int jiraPort;

    @Option(names = "--confluence-port", paramLabel = "PORT", defaultValue = "1990",
            description = "Port of Confluence (${DEFAULT-VALUE}).")
    int confluencePort;

    @Option(names = "--home", paramLabel = "DIR",
            description = "Keep the data in this folder and go on with it at the next start. Without it each start is fresh.")
    Path home;

    @Option(names = "--db", paramLabel = "URL",
            description = "JDBC URL of a PostgreSQL or H2 database instead of the built-in H2.")
    String db;

    @Option(names = "--cluster", description = "Be a node of a cluster: other sandboxes with this option use the same --home or --db.")
    boolean cluster;

    @Option(names = "--issues", paramLabel = "FILE",
            description = "Load issues from JSON Lines instead of the sample; may be given several times.")
    List<Path> issues = new ArrayList<>();

    @Option(names = "--impact", paramLabel = "FIELD", defaultValue = "impact",
            description = "Where the impact of the loaded issues comes from: a number property, or a property with the ordered "
                    + "list of its names, as in priority:Trivial,Minor,Major,Critical,Blocker (${DEFAULT-VALUE}).")
    String impact;

    @Option(names = "--effort", paramLabel = "FIELD", defaultValue = "effort",
            description = "The same for the effort, as in storyPoints (${DEFAULT-VALUE}).")
    String effort;

    @Option(names = "--pages", paramLabel = "DIR",
            description = "Load pages from the storage-format files of this folder instead of the sample.")
    Path pages;

    @Option(names = "--pages-keep-broken", description = "Also load pages that are not well-formed.")
    boolean keepBroken;

    @Option(names = "--plugin", paramLabel = "JAR",
            description = "Install these jars instead of the built one; may be given several times.")
    List<Path> plugins = new ArrayList<>();

    @Option(names = "--without", paramLabel = "SERVICE",
            description = "Do not offer this service of the products to apps, by its simple or full name, as in SearchService; may be given several times.")
    List<String> without = new ArrayList<>();

    @Option(names = "--ask-admins", description = "Ask administrators for the password again before they administer, as the products "
            + "do unless it is switched off there.")
    boolean askAdmins;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this text and stop.")
    boolean help;

    /** Where the build left its files; set by the start script. */
    @Option(names = "--build", paramLabel = "DIR", hidden = true, required = true)
    Path build;
}
