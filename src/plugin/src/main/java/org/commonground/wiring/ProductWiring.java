package org.commonground.wiring;

import com.atlassian.cache.CacheManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.commonground.core.checkin.PlanCheckIn;
import org.commonground.core.export.CompleteExport;
import org.commonground.core.health.CheckHealth;
import org.commonground.core.matrix.CheckMatrix;
import org.commonground.core.matrix.ConfigureMatrix;
import org.commonground.core.matrix.CreateFields;
import org.commonground.core.matrix.move.MoveOnMatrix;
import org.commonground.core.matrix.move.SeeEstimate;
import org.commonground.core.matrix.query.FindIssuesAs;
import org.commonground.core.matrix.view.LookAgain;
import org.commonground.core.matrix.view.LookAround;
import org.commonground.core.matrix.view.MarkStale;
import org.commonground.core.matrix.view.ViewMatrix;
import org.commonground.core.port.FreshnessSetting;
import org.commonground.core.port.People;
import org.commonground.core.port.Pictures;
import org.commonground.core.port.Projects;
import org.commonground.core.port.Viewer;
import org.commonground.view.MatrixWords;

/**
 * Makes what only one product has, on demand. It names no product class itself: the class for the product is found by
 * name, and only when a module of that product asks.
 */
@Named("productWiring")
public class ProductWiring {
    private static final String CONFLUENCE = "conf";
    private final Map<String, Object> made = new ConcurrentHashMap<>();
    private final SharedServices shared;
    private final ApplicationProperties product;
    private final RegisterWiring register;

    /** Keeps the shared services that the products' classes need. */
    @Inject
    public ProductWiring(PluginSettingsFactory settings, CacheManager caches, ApplicationProperties product,
                         MatrixWords words, RegisterWiring register) {
        this.shared = new SharedServices(settings, caches, words);
        this.product = product;
        this.register = register;
    }

    /** Returns the checks of the product that this is. */
    public CheckHealth checkHealth() {
        return new CheckHealth(both(admin().checks(), register.checks()));
    }

    /** Returns the export of what is kept in the product that this is. */
    public CompleteExport completeExport() {
        AdminParts admin = admin();
        return new CompleteExport(both(admin.stored(), register.stored()), admin.elsewhere());
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private AdminParts admin() {
        return CONFLUENCE.equals(product.getPlatformId()) ? confluence() : jira();
    }

    /** Returns Jira's projects. */
    public Projects projects() {
        return jira().projects();
    }

    /** Returns the use case; in Jira only. */
    public ViewMatrix viewMatrix() {
        return jira().viewMatrix();
    }

    /** Returns the use case; in Jira only. */
    public LookAgain lookAgain() {
        return jira().lookAgain();
    }

    /** Returns the use case; in Jira only. */
    public LookAround lookAround() {
        return jira().lookAround();
    }

    /** Returns the use case; in Jira only. */
    public MarkStale markStale() {
        return jira().markStale();
    }

    /** Returns the use case; in Jira only. */
    public MoveOnMatrix moveOnMatrix() {
        return jira().moveOnMatrix();
    }

    /** Returns who asks; in Jira only. */
    public Viewer viewer() {
        return jira().viewer();
    }

    /** Returns the use case; in Jira only. */
    public ConfigureMatrix configureMatrix() {
        return jira().configureMatrix();
    }

    /** Returns the use case; in Jira only. */
    public CheckMatrix checkMatrix() {
        return jira().checkMatrix();
    }

    /** Returns the use case; in Jira only. */
    public CreateFields createFields() {
        return jira().createFields();
    }

    /** Returns the use case by its searcher; in Jira only. */
    public FindIssuesAs findIssues() {
        return jira().findIssues();
    }

    /** Returns the use case; in Jira only. */
    public SeeEstimate seeEstimate() {
        return jira().seeEstimate();
    }

    /** Returns Confluence's users. */
    public People people() {
        return confluence().people();
    }

    /** Returns where pictures for exports are kept; in Confluence only. */
    public Pictures pictures() {
        return confluence().pictures();
    }

    /** Returns the setting; in Confluence only. */
    public FreshnessSetting freshness() {
        return confluence().freshness();
    }

    /** Returns the use case; in Confluence only. */
    public PlanCheckIn planCheckIn() {
        return confluence().planCheckIn();
    }

    private JiraParts jira() {
        return make("org.commonground.wiring.JiraWiring", JiraParts.class);
    }

    private ConfluenceParts confluence() {
        return make("org.commonground.wiring.ConfluenceWiring", ConfluenceParts.class);
    }

    private <T> T make(String className, Class<T> type) {
        return type.cast(made.computeIfAbsent(className, name -> create(name, type)));
    }

    private Object create(String className, Class<?> type) {
        try {
            return type.cast(Class.forName(className, true, ProductWiring.class.getClassLoader())
                .getDeclaredConstructor(SharedServices.class).newInstance(shared));
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException("This part of Common Ground does not exist in this product: " + type.getSimpleName(), e);
        }
    }
}
