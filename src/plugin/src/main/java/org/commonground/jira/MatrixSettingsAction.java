package org.commonground.jira;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonground.core.matrix.AxisForm;
import org.commonground.core.matrix.CheckMatrix;
import org.commonground.core.matrix.ConfigureMatrix;
import org.commonground.core.matrix.ConfigureMatrix.Choices;
import org.commonground.core.matrix.CreateFields;
import org.commonground.core.matrix.MatrixForm;
import org.commonground.core.matrix.Quadrant;
import org.commonground.core.port.NotThere;
import org.commonground.view.MatrixWords;
import org.commonground.view.Missing;
import org.commonground.view.Views;

/**
 * The project's settings page: shown by GET, kept by POST. A project that is not there and one that the viewer does not
 * administer get the same answer.
 */
@LicensedOnly
public class MatrixSettingsAction extends SafeAction {
    private final transient ConfigureMatrix configure;
    private final transient CheckMatrix check;
    private final transient CreateFields createFields;
    private final transient MatrixWords words;
    private final transient Views views;
    private transient SettingsPage page;
    private boolean mayCreate;

    /** Takes its parts from the plugin's context. */
    @Inject
    public MatrixSettingsAction(ConfigureMatrix configure, CheckMatrix check, CreateFields createFields,
                                MatrixWords words, Views views, Missing missing) {
        super(missing);
        this.configure = configure;
        this.check = check;
        this.createFields = createFields;
        this.words = words;
        this.views = views;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return answer(this::open);
    }

    private String open() {
        try {
            Choices choices = configure.open(projectKey());
            return show(choices, choices.current().map(MatrixForm::of).orElseGet(MatrixForm::suggestion), List.of());
        } catch (NotThere e) {
            return NO_PERMISSION;
        }
    }

    /** The address without a command, as in a bookmark, shows the page too. */
    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    /** Keeps what was typed, or shows it again with what is wrong. */
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doSave() {
        return answer(this::save);
    }

    private String save() {
        MatrixForm form = new MatrixForm(axis("impact"), axis("effort"), names(), movers());
        try {
            List<MatrixForm.Problem> problems = configure.save(projectKey(), form, words::quadrant);
            if (problems.isEmpty()) {
                return forceRedirect(links().settings(projectKey()) + "&saved=true");
            }
            return show(configure.open(projectKey()), form, problems);
        } catch (NotThere e) {
            return NO_PERMISSION;
        }
    }

    private String show(Choices choices, MatrixForm form, List<MatrixForm.Problem> problems) {
        mayCreate = createFields.mayCreate();
        page = new SettingsPage(choices, form, problems, check.of(choices.project().key()), words, views);
        return INPUT;
    }

    private AxisForm axis(String name) {
        return new AxisForm(parameter(name + ".field"), parameter(name + ".min"), parameter(name + ".max"),
            parameter(name + ".step"), parameter(name + ".unit"), parameter(name + ".kind"),
            parameter(name + ".thresholdKind"), parameter(name + ".threshold"),
            parameter(name + ".reversed").equals("true"));
    }

    private Map<Quadrant, String> names() {
        Map<Quadrant, String> names = new EnumMap<>(Quadrant.class);
        for (Quadrant quadrant : Quadrant.values()) {
            names.put(quadrant, parameter("quadrants." + quadrant.id()));
        }
        return names;
    }

    private List<String> movers() {
        return parameter("movers.groups").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private String projectKey() {
        return parameter("projectKey");
    }

    /** The project's key. */
    public String getProjectKey() {
        return page.projectKey();
    }

    /** Whether this page follows a successful save. */
    public boolean getSaved() {
        return parameter("saved").equals("true");
    }

    /** Whether this page follows the creation of the fields. */
    public boolean getCreated() {
        return parameter("created").equals("true");
    }

    /** Whether the viewer may create fields here. */
    public boolean getMayCreate() {
        return mayCreate;
    }

    /** Whether the project lacks a field that the matrix needs. */
    public boolean getFieldsNeeded() {
        return page.fieldsNeeded();
    }

    /** What no longer works, a sentence each. */
    public List<Map<String, Object>> getFindings() {
        return page.findingRows();
    }

    /** The two axes for the form, each a map of texts and lists. */
    public List<Map<String, Object>> getAxes() {
        return page.axes();
    }

    /** The four quadrants for the form, each a map of texts. */
    public List<Map<String, String>> getQuadrants() {
        return page.quadrants();
    }

    /** The groups whose members may move points, one a line, and what is wrong with them. */
    public Map<String, String> getMovers() {
        return page.movers();
    }

    /** What is wrong, a sentence each with the id of its input. */
    public List<Map<String, String>> getFormProblems() {
        return new ArrayList<>(page.problems());
    }

    /** The page that asks before it creates the two fields. */
    public String getCreateUrl() {
        return links().createFields(page.projectKey());
    }

    /** The project's page. */
    public String getMatrixUrl() {
        return links().matrix(page.projectKey());
    }
}
