package org.mingjian.handling;

import java.util.Optional;

/** 办理动作: one thing a person may do with a task or a case, such as 转办. */
public interface Action {

    /** The word that programs use for it, such as {@code transfer}; no two actions have one in common. */
    String name();

    /** What it is called and asks; empty if it is not open to this person, here and now. */
    Optional<Offer> offer(Occasion occasion);

    /**
     * Does it, in the transaction of the caller and with the case locked against everybody else.
     *
     * @param entries what the offer asked for, already held to it
     * @return what has happened, as a sentence for the person who did it
     * @throws org.mingjian.engine.Refusal if it cannot be done; then nothing is
     */
    String carryOut(Occasion occasion, Entries entries);
}
