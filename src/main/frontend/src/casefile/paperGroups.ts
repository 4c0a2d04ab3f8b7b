import type { Paper } from '../server';

/** The papers under their headings; the heading that the case has come to last stands first. */
export function grouped(papers: Paper[]): [string, Paper[]][] {
  const groups = new Map<string, Paper[]>();
  for (const paper of papers) {
    groups.set(paper.group, [...(groups.get(paper.group) ?? []), paper]);
  }
  return [...groups].reverse();
}

/** 24 KB, rounded up. */
export function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KB`;
}
