package org.mingjian.browser;

/** What axe finds on a page against WCAG 2.2, levels A and AA: a rule and the element that breaks it. */
record Barrier(String rule, String element, String told) {}
