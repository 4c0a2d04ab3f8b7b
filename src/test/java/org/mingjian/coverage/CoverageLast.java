package org.mingjian.coverage;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** The same order of test classes on every machine: by name, and the coverage after all others. */
public final class CoverageLast implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing((ClassDescriptor test) -> test.getTestClass() == ProcessCoverageTest.class)
                        .thenComparing(test -> test.getTestClass().getName()));
    }
}
