package org.commonground.jira;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import org.commonground.core.matrix.ConfigureMatrix;
import org.commonground.core.matrix.CreateFields;
import org.commonground.core.port.FieldNotCreated;
import org.commonground.core.port.NotThere;
import org.commonground.core.port.ProjectRef;
import org.commonground.view.Missing;
import org.commonground.view.Views;

/**
 * Creates the two fields of a project: GET asks, POST does it. It administers Jira, so Jira asks for the password before it shows
 * the page. A project that is not there and one that the viewer does not administer get the same answer.
 */
@AdminOnly
@WebSudoRequired
public class CreateFieldsAction extends SafeAction {
    private final transient ConfigureMatrix configure;
    private final transient CreateFields createFields;
    private final transient Views views;
    private transient ProjectRef project;
    private String refusal = "";

    /** Takes its parts from the plugin's context. */
    @Inject
    public CreateFieldsAction(ConfigureMatrix configure, CreateFields createFields, Views views, Missing missing) {
        super(missing);
        this.configure = configure;
        this.createFields = createFields;
        this.views = views;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return answer(this::ask);
    }

    /** The address without a command asks, too. */
    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    private String ask() {
        try {
            project = configure.open(projectKey()).project();
            return createFields.mayCreate() ? INPUT : NO_PERMISSION;
        } catch (NotThere e) {
            return NO_PERMISSION;
        }
    }

    /** Creates the two fields and chooses them. */
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doCreate() {
        return answer(this::create);
    }

    private String create() {
        try {
            createFields.create(projectKey(), wanted("impact"), wanted("effort"));
            return forceRedirect(links().settings(projectKey()) + "&created=true");
        } catch (FieldNotCreated e) {
            refusal = e.getMessage();
            return ask();
        } catch (NotThere e) {
            return NO_PERMISSION;
        }
    }

    private CreateFields.Wanted wanted(String axis) {
        return new CreateFields.Wanted(views.text("common-ground.axis." + axis),
            views.text("common-ground.settings." + axis + ".help"));
    }

    private String projectKey() {
        return parameter("projectKey");
    }

    /** The project's key. */
    public String getProjectKey() {
        return project.key();
    }

    /** Why Jira refused to create a field, in its own words; empty when it did not. */
    public String getRefusal() {
        return refusal;
    }

    /** The settings page. */
    public String getSettingsUrl() {
        return links().settings(project.key());
    }
}
