import type { Model } from '../core/model.ts';
import { prepare } from '../core/prepare.ts';
import type { ViewState } from '../core/state.ts';
import type { Store } from '../core/store.ts';
import { type Canvas, createCanvas } from './canvas.ts';
import { type Following, followStore } from './follow.ts';
import { paint, schemeOf } from './paint.ts';
import { hasWebGL } from './webgl.ts';

/** An empty canvas where the picture of the page will be, on which it can be drawn before the rest of the page is there. */
export interface Easel {
  /** Draws a view, if that is a plain picture; `takeFirst` gives it to the rest of the page. */
  draw(model: Model, store: Store): Promise<void>;
  /** Takes away whatever the rest of the page has not taken. */
  remove(): void;
}

const drawn = new WeakMap<Store, (place: HTMLElement) => Following>();

const part = (className: string, ...children: HTMLElement[]): HTMLElement => {
  const element = document.createElement('div');
  element.className = className;
  element.append(...children);
  return element;
};

/**
 * The parts of the page as they will stand, with nothing in them but the ground of the picture. They have classes of their
 * own, so that nobody takes them for the page.
 */
function frameAround(ground: HTMLElement): HTMLElement {
  const stage = part('frame-stage', part('frame-bar'), part('frame-look'), part('frame-picture', ground));
  const parts = part('frame-parts', part('frame-find'), stage, part('frame-detail'), part('frame-reader'));
  const frame = part('frame', part('frame-head'), parts, part('frame-panes'));
  frame.setAttribute('aria-hidden', 'true');
  return frame;
}

function tryCanvas(ground: HTMLElement): Canvas | undefined {
  try {
    return createCanvas(ground);
  } catch (error) {
    // The page says so where there is no WebGL; anything else it will meet again.
    if (hasWebGL()) console.warn(error);
    return undefined;
  }
}

/** Whether a view is the picture as the build laid it out, for which nothing has to be worked out first. */
const isPlain = ({ view, layout, look }: ViewState): boolean =>
  view === 'network' && layout === 'built' && look.size === 'degree' && look.colour === 'kind';

/** Puts a canvas over the page; `undefined` where this browser cannot draw. */
export function raiseEasel(): Easel | undefined {
  const ground = part('picture-canvas');
  const frame = frameAround(ground);
  paint(schemeOf('system'));
  document.body.append(frame);
  const canvas = tryCanvas(ground);
  if (!canvas) {
    frame.remove();
    return undefined;
  }
  let end = () => canvas.kill();
  let taken = false;
  const remove = () => {
    if (taken) return;
    end();
    frame.remove();
  };
  const follow = (model: Model, store: Store) => {
    const following = followStore(canvas, ground, model, store, schemeOf(store.get().theme));
    end = following.end;
    drawn.set(store, (place) => {
      taken = true;
      place.append(ground);
      frame.remove();
      return {
        picture: following.picture,
        end() {
          following.end();
          ground.remove();
        },
      };
    });
  };
  return {
    remove,
    async draw(model, store) {
      if (!isPlain(store.get())) return remove();
      frame.lang = store.get().language;
      await prepare(model, store.get());
      try {
        follow(model, store);
      } catch (error) {
        // The file has not been checked yet: what is wrong with it the check will tell.
        console.warn(error);
        remove();
      }
    },
  };
}

/** Moves the picture that was drawn for this view into the page; `undefined` where none was. The caller ends it. */
export function takeFirst(store: Store, place: HTMLElement): Following | undefined {
  const take = drawn.get(store);
  drawn.delete(store);
  return take?.(place);
}
