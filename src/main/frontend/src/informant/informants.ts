import { get, post } from '../server';

export interface Entry {
  entered: boolean;
  changedByName: string | null;
  changedAt: string | null;
}

export interface Identity {
  name: string;
  idNumber: string;
  phone: string;
  address: string;
  remark: string;
  version: number | null;
}

const path = (taskId: string) => `/informants/tasks/${encodeURIComponent(taskId)}`;

export const informants = {
  entry: (taskId: string, signal?: AbortSignal) => get<Entry>(path(taskId), signal),
  open: (taskId: string) => post<Identity>(`${path(taskId)}/opening`, {}),
  keep: (taskId: string, identity: Identity) => post<{ version: number }>(path(taskId), identity)
};
