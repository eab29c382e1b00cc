import type { Format } from './format.ts';

/** Every format that a graph can be exported to, in the order of menus. A format is a row here and a file beside. */
export const FORMATS: readonly Format[] = [
  {
    id: 'json',
    label: { zh: 'Graphology JSON', en: 'Graphology JSON' },
    purpose: {
      zh: '完整无损的图文件，可再由本程序打开，也可由 Graphology 读入',
      en: 'The graph file itself, whole: for this program and for Graphology',
    },
    extension: 'json',
    mediaType: 'application/json',
    content: 'text',
    load: async () => (await import('./json.ts')).writeJson,
  },
  {
    id: 'node-link',
    label: { zh: '节点—连线 JSON', en: 'Node-link JSON' },
    purpose: { zh: '供 D3、NetworkX 等程序读取', en: 'For code: D3, NetworkX' },
    extension: 'json',
    mediaType: 'application/json',
    content: 'text',
    load: async () => (await import('./nodeLink.ts')).writeNodeLink,
  },
  {
    id: 'gexf',
    label: { zh: 'GEXF（Gephi）', en: 'GEXF (Gephi)' },
    purpose: { zh: '用 Gephi 打开，保留颜色、位置与属性', en: 'For Gephi, with colours, positions and attributes' },
    extension: 'gexf',
    mediaType: 'application/gexf+xml',
    content: 'text',
    load: async () => (await import('./gexf.ts')).writeGexf,
  },
  {
    id: 'graphml',
    label: { zh: 'GraphML', en: 'GraphML' },
    purpose: { zh: '用 yEd、Cytoscape、igraph 等打开', en: 'For yEd, Cytoscape, igraph and others' },
    extension: 'graphml',
    mediaType: 'application/graphml+xml',
    content: 'text',
    load: async () => (await import('./graphml.ts')).writeGraphml,
  },
  {
    id: 'csv',
    label: { zh: 'CSV 表格', en: 'CSV tables' },
    purpose: {
      zh: '节点、关系、证据、文档各一张表，供数据分析程序和电子表格读取',
      en: 'Nodes, edges, evidence and documents as tables, for data tools and spreadsheets',
    },
    extension: 'zip',
    mediaType: 'application/zip',
    content: 'files',
    load: async () => (await import('./csv.ts')).writeCsv,
  },
  {
    id: 'xlsx',
    label: { zh: 'Excel 工作簿', en: 'Excel workbook' },
    purpose: {
      zh: '用 Excel、WPS 打开，节点、关系、证据、文档各一张工作表',
      en: 'For Excel and WPS, a sheet each for nodes, edges, evidence and documents',
    },
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: 'binary',
    load: async () => (await import('./xlsx.ts')).writeXlsx,
  },
  {
    id: 'mermaid',
    label: { zh: 'Mermaid 流程图', en: 'Mermaid flowchart' },
    purpose: { zh: '嵌入 Markdown 文档，适合一条脉络', en: 'For Markdown documents; best for one thread of the graph' },
    extension: 'mmd',
    mediaType: 'text/vnd.mermaid',
    content: 'text',
    drawnEdges: 500,
    load: async () => (await import('./mermaid.ts')).writeMermaid,
  },
  {
    id: 'dot',
    label: { zh: 'Graphviz DOT', en: 'Graphviz DOT' },
    purpose: { zh: '用 Graphviz 排版成图', en: 'For pictures laid out by Graphviz' },
    extension: 'dot',
    mediaType: 'text/vnd.graphviz',
    content: 'text',
    load: async () => (await import('./dot.ts')).writeDot,
  },
  {
    id: 'neo4j-csv',
    label: { zh: 'Neo4j 导入表', en: 'Neo4j import tables' },
    purpose: {
      zh: '用 neo4j-admin 批量导入 Neo4j，每类节点、关系各一张表',
      en: 'For neo4j-admin’s bulk import into Neo4j, a table for each kind of node and edge',
    },
    extension: 'zip',
    mediaType: 'application/zip',
    content: 'files',
    load: async () => (await import('./neo4jCsv.ts')).writeNeo4jCsv,
  },
  {
    id: 'cypher',
    label: { zh: 'Cypher 语句', en: 'Cypher statements' },
    purpose: { zh: '在 Neo4j 等图数据库中逐条执行', en: 'To run in Neo4j and databases that follow it' },
    extension: 'cypher',
    mediaType: 'text/plain',
    content: 'text',
    load: async () => (await import('./cypher.ts')).writeCypher,
  },
  {
    id: 'ladybug',
    label: { zh: 'Cypher 语句（LadybugDB）', en: 'Cypher for LadybugDB' },
    purpose: {
      zh: '在 LadybugDB、Kuzu 等嵌入式图数据库中执行，先建表后写入',
      en: 'To run in LadybugDB or Kuzu, embedded databases that want their tables declared first',
    },
    extension: 'cypher',
    mediaType: 'text/plain',
    content: 'text',
    load: async () => (await import('./ladybug.ts')).writeLadybug,
  },
  {
    id: 'turtle',
    label: { zh: 'RDF Turtle', en: 'RDF Turtle' },
    purpose: {
      zh: '关联数据，采用 ELI、schema.org、PROV、ORG 等标准词汇，可用 SPARQL 查询、用 SHACL 校验',
      en: 'Linked data in the terms of ELI, schema.org, PROV and ORG, for SPARQL and SHACL',
    },
    extension: 'ttl',
    mediaType: 'text/turtle',
    content: 'text',
    load: async () => (await import('./turtle.ts')).writeTurtle,
  },
  {
    id: 'jsonld',
    label: { zh: 'JSON-LD', en: 'JSON-LD' },
    purpose: { zh: '以 JSON 读写的关联数据', en: 'Linked data for programs that read JSON' },
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    content: 'text',
    load: async () => (await import('./jsonld.ts')).writeJsonld,
  },
  {
    id: 'nquads',
    label: { zh: 'RDF N-Quads', en: 'RDF N-Quads' },
    purpose: {
      zh: '装入三元组库，每条关系归入载明它的文件的命名图',
      en: 'For quad stores: each relation in the named graph of the document that states it',
    },
    extension: 'nq',
    mediaType: 'application/n-quads',
    content: 'text',
    load: async () => (await import('./nquads.ts')).writeNquads,
  },
];

/** The format of this id; undefined when there is none. */
export function findFormat(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}
