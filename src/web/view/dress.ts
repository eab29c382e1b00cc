import { useEffect, useMemo, useState } from 'react';
import type { Scheme } from '../../picture/palette.ts';
import type { Analysis } from '../analysis/analyse.ts';
import { analyse } from '../analysis/analyse.ts';
import type { Task } from '../analysis/task.ts';
import type { Group } from '../core/groups.ts';
import { communityGroups, levelGroups } from '../core/groups.ts';
import { degree } from '../core/model.ts';
import type { Visible } from '../core/visible.ts';
import type { Dress } from '../picture/dress.ts';
import { usePage, useView, useVisible } from './page.ts';

/** How the network is dressed, by which groups, and whether that is still being worked out. */
interface Dressing {
  readonly dress: Dress;
  readonly groups: readonly Group[];
  readonly pending: boolean;
}

/** An answer, and whether it is still awaited for what is shown now. */
interface Answer {
  readonly analysis: Analysis | undefined;
  readonly pending: boolean;
}

/** The answer of a task about what is shown; while the next is worked out the last one stays, so that nothing jumps. */
function useAnalysis(task: Task | undefined): Answer {
  const { model } = usePage();
  const visible = useVisible();
  const [answer, setAnswer] = useState<{ task: Task; visible: Visible; analysis: Analysis }>();
  useEffect(() => {
    if (!task) return;
    const abort = new AbortController();
    analyse(task, model, visible, abort.signal).then(
      (analysis) => setAnswer({ task, visible, analysis }),
      (error) => {
        if (!abort.signal.aborted) throw error;
      },
    );
    return () => abort.abort();
  }, [task, model, visible]);
  const known = task !== undefined && answer?.task === task ? answer : undefined;
  return { analysis: known?.analysis, pending: task !== undefined && known?.visible !== visible };
}

function weightsOf(analysis: Analysis): Map<string, number> {
  let most = 0;
  for (const [value = 0] of analysis.values()) most = Math.max(most, value);
  return new Map([...analysis].map(([key, [value = 0]]) => [key, most > 0 ? value / most : 0]));
}

/** Size, colour and place of the network's nodes, as the view asks for them. */
export function useDress(scheme: Scheme): Dressing {
  const { model } = usePage();
  const { nodes } = useVisible();
  const { size, colour } = useView((state) => state.look);
  const layout = useView((state) => state.layout);
  const sizes = useAnalysis(size === 'degree' ? undefined : size);
  const communities = useAnalysis(colour === 'community' ? 'communities' : undefined);
  const layouts = useAnalysis(layout === 'shown' ? 'layout' : undefined);
  const pending = sizes.pending || communities.pending || layouts.pending;

  const groups = useMemo(() => {
    if (colour === 'level') return levelGroups(model, nodes);
    return communities.analysis ? communityGroups(communities.analysis, (key) => degree(model, key)) : [];
  }, [model, nodes, colour, communities.analysis]);
  const places = useMemo(
    () => layouts.analysis && new Map([...layouts.analysis].map(([key, [x = 0, y = 0]]) => [key, { x, y }])),
    [layouts.analysis],
  );
  const dress = useMemo(() => {
    const colours = groups.flatMap((group) => group.members.map((key) => [key, group.colour[scheme]] as const));
    return {
      ...(colours.length > 0 ? { colours: new Map(colours) } : {}),
      ...(sizes.analysis ? { weights: weightsOf(sizes.analysis) } : {}),
      ...(places ? { places } : {}),
    };
  }, [scheme, groups, sizes.analysis, places]);
  return { dress, groups, pending };
}
