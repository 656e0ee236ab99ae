package org.commonground.sandbox;

import java.util.concurrent.CountDownLatch;
import org.commonground.sandbox.host.SandboxException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Starts the sandbox from the command line. Ends with 2 and one sentence when something that was asked is wrong. */
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        Settings settings = new Settings();
        CommandLine command = new CommandLine(settings);
        try {
            command.parseArgs(arguments);
        } catch (ParameterException e) {
            stop(e.getMessage() + ". See bin/sandbox --help.");
        }
        if (settings.help) {
            command.usage(System.out);
            return;
        }
        try {
            Sandbox sandbox = Sandbox.start(settings);
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
            stop(e.getMessage());
        }
    }

    private static void stop(String message) {
        System.err.println(message);
        System.exit(2);
    }
}
