package org.commonground.jira;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.commonground.core.matrix.NotConfigured;
import org.commonground.core.matrix.move.ChangedMeanwhile;
import org.commonground.core.matrix.move.Estimate;
import org.commonground.core.matrix.move.MoveOnMatrix;
import org.commonground.core.matrix.move.NotAllowed;
import org.commonground.core.matrix.move.SeeEstimate;
import org.commonground.core.matrix.move.WrongMove;
import org.commonground.core.port.Locks;
import org.commonground.core.port.NotThere;
import org.commonground.view.MatrixWords;
import org.commonground.view.Missing;

/** Changes an issue's estimate by a form, for whoever has no script: shown by GET, done by POST, then back to the issue. */
@LicensedOnly
public class EstimateAction extends SafeAction {
    private final transient SeeEstimate see;
    private final transient MoveOnMatrix move;
    private final transient MatrixWords words;
    private transient EstimateForm form;
    private transient List<String> messages = List.of();

    /** Takes its parts from the plugin's context. */
    @Inject
    public EstimateAction(SeeEstimate see, MoveOnMatrix move, MatrixWords words, Missing missing) {
        super(missing);
        this.see = see;
        this.move = move;
        this.words = words;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return answer(() -> show(List.of()));
    }

    /** The address without a command shows the form too. */
    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    /** Stores what was typed, or shows it again with what is wrong. */
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    public String doMove() {
        return answer(this::move);
    }

    private String move() {
        EstimateForm typed = EstimateForm.typed(getHttpRequest());
        List<String> wrong = typed.notNumbers().stream().map(axis -> words.answer("wrong.not-a-number", words.axis(axis))).toList();
        try {
            if (!wrong.isEmpty()) {
                return showAgain(wrong, typed);
            }
            String key = see.of(id()).key();
            if (typed.changesSomething()) {
                move.move(id(), typed.move());
            }
            return forceRedirect(links().issue(key));
        } catch (WrongMove e) {
            return showAgain(e.problems().stream().map(words::problem).toList(), typed);
        } catch (ChangedMeanwhile e) {
            return showAgain(List.of(words.answer("changed-meanwhile", words.value(e.impact()), words.value(e.effort()))), typed);
        } catch (NotAllowed e) {
            return show(List.of(words.answer("refused." + MatrixWords.key(e.reason()))));
        } catch (Locks.Busy e) {
            return showAgain(List.of(words.answer("busy")), typed);
        } catch (NotThere | NotConfigured e) {
            return NO_PERMISSION;
        }
    }

    private String show(List<String> said) {
        try {
            Estimate estimate = see.of(id());
            form = EstimateForm.of(estimate, words);
            messages = said.isEmpty() ? estimate.refusal().map(why -> words.answer("refused." + MatrixWords.key(why)))
                .map(List::of).orElse(List.of()) : said;
            return INPUT;
        } catch (NotThere | NotConfigured e) {
            return NO_PERMISSION;
        }
    }

    /** What was typed stays; what it is compared with next time is what is stored now, which the messages say. */
    private String showAgain(List<String> said, EstimateForm typed) {
        String view = show(said);
        if (form != null) {
            form = form.with(typed);
        }
        return view;
    }

    private long id() {
        String id = parameter("id");
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : -1;
    }

    /** The issue's id. */
    public String getIssueId() {
        return String.valueOf(id());
    }

    /** The issue's key. */
    public String getIssueKey() {
        return form.key();
    }

    /** The issue's page. */
    public String getIssueUrl() {
        return links().issue(form.key());
    }

    /** Whether the viewer may change it. */
    public boolean getMayMove() {
        return form.mayMove();
    }

    /** What is wrong, a sentence each. */
    public List<String> getMessages() {
        return messages;
    }

    /** The two values for the form, each a map of texts. */
    public List<Map<String, String>> getAxes() {
        return form.axes();
    }
}
