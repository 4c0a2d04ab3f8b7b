import { Alert, Button, Empty } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../loading';
import { Mark } from '../Mark';
import { dateTime } from '../plain';
import { download } from '../files/download';
import { type Door, type Paper, server, wordsOf } from '../server';
import { Failed, Waiting } from '../states';
import { grouped, kilobytes } from './paperGroups';

interface Said {
  type: 'success' | 'error';
  words: string;
}

/** 文书: what the case has come to, the latest stage first; each paper with its number and all its versions. */
export function Papers({ door, onMade }: { door: Door; onMade: () => void }) {
  const [answer, again] = useAnswer((signal) => server.papers(door, signal), [door]);
  const [making, setMaking] = useState<string | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  if (answer.state === 'loading') {
    return <Waiting words="正在读取文书" />;
  }
  if (answer.state === 'failed') {
    return <Failed words={answer.words} onRetry={again} />;
  }
  const make = async (paper: Paper) => {
    setMaking(keyOf(paper));
    setSaid(null);
    try {
      const made = await server.makePaper(door, paper);
      const version = made.versions.at(-1)?.version ?? 1;
      setSaid({ type: 'success', words: `《${made.name}》第${version}版已制作${made.number ? `，文号${made.number}` : ''}，可以下载。` });
      onMade();
    } catch (failure) {
      setSaid({ type: 'error', words: wordsOf(failure) });
    }
    again();
    setMaking(null);
  };
  const save = async (paper: Paper, version: number) => {
    setSaid(null);
    try {
      await savePaper(door, paper.id ?? 0, version);
    } catch (failure) {
      setSaid({ type: 'error', words: `《${paper.name}》第${version}版未能下载。${wordsOf(failure)}` });
    }
  };
  const { mayMake, papers } = answer.value;
  return (
    <div className="mj-papers">
      <div aria-live="polite">{said && <Alert type={said.type} showIcon title={said.words} closable={{ onClose: () => setSaid(null), 'aria-label': '关闭提示' }} />}</div>
      {!mayMake && <p className="mj-record-who">您可以查看、下载文书；只有本任务的承办人和可以领取本任务的人员可以制作。</p>}
      {papers.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有可以制作的文书" />}
      {grouped(papers).map(([group, ofGroup]) => (
        <section key={group} aria-label={group}>
          <h4>{group}</h4>
          <ul>
            {ofGroup.map((paper) => (
              <Row
                key={keyOf(paper)}
                paper={paper}
                name={papers.filter(({ code }) => code === paper.code).length > 1 ? `${paper.name}（${paper.number ?? ''}）` : paper.name}
                mayMake={mayMake && paper.open}
                making={making === keyOf(paper)}
                busy={making !== null}
                onMake={() => void make(paper)}
                onSave={(version) => void save(paper, version)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function keyOf(paper: Paper): string {
  return `${paper.code} ${paper.id ?? paper.number ?? ''}`;
}

interface Given {
  paper: Paper;
  /** Told to readers of screens; with the number where there are several of a kind. */
  name: string;
  mayMake: boolean;
  making: boolean;
  busy: boolean;
  onMake: () => void;
  onSave: (version: number) => void;
}

/** Asks for the paper before the browser saves it: by itself it would not say why there is none. */
async function savePaper(door: Door, id: number, version: number): Promise<void> {
  const enough = new AbortController();
  await server.paper(door, id, version, enough.signal);
  enough.abort();
  download(server.paperAddress(door, id, version));
}

function Row({ paper, name, mayMake, making, busy, onMake, onSave }: Given) {
  const [all, setAll] = useState(false);
  const last = paper.versions.at(-1);
  const number = paper.number ?? (last || !paper.numbered ? '' : '制作时编号');
  return (
    <li>
      <div className="mj-paper">
        <div className="mj-paper-name">
          <b>{paper.name}</b> {paper.local && <Mark colour="plain">本地文书</Mark>}
          <small>
            {[number, last ? `第${last.version}版　${last.madeByName}　${dateTime(last.madeAt)}` : paper.basis]
              .filter(Boolean)
              .join('　')}
          </small>
        </div>
        {last && (
          <Button size="small" onClick={() => onSave(last.version)} aria-label={`下载${name}第${last.version}版`}>
            下载
          </Button>
        )}
        {mayMake && (
          <Button
            size="small"
            type={last ? 'default' : 'primary'}
            loading={making}
            disabled={busy && !making}
            onClick={onMake}
            aria-label={`${last ? '重新制作' : '制作'}${name}`}
          >
            {last ? '重新制作' : '制作'}
          </Button>
        )}
      </div>
      {paper.versions.length > 1 && (
        <Button type="link" size="small" className="mj-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? '收起' : `全部${paper.versions.length}个版本`}
        </Button>
      )}
      {all && (
        <ol className="mj-versions">
          {[...paper.versions].reverse().map((version) => (
            <li key={version.version}>
              <Button type="link" size="small" onClick={() => onSave(version.version)} aria-label={`下载${name}第${version.version}版`}>
                第{version.version}版
              </Button>
              {`　${version.madeByName}　${dateTime(version.madeAt)}　${kilobytes(version.size)}`}
              <small>SHA-256 {version.sha256}</small>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}
