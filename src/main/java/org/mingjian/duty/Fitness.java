package org.mingjian.duty;

/** 任职情况 what has to be known to say, before somebody is asked to take part, who keeps out. */
public interface Fitness {

    /** Of an open task; what is said in its model and what was done in the case so far. */
    Work ofTask(String taskId);

    /** Of a case as a whole, for whoever is to read it: the person it is about and those recused. */
    Work ofCase(String caseNumber);
}
