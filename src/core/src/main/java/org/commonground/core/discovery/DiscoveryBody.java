package org.commonground.core.discovery;

import java.util.List;
import org.commonground.core.record.Question;

/**
 * What the tables of a discovery summary say. Everything is optional: a text is empty, a list has no entries.
 *
 * @param words      problem, who has it, why now, how success is measured
 * @param evidence   the findings
 * @param prototypes what was tried out
 * @param questions  what is not known yet, with what was
 */
public record DiscoveryBody(Words words, List<Finding> evidence, List<Prototype> prototypes, List<Question> questions) {

    /** Of a page that says nothing. */
    public static final DiscoveryBody EMPTY = new DiscoveryBody(new Words("", "", "", ""), List.of(), List.of(), List.of());

    /** Keeps its own copies of the lists. */
    public DiscoveryBody {
        evidence = List.copyOf(evidence);
        prototypes = List.copyOf(prototypes);
        questions = List.copyOf(questions);
    }

    /** The questions that wait for an answer. */
    public List<Question> openQuestions() {
        return questions.stream().filter(Question::open).toList();
    }

    /**
     * The short texts.
     *
     * @param problem  what is wrong today
     * @param audience who has the problem
     * @param whyNow   why it is to be solved now
     * @param success  how one will see that it is solved
     */
    public record Words(String problem, String audience, String whyNow, String success) {
    }
}
