package org.commonground.core.feasibility;

import java.util.List;
import org.commonground.core.record.Question;

/**
 * What the tables of feasibility notes say. Every list may be empty.
 *
 * @param risks        what may go wrong
 * @param unknowns     what nobody knows yet, with what was found out since
 * @param alternatives what else was considered
 * @param dependencies what has to be there first
 * @param dissent      who disagrees and why
 */
public record FeasibilityBody(List<Risk> risks, List<Question> unknowns, List<Alternative> alternatives,
                              List<Dependency> dependencies, List<Dissent> dissent) {

    /** Of a page that says nothing. */
    public static final FeasibilityBody EMPTY =
        new FeasibilityBody(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Keeps its own copies of the lists. */
    public FeasibilityBody {
        risks = List.copyOf(risks);
        unknowns = List.copyOf(unknowns);
        alternatives = List.copyOf(alternatives);
        dependencies = List.copyOf(dependencies);
        dissent = List.copyOf(dissent);
    }

    /** The unknowns that are still unknown. */
    public List<Question> openUnknowns() {
        return unknowns.stream().filter(Question::open).toList();
    }

    /** The dissent that waits for an answer. */
    public List<Dissent> openDissent() {
        return dissent.stream().filter(Dissent::open).toList();
    }
}
