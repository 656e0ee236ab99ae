package org.commonground.sandbox.jira.jql;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonground.sandbox.host.SandboxUser;
import org.commonground.sandbox.host.Users;
import org.commonground.sandbox.jira.Constant;
import org.commonground.sandbox.jira.IssueRow;
import org.commonground.sandbox.jira.JiraField;
import org.commonground.sandbox.jira.Site;

/** The fields that a user can name in a query: what he may not see does not exist. */
final class JqlFields {
    private final Site site;
    private final ApplicationUser user;

    JqlFields(Site site, ApplicationUser user) {
        this.site = site;
        this.user = user;
    }

    Optional<JqlField> find(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        return switch (name) {
            case "project" -> field(written, JqlField.Kind.CHOICE, i -> List.of(i.project().key()), this::project);
            case "key", "issuekey", "issue", "id" -> Optional.of(new JqlField(written, JqlField.Kind.ORDERED,
                    i -> List.of(IssueKey.of(i)), this::issue, "An issue with key '%s' does not exist for field '"
                    + written + "'.", false));
            case "summary" -> text(written, i -> List.of(i.summary()));
            case "description" -> text(written, i -> present(i.description()));
            case "text" -> text(written, JqlFields::allText);
            case "type", "issuetype" -> field(written, JqlField.Kind.CHOICE, i -> List.of(lower(i.type().name())),
                    constant(Constant.Kind.TYPE, c -> lower(c.name())));
            case "status" -> field(written, JqlField.Kind.CHOICE, i -> List.of(i.status().rank()),
                    constant(Constant.Kind.STATUS, Constant::rank));
            case "statuscategory" -> field(written, JqlField.Kind.CHOICE, i -> List.of(lower(i.status().category())),
                    JqlFields::category);
            case "resolution" -> field(written, JqlField.Kind.CHOICE, JqlFields::resolution,
                    v -> lower(v).equals("done") ? Optional.of("done") : Optional.empty());
            case "priority" -> newestFirst(field(written, JqlField.Kind.ORDERED,
                    i -> i.priority() == null ? List.of() : List.of(-i.priority().rank()),
                    constant(Constant.Kind.PRIORITY, c -> -c.rank())));
            case "assignee" -> field(written, JqlField.Kind.CHOICE, i -> present(i.assigneeKey()), JqlFields::person);
            case "reporter" -> field(written, JqlField.Kind.CHOICE, i -> present(i.reporterKey()), JqlFields::person);
            case "labels" -> field(written, JqlField.Kind.CHOICE, i -> lower(i.labels()), v -> Optional.of(lower(v)));
            case "component", "components" -> field(written, JqlField.Kind.CHOICE, i -> lower(i.components()),
                    this::component);
            case "created" -> date(written, IssueRow::created);
            case "updated", "updateddate" -> date(written, IssueRow::updated);
            case "votes" -> newestFirst(number(written, i -> List.of((double) i.votes())));
            default -> custom(written);
        };
    }

    private Optional<JqlField> custom(String written) {
        List<JiraField> fields = site.fields().all().stream()
                .filter(f -> f.name().equalsIgnoreCase(written) || written.equals("cf[" + f.id() + "]"))
                .filter(f -> f.allProjects() || site.projects().all().stream()
                        .anyMatch(p -> f.appliesTo(p.id()) && site.permissions().sees(p, user)))
                .toList();
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        if (fields.get(0).number()) {
            return number(written, i -> values(i, fields, Double.class));
        }
        return text(written, i -> values(i, fields, String.class));
    }

    private static <T> List<T> values(IssueRow issue, List<JiraField> fields, Class<T> type) {
        return fields.stream().map(f -> issue.values().get(f.id())).filter(type::isInstance).map(type::cast).toList();
    }

    private static Optional<JqlField> field(String name, JqlField.Kind kind,
                                            Function<IssueRow, List<? extends Comparable<?>>> values,
                                            Function<String, Optional<? extends Comparable<?>>> resolve) {
        return Optional.of(new JqlField(name, kind, values, resolve,
                "The value '%s' does not exist for the field '" + name + "'.", false));
    }

    private static Optional<JqlField> newestFirst(Optional<JqlField> field) {
        return field.map(f -> new JqlField(f.name(), f.kind(), f.values(), f.resolve(), f.unknown(), true));
    }

    private static Optional<JqlField> text(String name, Function<IssueRow, List<? extends Comparable<?>>> values) {
        return field(name, JqlField.Kind.TEXT, values, Optional::of);
    }

    private static Optional<JqlField> number(String name, Function<IssueRow, List<? extends Comparable<?>>> values) {
        return Optional.of(new JqlField(name, JqlField.Kind.ORDERED, values, JqlFields::number,
                "The value '%s' for field '" + name + "' is invalid - please provide a valid number.", false));
    }

    private Optional<JqlField> date(String name, Function<IssueRow, Comparable<?>> value) {
        return Optional.of(new JqlField(name, JqlField.Kind.ORDERED, i -> List.of(value.apply(i)),
                v -> JqlDates.parse(v, site.clock()), "Date value '%s' for field '" + name + "' is invalid. Valid formats"
                + " include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format"
                + " e.g. '-5d', '4w 2d'.", true));
    }

    private Optional<String> project(String value) {
        return site.projects().all().stream().filter(p -> site.permissions().sees(p, user))
                .filter(p -> p.key().equalsIgnoreCase(value) || p.name().equalsIgnoreCase(value)
                        || String.valueOf(p.id()).equals(value))
                .map(p -> p.key()).findFirst();
    }

    private Optional<IssueKey> issue(String value) {
        Optional<IssueRow> found = value.matches("\\d{1,18}") ? site.issues().byId(Long.parseLong(value))
                : site.issues().byKey(value);
        return found.filter(i -> site.permissions().sees(i, user)).map(IssueKey::of);
    }

    private Function<String, Optional<? extends Comparable<?>>> constant(
            Constant.Kind kind, Function<Constant, ? extends Comparable<?>> value) {
        return written -> site.constants().all(kind).stream()
                .filter(c -> c.name().equalsIgnoreCase(written) || String.valueOf(c.id()).equals(written))
                .findFirst().map(value);
    }

    private Optional<String> component(String value) {
        return site.issues().all().stream().filter(i -> site.permissions().sees(i, user))
                .flatMap(i -> i.components().stream()).filter(value::equalsIgnoreCase).findFirst().map(JqlFields::lower);
    }

    /** An issue is resolved as done when its status says so; the sandbox has no other resolution. */
    private static List<String> resolution(IssueRow issue) {
        return issue.status().category().equals("Done") ? List.of("done") : List.of();
    }

    private static Optional<String> category(String value) {
        return switch (lower(value)) {
            case "to do", "new" -> Optional.of("to do");
            case "in progress", "indeterminate" -> Optional.of("in progress");
            case "done" -> Optional.of("done");
            default -> Optional.empty();
        };
    }

    private static Optional<String> person(String value) {
        return Users.all().stream()
                .filter(u -> Stream.of(u.name(), u.key(), u.fullName()).anyMatch(value::equalsIgnoreCase))
                .findFirst().map(SandboxUser::key);
    }

    private static Optional<Double> number(String value) {
        return value.matches("[-+]?\\d{1,15}(\\.\\d{1,15})?") ? Optional.of(Double.valueOf(value)) : Optional.empty();
    }

    private static List<String> allText(IssueRow issue) {
        List<String> texts = new ArrayList<>(List.of(issue.summary(), issue.description()));
        issue.values().values().stream().filter(String.class::isInstance).forEach(v -> texts.add((String) v));
        return texts;
    }

    private static List<String> present(String value) {
        return Objects.requireNonNullElse(value, "").isEmpty() ? List.of() : List.of(value);
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(JqlFields::lower).toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
