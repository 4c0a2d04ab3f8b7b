import { cookie, type Door, type FileVersion, type Refused, refused, root } from '../server';
import { encodedName } from './plain';

/** What becomes of one upload. */
export interface Course {
  onProgress: (share: number) => void;
  onDone: (taken: FileVersion) => void;
  onFailed: (reason: Refused) => void;
}

/** Sends a file; answers how to break it off. Only this kind of request says how much has gone out. */
export function send(door: Door, file: File, replaces: number | null, course: Course): () => void {
  const request = new XMLHttpRequest();
  const version = replaces === null ? '' : `?replaces=${replaces}`;
  request.open('POST', `${root()}/api/mingjian/desk/${door}/attachments${version}`);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  request.setRequestHeader('Accept', 'application/json');
  request.setRequestHeader('X-File-Name', encodedName(file.name));
  request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
  request.setRequestHeader('X-XSRF-TOKEN', cookie(document.cookie, 'XSRF-TOKEN'));
  request.upload.onprogress = (event) => course.onProgress(event.total ? event.loaded / event.total : 0);
  request.onload = () => {
    if (request.status === 201) {
      course.onDone(JSON.parse(request.responseText) as FileVersion);
    } else {
      course.onFailed(refused(request.status, parsed(request.responseText)));
    }
  };
  request.onerror = () => course.onFailed(refused(0, null));
  request.send(file);
  return () => request.abort();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
