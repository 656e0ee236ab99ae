package org.commonground.core.port;

/** The product does not offer a service that is needed for what was asked; the message names the service. */
public final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the service, as in {@code SearchService}. */
    public Unavailable(String service) {
        super(service);
    }
}
