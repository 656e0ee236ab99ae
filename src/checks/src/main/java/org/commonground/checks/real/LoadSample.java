package org.commonground.checks.real;

import java.io.IOException;
import java.nio.file.Path;

/** Loads the sandbox's sample into a real product through its own REST, so that there is something to look at. */
public final class LoadSample {
    private LoadSample() {
    }

    /** Arguments: {@code jira} or {@code confluence}, the product's address, credentials, the sample's file or folder. */
    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != 4 || !arguments[0].matches("jira|confluence")) {
            System.err.println("Usage: LoadSample jira|confluence PRODUCT-ADDRESS NAME:PASSWORD|TOKEN SAMPLE");
            System.exit(2);
        }
        Rest rest = new Rest(arguments[1], arguments[2]);
        Path sample = Path.of(arguments[3]);
        try {
            System.out.println(arguments[0].equals("jira") ? new JiraSample(rest).load(sample) : new ConfluenceSample(rest).load(sample));
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
