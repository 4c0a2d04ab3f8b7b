package org.mingjian.engine.access;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often somebody got an expression to run code. */
public final class Trap {

    static final AtomicInteger SPRUNG = new AtomicInteger();

    /** An expression that runs code as soon as it is evaluated. */
    static final String EXPRESSION = "${''.getClass().forName('org.mingjian.engine.access.Trap').newInstance()}";

    public Trap() {
        SPRUNG.incrementAndGet();
    }
}
