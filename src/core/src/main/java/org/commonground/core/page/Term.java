package org.commonground.core.page;

import org.commonground.core.record.Choice;

/** What a heading may mean. The words for each are in the vocabularies, one file a language. */
enum Term {
    PROBLEM, AUDIENCE, WHY_NOW, SUCCESS,
    DECISION, OWNER, DATE, ISSUES, VERDICT, CONFIDENCE, EFFORT, PARTICIPANTS,
    EVIDENCE, PROTOTYPES, QUESTIONS, RISKS, UNKNOWNS, ALTERNATIVES, DEPENDENCIES, DISSENT,
    TITLE, SOURCE, STRENGTH, LINK, NOTE, BY, ANSWER, STATE, LIKELIHOOD, SEVERITY, MITIGATION, WHY_NOT, KIND, IMPACT;

    /** The stable name, as in the vocabularies. */
    String id() {
        return Choice.id(this);
    }
}
