import './core/no-eval.ts';
import { createRoot } from 'react-dom/client';
import { App } from './view/App.tsx';
import './styles/index.css';

const place = document.getElementById('page');
if (place) createRoot(place).render(<App />);
