import type { CurationEntry } from '../../ontology/curation.ts';
import type { Filters } from './filters.ts';

/** What is selected: one node or one edge, by its key in the graph file, or a sentence (see `passage.ts`). */
export interface Selection {
  readonly type: 'node' | 'edge' | 'passage';
  readonly key: string;
}

/** The parts of the page that a narrow screen shows one at a time. */
export const PANES = ['find', 'picture', 'detail', 'reader'] as const;
export type Pane = (typeof PANES)[number];

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A place in a document that the reader is asked to show; `turn` tells two requests for the same place apart. */
export interface Place {
  readonly doc: string;
  readonly start: number;
  readonly turn: number;
}

/** Ways to look at the graph, one at a time in the middle of the page; the reader stands beside each of them. */
export const VIEWS = ['network', 'cascade', 'table'] as const;
export type View = (typeof VIEWS)[number];

/** Where the network's nodes stand: as the build laid out the whole graph, or laid out anew for what is shown. */
export const LAYOUTS = ['built', 'shown'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What the size of a node tells. */
export const SIZES = ['degree', 'pagerank', 'betweenness'] as const;
/** What the colour of a node tells. */
export const COLOURS = ['kind', 'level', 'community'] as const;

/** What size and colour of the network's nodes tell. */
export interface Look {
  readonly size: (typeof SIZES)[number];
  readonly colour: (typeof COLOURS)[number];
}

/** What of the network is in the window, in the coordinates of Sigma's camera. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** What the table lists, and in which order. */
export interface Sorting {
  readonly of: 'nodes' | 'edges';
  readonly column: string;
  readonly descending: boolean;
}

export const DIRECTIONS = ['up', 'down', 'between'] as const;

/** A way through the graph that is asked for: from a node to what it rests on, to what came of it, or to another node. */
export interface TraceRequest {
  readonly direction: (typeof DIRECTIONS)[number];
  readonly from: string;
  /** The other node of `between`; until it is there the next node that is selected becomes it. */
  readonly to?: string;
  /** Which hop the reader stands at. */
  readonly step?: number;
}

/** Everything that a view of the graph is: given the same model and state, the page looks the same. */
export interface ViewState {
  readonly selection: Selection | undefined;
  readonly filters: Filters;
  readonly view: View;
  readonly layout: Layout;
  readonly look: Look;
  /** `undefined` shows everything. */
  readonly camera: Camera | undefined;
  readonly sorting: Sorting;
  readonly trace: TraceRequest | undefined;
  readonly query: string;
  /** Id of the document in the reader. */
  readonly document: string | undefined;
  readonly place: Place | undefined;
  readonly pane: Pane;
  readonly language: Language;
  readonly theme: Theme;
  readonly readerOpen: boolean;
  /** What the reader decided of the graph in this session, in order; the model in view has it applied. */
  readonly curation: readonly CurationEntry[];
}

/** The state of a page that was just opened. */
export function initialState(language: Language, document: string | undefined, filters: Filters): ViewState {
  return {
    selection: undefined,
    filters,
    view: 'network',
    layout: 'built',
    look: { size: 'degree', colour: 'kind' },
    camera: undefined,
    sorting: { of: 'nodes', column: 'degree', descending: true },
    trace: undefined,
    query: '',
    document,
    place: undefined,
    pane: 'picture',
    language,
    theme: 'system',
    readerOpen: true,
    curation: [],
  };
}

/** The language to speak with a reader whose browser prefers `tags`, most wanted first. */
export function preferredLanguage(tags: readonly string[]): Language {
  return tags[0]?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
