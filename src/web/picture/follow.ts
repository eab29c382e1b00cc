import type { Scheme } from '../../picture/palette.ts';
import { moveCamera, select } from '../core/actions.ts';
import { endsOf } from '../core/evidence.ts';
import type { Model } from '../core/model.ts';
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
  let own = false;
  let { selection: last, camera: known } = store.get();
  const picture = createPicture(
    canvas,
    container,
    model,
    store.get(),
    scheme,
    (chosen) => {
      own = true;
      store.dispatch(select(chosen));
      own = false;
    },
    (camera) => {
      known = camera;
      store.dispatch(moveCamera(camera));
    },
  );
  const hide = exposePicture(picture);
  if (known) picture.camera.look(known);
  else if (last) picture.camera.reach(endsOf(model, last));
  const stop = store.subscribe(() => {
    const state = store.get();
    picture.update(state);
    // A reader who chose elsewhere has to be shown where it is; one who clicked the picture sees it already.
    if (state.camera !== known) picture.camera.look(state.camera);
    else if (state.selection !== last && state.selection && !own) picture.camera.reach(endsOf(model, state.selection));
    last = state.selection;
    known = state.camera;
  });
  return {
    picture,
    end() {
      stop();
      hide();
      picture.kill();
    },
  };
}
