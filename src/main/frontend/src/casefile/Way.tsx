import { Button, Empty, Select } from 'antd';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useEffect, useRef, useState } from 'react';
import { useAnswer } from '../loading';
import { type Diagram, type Door, type Model, server } from '../server';
import { Failed, Waiting } from '../states';

interface Canvas {
  addMarker(element: string, marker: string): void;
  zoom(to: number | 'fit-viewport', center?: 'auto'): number;
  zoom(): number;
  scrollToElement(element: string): void;
}

interface Elements {
  get(id: string): unknown;
}

const READABLE = 0.7;
const FONT = { fontFamily: '"Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif', fontSize: 12 };

/** 流程图: the models of the case with the way that was taken. */
export default function Way({ door, models }: { door: Door; models: Model[] }) {
  const first = models.findLast((model) => model.current) ?? models.at(-1);
  const [chosen, setChosen] = useState(first?.definitionId);
  if (!chosen) {
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有流程图" />;
  }
  return (
    <>
      <div className="mj-way-bar">
        <Select
          aria-label="流程"
          value={chosen}
          onChange={setChosen}
          popupMatchSelectWidth={false}
          options={models.map((model) => ({
            value: model.definitionId,
            label: `${model.name}${model.current ? '（进行中）' : '（已结束）'}`
          }))}
        />
        <span className="mj-legend mj-legend-done">已办</span>
        <span className="mj-legend mj-legend-open">在办</span>
      </div>
      <Picture door={door} definitionId={chosen} key={chosen} />
    </>
  );
}

function Picture({ door, definitionId }: { door: Door; definitionId: string }) {
  const [answer, again] = useAnswer((signal) => server.diagram(door, definitionId, signal), [door, definitionId]);
  if (answer.state === 'loading') {
    return <Waiting words="正在读取流程图" />;
  }
  return answer.state === 'failed' ? <Failed words={answer.words} onRetry={again} /> : <Drawn diagram={answer.value} />;
}

function Drawn({ diagram }: { diagram: Diagram }) {
  const frame = useRef<HTMLDivElement>(null);
  const viewer = useRef<NavigatedViewer>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    if (!frame.current) {
      return;
    }
    const drawn = new NavigatedViewer({
      container: frame.current,
      textRenderer: { defaultStyle: FONT, externalStyle: FONT }
    });
    viewer.current = drawn;
    let gone = false;
    drawn
      .importXML(diagram.xml)
      .then(() => !gone && mark(drawn, diagram))
      .catch(() => !gone && setBroken(true));
    return () => {
      gone = true;
      viewer.current = null;
      drawn.destroy();
    };
  }, [diagram]);

  const zoom = (factor: number) => {
    const canvas = viewer.current?.get<Canvas>('canvas');
    canvas?.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * factor)), 'auto');
  };
  if (broken) {
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="流程图无法显示" />;
  }
  return (
    <figure className="mj-way" aria-label={`${diagram.name}流程图，已办${diagram.done.length}步，在办${diagram.open.length}步`}>
      <div ref={frame} className="mj-canvas" />
      <div className="mj-zoom">
        <Button size="small" onClick={() => zoom(1.25)}>
          放大
        </Button>
        <Button size="small" onClick={() => zoom(0.8)}>
          缩小
        </Button>
        <Button size="small" onClick={() => viewer.current?.get<Canvas>('canvas').zoom('fit-viewport', 'auto')}>
          看全图
        </Button>
      </div>
    </figure>
  );
}

function mark(viewer: NavigatedViewer, diagram: Diagram): void {
  const canvas = viewer.get<Canvas>('canvas');
  const elements = viewer.get<Elements>('elementRegistry');
  const whole = canvas.zoom('fit-viewport', 'auto');
  diagram.done.filter((id) => elements.get(id)).forEach((id) => canvas.addMarker(id, 'mj-done'));
  diagram.open.filter((id) => elements.get(id)).forEach((id) => canvas.addMarker(id, 'mj-open'));
  const here = [...diagram.open, ...diagram.done.toReversed()].find((id) => elements.get(id));
  if (whole < READABLE && here) {
    canvas.zoom(READABLE, 'auto');
    canvas.scrollToElement(here);
  }
}
