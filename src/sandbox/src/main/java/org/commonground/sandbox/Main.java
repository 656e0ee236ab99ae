package org.commonground.sandbox;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import org.commonground.sandbox.host.SandboxException;
import picocli.CommandLine;

/** Starts the sandbox from the command line. Ends with 2 and one sentence when something that was asked is wrong. */
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        if (Arrays.asList(arguments).contains("--help") || Arrays.asList(arguments).contains("-h")) {
            new CommandLine(new Settings()).usage(System.out);
            return;
        }
        try {
            Sandbox sandbox = Sandbox.start(arguments);
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                sandbox.close();
                System.out.println("Stopped.");
                stopped.countDown();
            }));
            System.out.print(sandbox.greeting());
            System.out.println("Ready");
            stopped.await();
        } catch (SandboxException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }
}
