import { useEffect, useState } from 'react';
import { Mark } from '../Mark';
import { date } from '../plain';
import { wordsOf } from '../server';
import { type Earlier, earlierClues, isEnough, type Subject } from './earlier';

const PAUSE = 500;

interface Given {
  /** Reads what stands in the form now. */
  read: () => Subject;
  /** Tells when something was typed. */
  onTyped: (hear: () => void) => () => void;
}

/** 查重: earlier clues about the person, or with a similar text, while a report is being typed. */
export function EarlierPanel({ read, onTyped }: Given) {
  const [subject, setSubject] = useState(read);
  const [found, setFound] = useState<Earlier | null>(null);
  const [trouble, setTrouble] = useState('');

  useEffect(() => onTyped(() => setSubject(read())), []);

  const enough = isEnough(subject);
  useEffect(() => {
    if (!enough) {
      setFound(null);
      setTrouble('');
      return;
    }
    const abort = new AbortController();
    const timer = window.setTimeout(() => {
      earlierClues(subject, abort.signal)
        .then((answer) => {
          setFound(answer);
          setTrouble('');
        })
        .catch((failure: unknown) => {
          if (!abort.signal.aborted) {
            setFound(null);
            setTrouble(wordsOf(failure));
          }
        });
    }, PAUSE);
    return () => {
      window.clearTimeout(timer);
      abort.abort();
    };
  }, [enough, subject.subjectName, subject.subjectOrganisation, subject.allegation]);

  return (
    <section className="mj-case mj-earlier" aria-label="查重结果">
      <p className="mj-earlier-words" role="status" aria-live="polite">
        <b>查重</b> {words(enough, found, trouble)}
      </p>
      {found && found.total > 0 && (
        <ul>
          {found.clues.map((clue) => (
            <li key={clue.caseNumber}>
              <b>{clue.caseNumber}</b> <Mark colour={clue.sameName ? 'red' : 'yellow'}>{clue.sameName ? '同名' : '内容相近'}</Mark>{' '}
              {clue.subjectName}，{clue.subjectOrganisation}，{date(clue.receivedOn)}收到；{clue.standing}
              <small>{clue.opening}</small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function words(enough: boolean, found: Earlier | null, trouble: string): string {
  if (trouble) {
    return `未能查重：${trouble}`;
  }
  if (!enough) {
    return '填写被反映人姓名、工作单位和反映的主要问题后，在此列出可能重复的线索。';
  }
  if (!found) {
    return '正在查找……';
  }
  if (found.total === 0) {
    return '未发现同名或者内容相近的线索。';
  }
  const shown = found.clues.length < found.total ? `，列出最近${found.clues.length}件` : '';
  return `发现${found.total}件同名或者内容相近的线索${shown}，请核对是否为重复件。`;
}
