import type { CaseFiles, FileVersion } from '../server';

const UNITS = ['KB', 'MB', 'GB'];

/** 812字节, 35KB, 1.2MB. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) {
    return `${bytes}字节`;
  }
  let size = bytes / 1024;
  let unit = 0;
  while (size >= 1023.95 && unit < UNITS.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${size >= 100 ? Math.round(size) : Math.round(size * 10) / 10}${UNITS[unit]}`;
}

/** A file with all its versions. */
export interface Series {
  /** The newest version that counts; if all are withdrawn, the newest. */
  newest: FileVersion;
  /** The others, the newest first. */
  others: FileVersion[];
}

/** The files of a case, the one that was changed last first, and those that are withdrawn as a whole at the end. */
export function bySeries(files: FileVersion[]): Series[] {
  const all = new Map<string, FileVersion[]>();
  for (const file of [...files].sort((a, b) => b.version - a.version)) {
    all.set(file.series, [...(all.get(file.series) ?? []), file]);
  }
  return [...all.values()]
    .flatMap((versions): Series[] => {
      const newest = versions.find(counts) ?? versions[0];
      return newest ? [{ newest, others: versions.filter((version) => version !== newest) }] : [];
    })
    .sort((a, b) => Number(counts(b.newest)) - Number(counts(a.newest)) || b.newest.id - a.newest.id);
}

export const counts = (file: FileVersion): boolean => file.withdrawnByName === null;

/** Another file of the case with the same content, if there is one that counts. */
export function twin(file: FileVersion, files: FileVersion[]): FileVersion | undefined {
  return files.find(
    (other) => other.id < file.id && counts(other) && counts(file) && other.sha256 === file.sha256 && other.size === file.size
  );
}

/** Why a file need not be sent at all; null if it may be. */
export function hopeless(file: { size: number }, limits: Pick<CaseFiles, 'maxSize'>): string | null {
  if (file.size === 0) {
    return '文件是空的，未上传。';
  }
  return file.size > limits.maxSize
    ? `文件有${sizeInWords(file.size)}，超过${sizeInWords(limits.maxSize)}，未上传。`
    : null;
}

/** A name for a header; half a character, which a file system may hold, cannot be encoded. */
export function encodedName(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** A name without what turns its characters around; the server leaves it out, too. */
export const shown = (name: string): string => name.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

/**
 * A text in the encoding it was written in: UTF-8, UTF-16 with its mark, otherwise that of Chinese Windows. Of a text that
 * was cut off, the character that the cut has halved is left out.
 */
export function decoded(bytes: Uint8Array, cut = false): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes, { stream: cut });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return new TextDecoder('gb18030').decode(bytes, { stream: cut });
  }
}
