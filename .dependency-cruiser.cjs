/** Imports point one way: web → model; server → ingest, cypher, model; ingest → cypher, model; cypher → model. */
const only = (from, ...allowed) => ({
  name: `${from}-imports-${allowed.join('-and-') || 'nothing-of-ours'}`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: '^(model|cypher|ingest|server|web|tests)/', pathNot: `^(${[from, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    only('model'),
    only('cypher', 'model'),
    only('ingest', 'cypher', 'model'),
    only('server', 'ingest', 'cypher', 'model'),
    only('web', 'model'),
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$|^@fontsource' },
    },
    {
      name: 'model-for-the-web-is-free-of-node',
      comment: 'The web may import anything of model/ that does not need Node; ids.ts hashes with node:crypto.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^model/ids\\.ts$' },
    },
    {
      name: 'model-is-pure',
      comment: 'No I/O in the vocabulary: node:crypto for hashes is the only built-in.',
      severity: 'error',
      from: { path: '^model/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'only-cypher-knows-the-driver',
      severity: 'error',
      from: { path: '^(model|ingest|server|web)/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^web/dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
