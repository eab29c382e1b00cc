import { EDGE_KINDS, NODE_KINDS } from '../../ontology/kinds.ts';
import { FACETS } from './facets.ts';
import type { Filters } from './filters.ts';
import type { Camera, Selection, Sorting, TraceRequest, ViewState } from './state.ts';
import { COLOURS, DIRECTIONS, LANGUAGES, LAYOUTS, SIZES, VIEWS } from './state.ts';

/** The part of the view that the address holds; what differs from the view at opening is written, the rest is not. */
const HELD = [
  'selection',
  'filters',
  'document',
  'place',
  'language',
  'view',
  'layout',
  'look',
  'camera',
  'sorting',
  'trace',
] as const;
export type Address = Pick<ViewState, (typeof HELD)[number]>;

type Parameters = URLSearchParams;

function oneOf<T extends string>(known: readonly T[], value: string | null, otherwise: T): T {
  return known.find((one) => one === value) ?? otherwise;
}

function numberIn(value: string | null, low: number, high: number): number | undefined {
  const number = value === null || value === '' ? Number.NaN : Number(value);
  return number >= low && number <= high ? number : undefined;
}

function kindsIn<K extends string>(kinds: readonly K[], value: string | null): ReadonlySet<K> | undefined {
  if (value === null) return undefined;
  const named = new Set(value.split(','));
  return new Set(kinds.filter((kind) => named.has(kind)));
}

function readFilters(parameters: Parameters, home: Filters): Filters {
  const facets = FACETS.flatMap((facet) => {
    const values = parameters.getAll(facet);
    return values.length > 0 ? [[facet, new Set(values)] as const] : [];
  });
  const around = parameters.get('around');
  const loose = parameters.get('loose');
  return {
    hiddenNodeKinds: kindsIn(NODE_KINDS, parameters.get('hide')) ?? home.hiddenNodeKinds,
    hiddenEdgeKinds: kindsIn(EDGE_KINDS, parameters.get('hide-edges')) ?? home.hiddenEdgeKinds,
    loose: loose === 'yes' || loose === 'no' ? loose === 'yes' : home.loose,
    facets: Object.fromEntries(facets),
    confidence: numberIn(parameters.get('sure'), 0, 1) ?? 0,
    degree: numberIn(parameters.get('degree'), 0, 1e6) ?? 0,
    around: around === null ? undefined : { key: around, depth: numberIn(parameters.get('depth'), 1, 9) ?? 1 },
    hiddenNodes: new Set(parameters.getAll('away')),
    expanded: new Set(parameters.getAll('open')),
  };
}

function readSelection(parameters: Parameters): Selection | undefined {
  for (const type of ['node', 'edge', 'passage'] as const) {
    const key = parameters.get(type);
    if (key !== null) return { type, key };
  }
  return undefined;
}

function readCamera(parameters: Parameters): Camera | undefined {
  const parts = parameters.get('camera')?.split(',') ?? [];
  const [x, y, ratio] = parts.map((part) => numberIn(part, -1e3, 1e3));
  return x === undefined || y === undefined || ratio === undefined || ratio <= 0 ? undefined : { x, y, ratio };
}

function readSorting(parameters: Parameters, home: Sorting): Sorting {
  const column = parameters.get('sort');
  return {
    of: oneOf(['nodes', 'edges'], parameters.get('table'), home.of),
    column: column?.replace(/^-/, '') ?? home.column,
    descending: column === null ? home.descending : column.startsWith('-'),
  };
}

function readTrace(parameters: Parameters): TraceRequest | undefined {
  const direction = DIRECTIONS.find((one) => one === parameters.get('trace'));
  const from = parameters.get('from');
  const to = parameters.get('to');
  const step = numberIn(parameters.get('step'), 0, 1e6);
  if (!direction || from === null) return undefined;
  return { direction, from, ...(to === null ? {} : { to }), ...(step === undefined ? {} : { step }) };
}

/** The view that a location's hash asks for; what it does not say, or says wrongly, is as at `home`. */
export function parseAddress(hash: string, home: ViewState): Address {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const document = parameters.get('doc') ?? home.document;
  const start = numberIn(parameters.get('at'), 0, 1e9);
  return {
    selection: readSelection(parameters),
    filters: readFilters(parameters, home.filters),
    document,
    place: document === undefined || start === undefined ? undefined : { doc: document, start, turn: 0 },
    language: oneOf(LANGUAGES, parameters.get('lang'), home.language),
    view: oneOf(VIEWS, parameters.get('view'), home.view),
    layout: oneOf(LAYOUTS, parameters.get('layout'), home.layout),
    look: {
      size: oneOf(SIZES, parameters.get('size'), home.look.size),
      colour: oneOf(COLOURS, parameters.get('colour'), home.look.colour),
    },
    camera: readCamera(parameters),
    sorting: readSorting(parameters, home.sorting),
    trace: readTrace(parameters),
  };
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((value) => b.has(value));
}

function writeFilters(parameters: Parameters, filters: Filters, home: Filters): void {
  const { hiddenNodeKinds, hiddenEdgeKinds, loose, facets, confidence, degree, around } = filters;
  if (!sameSet(hiddenNodeKinds, home.hiddenNodeKinds)) parameters.set('hide', [...hiddenNodeKinds].join(','));
  if (!sameSet(hiddenEdgeKinds, home.hiddenEdgeKinds)) parameters.set('hide-edges', [...hiddenEdgeKinds].join(','));
  if (loose !== home.loose) parameters.set('loose', loose ? 'yes' : 'no');
  for (const facet of FACETS) for (const value of facets[facet] ?? []) parameters.append(facet, value);
  if (confidence > 0) parameters.set('sure', String(confidence));
  if (degree > 0) parameters.set('degree', String(degree));
  if (around) {
    parameters.set('around', around.key);
    parameters.set('depth', String(around.depth));
  }
  for (const key of filters.hiddenNodes) parameters.append('away', key);
  for (const key of filters.expanded) parameters.append('open', key);
}

/** The hash of a view, `''` for the first one; `home` is the state that an empty hash means. */
export function formatAddress(state: ViewState, home: ViewState): string {
  const parameters = new URLSearchParams();
  const { selection, document, place, camera, sorting, trace } = state;
  const word = (name: string, value: string, otherwise: string) => {
    if (value !== otherwise) parameters.set(name, value);
  };
  if (selection) parameters.set(selection.type, selection.key);
  word('view', state.view, home.view);
  writeFilters(parameters, state.filters, home.filters);
  word('layout', state.layout, home.layout);
  word('size', state.look.size, home.look.size);
  word('colour', state.look.colour, home.look.colour);
  if (camera) parameters.set('camera', [camera.x, camera.y, camera.ratio].map((part) => part.toFixed(3)).join());
  word('table', sorting.of, home.sorting.of);
  const order = ({ column, descending }: Sorting) => `${descending ? '-' : ''}${column}`;
  word('sort', order(sorting), order(home.sorting));
  if (trace) {
    parameters.set('trace', trace.direction);
    parameters.set('from', trace.from);
    if (trace.to !== undefined) parameters.set('to', trace.to);
    if (trace.step !== undefined) parameters.set('step', String(trace.step));
  }
  if (document !== undefined) word('doc', document, home.document ?? '');
  if (place && place.doc === document) parameters.set('at', String(place.start));
  word('lang', state.language, home.language);
  const text = parameters.toString();
  return text === '' ? '' : `#${text}`;
}

/** The view with what an address asks for in it. */
export function applyAddress(state: ViewState, address: Address): ViewState {
  const turn = (state.place?.turn ?? 0) + 1;
  return {
    ...state,
    ...address,
    place: address.place && { ...address.place, turn },
    pane: address.selection ? 'detail' : state.pane,
  };
}
