import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';

/** What is selected: one node or one edge, by its key in the graph file. */
export interface Selection {
  readonly type: 'node' | 'edge';
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

/** Everything that a view of the graph is: given the same model and state, the page looks the same. */
export interface ViewState {
  readonly selection: Selection | undefined;
  readonly hiddenNodeKinds: ReadonlySet<NodeKind>;
  readonly hiddenEdgeKinds: ReadonlySet<EdgeKind>;
  /** Whether nodes without any edge in the picture are drawn. */
  readonly loose: boolean;
  readonly query: string;
  /** Id of the document in the reader. */
  readonly document: string | undefined;
  readonly place: Place | undefined;
  readonly pane: Pane;
  readonly language: Language;
  readonly theme: Theme;
  readonly readerOpen: boolean;
}

/** The state of a page that was just opened. */
export function initialState(
  language: Language,
  document: string | undefined,
  filters: Pick<ViewState, 'hiddenNodeKinds' | 'hiddenEdgeKinds' | 'loose'>,
): ViewState {
  return {
    selection: undefined,
    ...filters,
    query: '',
    document,
    place: undefined,
    pane: 'picture',
    language,
    theme: 'system',
    readerOpen: true,
  };
}

/** The language to speak with a reader whose browser prefers `tags`, most wanted first. */
export function preferredLanguage(tags: readonly string[]): Language {
  return tags[0]?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
