import type { Scheme } from '../../picture/palette.ts';
import { moveCamera, sameSelection, select } from '../core/actions.ts';
import { fits } from '../core/drawn.ts';
import { endsOf } from '../core/evidence.ts';
import type { Model } from '../core/model.ts';
import type { Selection } from '../core/state.ts';
import type { Store } from '../core/store.ts';
import type { Canvas } from './canvas.ts';
import { exposePicture } from './handle.ts';
import type { Picture } from './picture.ts';
import { createPicture } from './picture.ts';

/** A picture that follows the store, and the store it. */
export interface Following {
  readonly picture: Picture;
  end(): void;
}

/** Draws a picture that follows the store, and has the store follow it. The caller ends it. */
export function followStore(
  canvas: Canvas,
  container: HTMLElement,
  model: Model,
  store: Store,
  scheme: Scheme,
): Following {
  /** What was chosen in the picture itself and is not drawn yet. */
  let own: Selection | undefined;
  let { selection: last, camera: known } = store.get();
  const picture = createPicture(
    canvas,
    container,
    model,
    store.get(),
    scheme,
    (chosen) => {
      own = chosen;
      store.dispatch(select(chosen));
    },
    (camera) => {
      known = camera;
      store.dispatch(moveCamera(camera));
    },
  );
  const hide = exposePicture(picture);
  if (known) picture.camera.look(known);
  else if (last) picture.camera.reach(endsOf(model, last));
  const draw = () => {
    const state = store.get();
    picture.update(state);
    // A reader who chose elsewhere has to be shown where it is; one who clicked the picture sees it already.
    if (state.camera !== known) picture.camera.look(state.camera);
    else if (state.selection !== last && state.selection && !sameSelection(state.selection, own))
      picture.camera.reach(endsOf(model, state.selection));
    own = undefined;
    last = state.selection;
    known = state.camera;
  };
  // Of a large graph the lists and the picture are a task each.
  const apart = !fits(model);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = store.subscribe(() => {
    if (!apart) return draw();
    clearTimeout(waiting);
    waiting = setTimeout(draw);
  });
  return {
    picture,
    end() {
      stop();
      clearTimeout(waiting);
      hide();
      picture.kill();
    },
  };
}
