import { post } from '../server';

export interface Subject {
  subjectName: string;
  subjectOrganisation: string;
  allegation: string;
}

export interface EarlierClue {
  caseNumber: string;
  receivedOn: string;
  subjectName: string;
  subjectOrganisation: string;
  opening: string;
  sameName: boolean;
  standing: string;
}

export interface Earlier {
  total: number;
  clues: EarlierClue[];
}

export const earlierClues = (subject: Subject, signal: AbortSignal) =>
  post<Earlier>('/clues/earlier', subject, signal);

/** Whether enough was typed to ask: a name of two characters, or an organisation with a text. */
export function isEnough(subject: Subject): boolean {
  return (
    subject.subjectName.trim().length >= 2 ||
    (subject.subjectOrganisation.trim().length >= 2 && subject.allegation.trim().length >= 10)
  );
}
