package it.both;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Asks again and again, for what becomes true by itself some time later. */
public final class Wait {
    private static final long SECONDS = 60;
    private static final long PAUSE_MILLISECONDS = 100;

    private Wait() {
    }

    /** Returns the first answer that is good; fails with the last one when none is good in time. */
    public static <T> T until(Callable<T> question, Predicate<T> good) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        T answer = question.call();
        while (!good.test(answer)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("After " + SECONDS + " seconds still: " + answer);
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
            answer = question.call();
        }
        return answer;
    }
}
