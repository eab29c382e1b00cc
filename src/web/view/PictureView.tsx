import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Scheme } from '../../picture/palette.ts';
import { select } from '../core/actions.ts';
import { drawnPart, fits } from '../core/drawn.ts';
import type { Canvas } from '../picture/canvas.ts';
import { createCanvas } from '../picture/canvas.ts';
import { takeFirst } from '../picture/first.ts';
import { followStore } from '../picture/follow.ts';
import { moveByKey } from '../picture/keys.ts';
import type { Picture } from '../picture/picture.ts';
import { walk } from '../picture/walk.ts';
import { hasWebGL } from '../picture/webgl.ts';
import { useDress } from './dress.ts';
import { LookBar, LookMeans } from './LookBar.tsx';
import { usePage, useTranslate, useView, useVisible } from './page.ts';
import { Tip } from './Tip.tsx';

/** A canvas, or nothing where this browser cannot draw: to ask it beforehand costs as much as to begin. */
function tryCanvas(container: HTMLElement): Canvas | undefined {
  try {
    return createCanvas(container);
  } catch (error) {
    if (hasWebGL()) throw error;
    return undefined;
  }
}

/** The picture and its buttons. React draws the frame once; the picture follows the store by itself. */
export function PictureView({ scheme }: { scheme: Scheme }) {
  const { model, store } = usePage();
  const t = useTranslate();
  const container = useRef<HTMLDivElement>(null);
  const picture = useRef<Picture>(undefined);
  const [drawable, setDrawable] = useState(true);
  const firstScheme = useRef(scheme);
  const selection = useView((state) => state.selection);
  const { dress, groups, pending } = useDress(scheme);
  const firstDress = useRef(dress);

  useEffect(() => {
    const frame = container.current;
    if (!frame || !drawable) return;
    let following = takeFirst(store, frame);
    const canvas = following ? undefined : tryCanvas(frame);
    if (!following && !canvas) return setDrawable(false);
    const begin = () => {
      if (canvas) following = followStore(canvas, frame, model, store, firstScheme.current);
      picture.current = following?.picture;
      picture.current?.setScheme(firstScheme.current);
      picture.current?.setDress(firstDress.current);
    };
    // Of a large graph the canvas and what is on it are a task each.
    const later = following || fits(model) ? undefined : setTimeout(begin);
    if (later === undefined) begin();
    return () => {
      clearTimeout(later);
      if (following) following.end();
      else canvas?.kill();
      picture.current = undefined;
    };
  }, [model, store, drawable]);

  useEffect(() => {
    firstScheme.current = scheme;
    picture.current?.setScheme(scheme);
  }, [scheme]);
  useEffect(() => {
    firstDress.current = dress;
    picture.current?.setDress(dress);
  }, [dress]);

  if (!drawable) {
    return (
      <section className="picture picture-none" aria-label={t('pane.picture')}>
        <div role="note">
          <strong>{t('picture.none')}</strong>
          <p>{t('picture.none.why')}</p>
        </div>
      </section>
    );
  }
  const camera = () => picture.current?.camera;
  /** Arrows move the picture, and with Shift the selection within it. */
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const { key, currentTarget } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !picture.current) return;
    if (event.shiftKey && key.startsWith('Arrow')) {
      const middle = { x: currentTarget.clientWidth / 2, y: currentTarget.clientHeight / 2 };
      const node = walk(model, picture.current, selection, key, middle);
      if (node !== undefined) store.dispatch(select({ type: 'node', key: node }));
    } else if (!moveByKey(picture.current.camera, key)) return;
    event.preventDefault();
  };
  return (
    <>
      <LookBar groups={groups} scheme={scheme} />
      <section className="picture" aria-label={t('pane.picture')}>
        <div
          className="picture-ground"
          ref={container}
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys that move the picture are pressed on it
          tabIndex={0}
          onKeyDown={onKeyDown}
          aria-label={t('picture.label', {
            nodes: t('count.nodes', { count: model.nodes.size }),
            edges: t('count.edges', { count: model.edges.size }),
          })}
        />
        <p className="picture-keys" aria-hidden="true">
          {t('picture.keys')}
        </p>
        <LookMeans pending={pending} />
        <PictureCount />
        <div className="picture-buttons">
          <Tip words={t('picture.in')}>
            <button type="button" aria-label={t('picture.in')} onClick={() => camera()?.zoomIn()}>
              +
            </button>
          </Tip>
          <Tip words={t('picture.out')}>
            <button type="button" aria-label={t('picture.out')} onClick={() => camera()?.zoomOut()}>
              −
            </button>
          </Tip>
          <Tip words={t('picture.fit')}>
            <button type="button" aria-label={t('picture.fit')} onClick={() => camera()?.fit()}>
              ⤢
            </button>
          </Tip>
          <Tip words={t('picture.focus')}>
            <button
              type="button"
              aria-label={t('picture.focus')}
              disabled={!selection}
              onClick={() => picture.current?.frameLit()}
            >
              ◎
            </button>
          </Tip>
        </div>
      </section>
    </>
  );
}

/** How much of the graph is in the picture; where that is a part, of how much. */
function PictureCount() {
  const { model } = usePage();
  const t = useTranslate();
  const passing = useVisible();
  const { nodes, edges } = drawnPart(model, passing);
  const partial = nodes.size + edges.size < passing.nodes.size + passing.edges.size;
  const words = () => {
    if (nodes.size === 0) return t('picture.empty');
    const all = { allNodes: passing.nodes.size, allEdges: passing.edges.size };
    if (partial) return t('picture.part', { nodes: nodes.size, edges: edges.size, ...all });
    return t('picture.shown', {
      nodes: t('count.nodes', { count: nodes.size }),
      edges: t('count.edges', { count: edges.size }),
    });
  };
  return (
    <p
      className="picture-count"
      role={nodes.size === 0 ? 'alert' : undefined}
      title={partial ? t('picture.part.why') : undefined}
      data-part={partial}
    >
      {words()}
    </p>
  );
}
