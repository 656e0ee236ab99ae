package org.commonground.acceptance;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again and again, for what becomes true by itself some time later. */
public final class Wait {
    private static final Duration AT_MOST = Duration.ofSeconds(30);
    private static final long PAUSE_MILLISECONDS = 50;

    private Wait() {
    }

    /** Returns the first answer that is good; fails with the last one when none is good in time. */
    public static <T> T until(Supplier<T> question, Predicate<T> good) {
        long end = System.nanoTime() + AT_MOST.toNanos();
        T answer = question.get();
        while (!good.test(answer)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("After " + AT_MOST.toSeconds() + " seconds still: " + answer);
            }
            pause();
            answer = question.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
