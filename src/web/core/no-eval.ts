import { config } from 'zod';

// Zod tries whether it may compile its checks with `eval`, which the page's policy forbids and reports as a breach.
config({ jitless: true });
