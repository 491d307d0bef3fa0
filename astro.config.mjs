// @ts-check
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { base, site } from './src/site/address.ts';
import { articleTables } from './src/site/article-tables.ts';
import { contentSecurityPolicy } from './src/site/csp.ts';
import { parts } from './src/site/parts.ts';
import { recordPages, setOf } from './src/site/record-pages.ts';
import { wordsApart } from './src/site/words-apart.ts';
import { openCalculators } from './src/terminal/calculators.ts';

const calculators = [...(await openCalculators()).values()];

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  vite: {
    plugins: [wordsApart()],
    // Reading a unit or a word of the library does nothing, so what a page does not use can go.
    // Colours that depend on the scheme are written out for browsers from before they could be: those of 2023.
    build: { rollupOptions: { treeshake: { propertyReadSideEffects: false } }, cssTarget: ['chrome111', 'firefox114', 'safari16.4'] },
    resolve: {
      alias: [{ find: /^@pagefind\/default-ui$/, replacement: fileURLToPath(new URL('./src/components/site/search-on-use.ts', import.meta.url)) }],
    },
  },
  markdown: { shikiConfig: { theme: 'css-variables' } },
  integrations: [
    starlight({
      title: 'LLM Cost Atlas',
      description: 'What large language models cost: articles whose every number is live, traced to its source, and computed by one checked library.',
      components: {
        MarkdownContent: './src/components/site/MarkdownContent.astro',
        PageTitle: './src/components/site/PageTitle.astro',
        Search: './src/components/site/Search.astro',
      },
      customCss: ['./src/styles/site.css'],
      // The code blocks here are few and plain; Astro's own highlighter needs no script for them.
      expressiveCode: false,
      sidebar: [
        ...parts
          .filter(({ directory }) => existsSync(new URL(`./src/content/docs/${directory}/`, import.meta.url)))
          .map(({ label, directory, generated = [] }) => ({
            label,
            items: [...generated, { autogenerate: { directory } }],
          })),
        { label: 'Calculators', collapsed: true, items: calculators.map(({ id, title }) => ({ label: title, link: `/calculators/${id}/` })) },
        {
          label: 'Records',
          collapsed: true,
          items: ['models', 'accelerators', 'runs', 'rentals', 'api-prices', 'assumptions', 'sources'].map((folder) => {
            const set = setOf(folder);
            if (!set) throw new Error(`There is no set of records “${folder}”.`);
            return { label: recordPages(set).title, link: `/${folder}/` };
          }),
        },
      ],
    }),
    mdx(),
    articleTables(),
    preact(),
    contentSecurityPolicy(),
  ],
});
