import { type Bilingual, EDGES } from '../ontology/registry.ts';
import { bendsOf } from '../picture/bends.ts';
import {
  type CaptionGround,
  captionWeight,
  FONT,
  isMinor,
  type Line,
  MOST_WORDED_EDGES,
  placeCaptions,
} from '../picture/captions.ts';
import { createPalette, type Palette } from '../picture/palette.ts';
import { shorten } from '../picture/shorten.ts';
import type { ExportGraph, ExportOptions } from './format.ts';
import { type Content, contentOf } from './picture/content.ts';
import { edgeTitle } from './picture/evidence.ts';
import { type Frame, frameOf } from './picture/frame.ts';
import { legendOf } from './picture/legend.ts';
import { captionMark, edgeMark, nodeMark, px } from './picture/marks.ts';
import { textWidth } from './picture/text.ts';
import { quoter } from './quotes.ts';
import { escapeXml } from './xml.ts';

/** Height of the band with the title. */
const TOP = 64;
const TITLE_SIZE = 20;
/** Up to so many nodes clauses are named too, and names may be twice as long. */
const FEW = 60;
/** In a larger picture smaller nodes may lie under names. */
const COVERED = 6;

/** What the picture is of: as it was named, or the report that it was read from, or how many there are. */
function titleOf({ attributes: { documents } }: ExportGraph, { title, language }: ExportOptions): string {
  const [first] = documents;
  if (title !== undefined || !first) return title ?? 'yiju';
  if (documents.length === 1) return first.title;
  return language === 'zh' ? `${documents.length}份文件` : `${documents.length} documents`;
}

const counts = ({ nodes, edges }: Content, language: keyof Bilingual): string =>
  language === 'zh' ? `${nodes.length}个节点，${edges.length}条关系` : `${nodes.length} nodes, ${edges.length} edges`;

function captionsOf(
  content: Content,
  { width, height, discs }: Frame,
  bottom: number,
  language: keyof Bilingual,
  lines: ReadonlyMap<string, Line>,
) {
  const few = content.nodes.length <= FEW;
  const kinds = new Map(content.nodes.map(({ key, attributes }) => [key, attributes.kind]));
  const labels = new Map(content.nodes.map(({ key, attributes }) => [key, attributes.label]));
  const weight = (key: string) => captionWeight(kinds.get(key) ?? 'measure', content.degrees.get(key) ?? 0);
  const ground: CaptionGround = {
    width,
    height: TOP + height + bottom,
    reserved: [
      { x: 0, y: 0, width, height: TOP },
      { x: 0, y: TOP + height, width, height: bottom },
    ],
    near: few,
    covered: few ? 0 : COVERED,
    at: (key) => discs.get(key),
    line: (key) => lines.get(key),
    widthOf: textWidth,
  };
  const emphasis = {
    shownNodes: new Set(discs.keys()),
    focused: false,
    litNodes: new Set<string>(),
    litEdges: new Set(lines.size <= MOST_WORDED_EDGES ? lines.keys() : []),
    selectedNodes: new Set<string>(),
    selectedEdge: undefined,
  };
  return placeCaptions(ground, emphasis, {
    order: [...discs.keys()].sort((a, b) => weight(b) - weight(a)),
    node: (key) => shorten(labels.get(key) ?? '', few ? 24 : 12),
    minor: (key) => isMinor(kinds.get(key) ?? 'measure'),
    edge: (kind) => EDGES[kind].label[language],
  });
}

function head(title: string, subtitle: string, width: number, height: number, palette: Palette): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(FONT)}" role="img">
<title>${escapeXml(title)}</title>
<desc>${escapeXml(subtitle)}</desc>
<rect width="${width}" height="${height}" fill="${palette.background}"/>
<text x="24" y="36" font-size="${TITLE_SIZE}" font-weight="600" fill="${palette.ink}">${escapeXml(shorten(title, (width - 48) / TITLE_SIZE))}</text>
<text x="24" y="56" font-size="12.5" fill="${palette.ink}" fill-opacity="0.7">${escapeXml(subtitle)}</text>
`;
}

/**
 * The picture as the page first draws it: the same colours, shapes, sizes and bends, names set by the same rule so that
 * none covers another, with a title and a legend that says what was left out. The pointer brings up full names and, on
 * lines, the evidence. Needs no font: Chinese characters are as wide as they are high.
 */
export function* writeSvg(graph: ExportGraph, options: ExportOptions): Generator<string> {
  const { language } = options;
  const palette = createPalette('light');
  const quoteOf = quoter(graph.attributes.documents);
  const content = contentOf(graph);
  const frame = frameOf(content, TOP);
  const { width, height, discs } = frame;
  const legend = legendOf(content, width, palette, language);
  const bends = bendsOf(content.edges);
  const lines = new Map<string, Line>();
  for (const { key, source, target, attributes } of content.edges) {
    const [from, to] = [discs.get(source), discs.get(target)];
    if (from && to) lines.set(key, { kind: attributes.kind, source: from, target: to, bend: bends.get(key) ?? 0 });
  }

  yield head(titleOf(graph, options), counts(content, language), width, TOP + height + legend.height, palette);
  const labels = new Map(content.nodes.map(({ key, attributes }) => [key, attributes.label]));
  const label = (key: string) => labels.get(key) ?? key;
  yield '<g class="edges">\n';
  for (const edge of content.edges) {
    const line = lines.get(edge.key);
    if (!line) continue;
    const title = escapeXml(edgeTitle(edge, label, quoteOf, language));
    yield `<g class="edge ${line.kind}">${edgeMark(line, palette)}<title>${title}</title></g>\n`;
  }
  yield '</g>\n<g class="nodes">\n';
  for (const { key, attributes } of content.nodes) {
    const disc = discs.get(key);
    if (!disc) continue;
    yield `<g class="node ${attributes.kind}">${nodeMark(disc, attributes.kind, palette)}<title>${escapeXml(attributes.label)}</title></g>\n`;
  }
  yield `</g>\n<g class="captions" font-weight="500" stroke="${palette.background}" stroke-width="4" stroke-linejoin="round" paint-order="stroke" pointer-events="none">\n`;
  for (const caption of captionsOf(content, frame, legend.height, language, lines)) yield captionMark(caption, palette);
  yield `</g>\n<path d="M0 ${px(TOP + height)}h${width}" stroke="${palette.fadedEdge}"/>\n<g class="legend">\n`;
  yield legend.svg(TOP + height + 12);
  yield '</g>\n</svg>\n';
}
