import { get, post } from '../server';

/** What is looked for; empty where nothing was typed. */
export interface Conditions {
  number: string;
  subject: string;
  unit: string;
  stage: string;
  from: string;
  to: string;
  text: string;
  open: string;
}

export const NOTHING: Conditions = { number: '', subject: '', unit: '', stage: '', from: '', to: '', text: '', open: '' };

export interface FoundCase {
  caseNumber: string;
  subjectName: string | null;
  subjectOrganisation: string | null;
  unitName: string | null;
  stageName: string;
  openedAt: string;
  closedAt: string | null;
  outcomeName: string | null;
  period: { name: string; lastDay: string; daysLeftName: string; colour: 'BLUE' | 'YELLOW' | 'RED' | null } | null;
}

export interface Found {
  cases: FoundCase[];
  total: number;
  page: number;
  size: number;
}

export interface Choices {
  units: { key: string; name: string }[];
  stages: { key: string; name: string }[];
}

export const finding = {
  choices: (signal?: AbortSignal) => get<Choices>('/desk/search/choices', signal),
  find: (conditions: Conditions, sort: string, page: number, size: number, signal?: AbortSignal) =>
    post<Found>('/desk/search', { ...conditions, sort, page, size }, signal)
};

/** The sort after a click on a column: the other direction if it is sorted by it, otherwise upwards. */
export function sortedBy(column: string, sort: string): string {
  return sort === column ? `-${column}` : column;
}
