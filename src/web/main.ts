import './core/no-eval.ts';
import { beginOpening } from './opening/begin.ts';
import './styles/index.css';

// What draws comes first and alone; the rest of the page is many times as large, and takes the picture over.
const opening = beginOpening();
const place = document.getElementById('page') as HTMLElement;
opening.quiet
  .then(() => import('./view/mount.tsx'))
  .then(
    ({ mountPage }) => mountPage(place, opening),
    (error) => {
      const words = document.createElement('p');
      words.className = 'loading';
      words.setAttribute('role', 'alert');
      words.textContent = `网页没有载入完整，请重新载入。 The page did not load completely; please reload it. (${error})`;
      place.replaceChildren(words);
    },
  );
