package org.mingjian.desk;

import org.mingjian.desk.CaseQuery.Typed;

/** Short ways to say what is looked for. */
final class Queries {

    static final Typed ANYTHING = new Typed(null, null, null, null, null, null, null, null, null, null, null);

    private Queries() {}

    static CaseQuery number(String number) {
        return CaseQuery.of(new Typed(number, null, null, null, null, null, null, null, null, null, null));
    }

    static CaseQuery text(String text) {
        return CaseQuery.of(new Typed(null, null, null, null, null, null, text, null, null, null, null));
    }

    static CaseQuery subject(String subject) {
        return CaseQuery.of(new Typed(null, subject, null, null, null, null, null, null, null, null, null));
    }

    static CaseQuery sorted(String sort, int page, int size) {
        return CaseQuery.of(new Typed(null, null, null, null, null, null, null, null, sort, "" + page, "" + size));
    }
}
