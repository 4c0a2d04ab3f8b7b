package org.mingjian.investigation;

/** The contents lists of dossiers, kept where administrators revise them. */
public interface Dossiers {

    /** What the dossier must contain. */
    Dossier of(Dossier.Occasion occasion);

    /** Everything that a dossier of any case may have to contain; a code may come more than once. */
    Dossier all();
}
