export { shorten } from '../../picture/shorten.ts';
