// The layers of the project, checked: imports go one way only, `pages, content -> components -> lib/calculators -> lib/scenario -> lib/<topic> -> the core`.
// Imports of types count too, but where a rule says otherwise. Astro files are outside of what this tool reads; they are on the pages' side.
const core = '^src/lib/(units|vocabulary|formula|uncertainty)/';
const above = '^src/lib/(scenario|calculators)/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other at run time are one concept; types may name each other.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', comment: 'An import must lead somewhere.', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^(astro|virtual):' } },
    {
      name: 'lib-stands-alone',
      comment: 'The library imports nothing else of the project.',
      severity: 'error',
      from: { path: '^src/lib/' },
      to: { path: '^src/(?!lib/)' },
    },
    {
      name: 'lib-is-pure',
      comment: 'The library runs anywhere: no part of Node, no package that knows a page. Its only dependency is the language.',
      severity: 'error',
      from: { path: '^src/lib/' },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'],
      },
    },
    {
      name: 'topics-know-no-calculator',
      comment: 'A topic holds formulas; what is made of them stands above it.',
      severity: 'error',
      from: { path: '^src/lib/[^/]+/', pathNot: above },
      to: { path: above },
    },
    {
      name: 'scenario-knows-no-calculator',
      comment: 'What every calculator can do depends on none.',
      severity: 'error',
      from: { path: '^src/lib/scenario/' },
      to: { path: '^src/lib/calculators/' },
    },
    {
      name: 'core-knows-no-topic',
      comment: 'Units, formulas and uncertainty are general; the vocabulary may name the records and formats of a topic.',
      severity: 'error',
      from: { path: '^src/lib/(units|formula|uncertainty)/' },
      to: { path: '^src/lib/', pathNot: core },
    },
    {
      name: 'units-come-first',
      comment: 'Units depend on nothing.',
      severity: 'error',
      from: { path: '^src/lib/units/' },
      to: { path: '^src/', pathNot: '^src/lib/units/' },
    },
    {
      name: 'calculators-stand-apart',
      comment: 'A calculator is one file that uses no other; its presets may stand in the file of the same name in presets/.',
      severity: 'error',
      from: { path: '^src/lib/calculators/([^/]+)$' },
      to: { path: '^src/lib/calculators/', pathNot: '^src/lib/calculators/(presets/)?$1$' },
    },
    {
      name: 'components-below-pages',
      comment: 'A component does not know the page it is on.',
      severity: 'error',
      from: { path: '^src/components/' },
      to: { path: '^src/(pages|content|terminal)/' },
    },
    {
      name: 'islands-get-records',
      comment: 'What runs in a browser gets its records as props: no data set, schema or part of Node in a script.',
      severity: 'error',
      from: { path: '^src/components/.*[.]tsx?$' },
      to: { path: '^(src/(data|schemas)/|astro:content|node_modules/zod/)' },
    },
    {
      name: 'src-ships-no-tests',
      comment: 'The site and the library do not depend on tests or scripts.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts|bench)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]css$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
