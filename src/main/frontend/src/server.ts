import { withoutKeys } from './words/table';

/** What the server says about the desk: the endpoints below /camunda/api/mingjian. */

export interface Message {
  id: number;
  kind: string;
  title: string;
  caseNumber: string | null;
  text: string;
  created: string;
  settled: string | null;
  read: string | null;
  taskId?: string | null;
}

export interface Inbox {
  messages: Message[];
  total: number;
  page: number;
  size: number;
}

export interface Counts {
  mine: number;
  dueSoon: number;
  overdue: number;
}

export interface Period {
  name: string;
  legalBasis: string | null;
  startedOn: string | null;
  lastDay: string | null;
  originalLastDay: string | null;
  state: 'RUNNING' | 'PAUSED' | 'MET' | 'CANCELLED' | 'RESET';
  stateName: string;
  daysLeft: number | null;
  daysLeftName: string | null;
  colour: 'BLUE' | 'YELLOW' | 'RED' | null;
  extensions: number;
  pausedOn: string | null;
  pausedDays: number;
}

export interface CaseRecord {
  position: number;
  at: string;
  actorName: string;
  stageName: string;
  label: string;
  fields: { label: string; value: string }[];
}

export interface Approval {
  matterName: string;
  submittedOn: string;
  proposerName: string | null;
  outcomeName: string;
  opinions: {
    levelName: string;
    approverName: string | null;
    verdictName: string | null;
    text: string | null;
    source?: string | null;
    givenOn: string | null;
  }[];
}

export interface Model {
  definitionId: string;
  name: string;
  current: boolean;
}

export interface Case {
  caseNumber: string;
  subjectName: string | null;
  subjectOrganisation: string | null;
  stageName: string | null;
  unitName: string | null;
  openedAt: string;
  closedAt: string | null;
  outcomeName?: string | null;
  periods: Period[];
  records: CaseRecord[];
  approvals: Approval[];
  models: Model[];
}

export interface Diagram {
  name: string;
  xml: string;
  done: string[];
  open: string[];
}

/** How a reader comes to a case: by a task that he sees, or by its number. */
export type Door = `tasks/${string}` | `cases/${string}` | OwnStepDoor;

/** One's own completed step: the way to take it back, and to nothing else of the case. */
export type OwnStepDoor = `steps/${string}`;

export const byTask = (taskId: string): Door => `tasks/${encodeURIComponent(taskId)}`;
/** The task that a door leads by. */
export const taskOf = (door: Door): string | null =>
  door.startsWith('tasks/') ? decodeURIComponent(door.slice('tasks/'.length)) : null;
export const byNumber = (caseNumber: string): Door => `cases/${encodeURIComponent(caseNumber)}`;

export const byOwnStep = (id: string): OwnStepDoor => `steps/${encodeURIComponent(id)}`;

/** Something that may be done with a task or a case, and what it asks. */
export interface Offer {
  name: string;
  label: string;
  hint: string;
  fields: OfferedField[];
}

export interface OfferedField {
  key: string;
  label: string;
  kind: 'TEXT' | 'CHOICE' | 'CHOICES' | 'DATE';
  required: boolean;
  maxLength: number;
  options: { value: string; label: string; group: string }[];
}

/** With whom an open task is, and what it waits for. */
export interface TaskStanding {
  here: boolean;
  label: string;
  holderName: string | null;
  delegateName: string | null;
  returned: boolean;
  opinions: {
    adviserName: string;
    question: string;
    stateName: string;
    awaited: boolean;
    opinion: string | null;
    at: string;
  }[];
  urged: string[];
}

/** A step that the reader has completed lately; without an offer it can no longer be taken back. */
export interface OwnStep {
  id: string;
  caseNumber: string;
  label: string;
  completedAt: string;
  takeBack: Offer | null;
}

/** One paper of a case: offered only, as long as it has no version. */
export interface Paper {
  code: string;
  name: string;
  group: string;
  basis: string;
  local: boolean;
  id: number | null;
  number: string | null;
  numbered: boolean;
  open: boolean;
  versions: { version: number; madeByName: string; madeAt: string; size: number; sha256: string }[];
}

export type Entries = Record<string, string[]>;

/** One version of a file of a case. */
export interface FileVersion {
  id: number;
  series: string;
  version: number;
  name: string;
  mediaType: string;
  kind: string;
  size: number;
  sha256: string;
  previewed: boolean;
  uploadedByName: string;
  uploadedAt: string;
  withdrawnByName: string | null;
  withdrawnAt: string | null;
  withdrawalReason: string | null;
}

export interface CaseFiles {
  files: FileVersion[];
  mayAdd: boolean;
  maxSize: number;
  types: string[];
}

/** A refusal in words that may be shown. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string
  ) {
    super(message);
  }
}

const WORDS: Record<number, string> = {
  0: '与服务器的连接中断，请检查网络后重试。',
  401: '登录已失效，请重新登录。',
  403: '您无权查看此内容。',
  404: '没有可显示的内容，或您无权查看。'
};

export function root(): string {
  return document.querySelector('base')?.getAttribute('app-root') ?? '/camunda';
}

/** The value of a cookie; the webapps keep the token against forged requests in one. */
export function cookie(all: string, name: string): string {
  const found = all.split(';').find((part) => part.trim().startsWith(`${name}=`));
  return found ? decodeURIComponent(found.trim().slice(name.length + 1)) : '';
}

async function refusal(answer: Response): Promise<Refused> {
  return refused(answer.status, await answer.json().catch(() => null));
}

/** What a status and the body of an answer say, in words. */
export function refused(status: number, body: unknown): Refused {
  const said = body !== null && typeof body === 'object' && 'message' in body ? body.message : null;
  const own = typeof said === 'string' && /[\u4e00-\u9fff]/.test(said) ? withoutKeys(said) : null;
  return new Refused(status, own ?? WORDS[status] ?? '服务器暂时无法处理，请稍后重试。');
}

interface Sent {
  method?: 'GET' | 'POST';
  json?: unknown;
  signal?: AbortSignal | undefined;
}

async function ask(path: string, { method = 'GET', json, signal }: Sent = {}): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' };
  if (json !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  if (method !== 'GET') {
    headers['X-XSRF-TOKEN'] = cookie(document.cookie, 'XSRF-TOKEN');
  }
  let answer: Response;
  try {
    answer = await fetch(`${root()}/api/mingjian${path}`, {
      method,
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      ...(signal ? { signal } : {})
    });
  } catch (failure) {
    throw signal?.aborted ? failure : new Refused(0, WORDS[0] ?? '');
  }
  if (!answer.ok) {
    throw await refusal(answer);
  }
  return answer;
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await (await ask(path, { signal })).json()) as T;
}

export async function post<T>(path: string, json: unknown, signal?: AbortSignal): Promise<T> {
  return (await (await ask(path, { method: 'POST', json, signal })).json()) as T;
}

/** Ends the session at the server; false if that could not be done. */
export async function logOut(): Promise<boolean> {
  const headers = { 'X-Requested-With': 'XMLHttpRequest', 'X-XSRF-TOKEN': cookie(document.cookie, 'XSRF-TOKEN') };
  const address = `${root()}/api/admin/auth/user/default/logout`;
  try {
    const { ok, status } = await fetch(address, { method: 'POST', headers, credentials: 'same-origin', cache: 'no-store' });
    return ok || status === 401;
  } catch {
    return false;
  }
}

export const server = {
  session: (signal?: AbortSignal) => get<{ idleSeconds: number }>('/desk/session', signal),
  unread: (signal?: AbortSignal) => get<{ unread: number }>('/inbox/count', signal),
  counts: (signal?: AbortSignal) => get<Counts>('/desk/counts', signal),
  inbox: (unreadOnly: boolean, page: number, size: number, signal?: AbortSignal) =>
    get<Inbox>(`/inbox?unreadOnly=${unreadOnly}&page=${page}&size=${size}`, signal),
  markRead: async (id: number): Promise<void> => {
    await ask(`/inbox/${id}/read`, { method: 'POST' });
  },
  caseOf: (door: Door, signal?: AbortSignal) => get<Case>(`/desk/${door}`, signal),
  diagram: (door: Door, definitionId: string, signal?: AbortSignal) =>
    get<Diagram>(`/desk/${door}/models/${encodeURIComponent(definitionId)}`, signal),
  offers: (door: Door, signal?: AbortSignal) => get<Offer[]>(`/desk/${door}/actions`, signal),
  standing: (door: Door, signal?: AbortSignal) => get<TaskStanding[]>(`/desk/${door}/standing`, signal),
  ownSteps: (signal?: AbortSignal) => get<OwnStep[]>('/desk/steps', signal),
  carryOut: (door: Door, name: string, entries: Entries) =>
    post<{ message: string }>(`/desk/${door}/actions/${encodeURIComponent(name)}`, entries),
  files: (door: Door, signal?: AbortSignal) => get<CaseFiles>(`/desk/${door}/attachments`, signal),
  withdraw: (door: Door, file: number, reason: string) =>
    post<FileVersion>(`/desk/${door}/attachments/${file}/withdrawal`, { reason }),
  /** The bytes of a file, or the reason why there are none. */
  content: (door: Door, file: number, signal?: AbortSignal) =>
    ask(`/desk/${door}/attachments/${file}/content`, { signal }),
  papers: (door: Door, signal?: AbortSignal) => get<{ mayMake: boolean; papers: Paper[] }>(`/desk/${door}/papers`, signal),
  makePaper: (door: Door, { code, number }: Paper) =>
    post<Paper>(`/desk/${door}/papers/${encodeURIComponent(code)}`, { number }),
  /** The bytes of a paper, or the reason why there are none. */
  paper: (door: Door, id: number, version: number, signal?: AbortSignal) =>
    ask(`/desk/${door}/papers/${id}/versions/${version}`, { signal }),
  paperAddress: (door: Door, id: number, version: number) =>
    `${root()}/api/mingjian/desk/${door}/papers/${id}/versions/${version}`
};

/** The words for any failure. */
export function wordsOf(failure: unknown): string {
  return failure instanceof Refused ? failure.message : '发生错误，请稍后重试。';
}
