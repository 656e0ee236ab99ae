package org.commonground.sandbox.jira.jql;

import java.util.function.Supplier;

/** Asks once and remembers the answer. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> question;
    private T answer;

    Once(Supplier<T> question) {
        this.question = question;
    }

    @Override
    public T get() {
        if (answer == null) {
            answer = question.get();
        }
        return answer;
    }
}
