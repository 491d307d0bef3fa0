// @ts-check
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { base, site } from './src/site/address.ts';
import { contentSecurityPolicy } from './src/site/csp.ts';
import { openCalculators } from './src/terminal/calculators.ts';

const calculators = [...(await openCalculators()).values()];

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  vite: {
    resolve: {
      alias: [{ find: /^@pagefind\/default-ui$/, replacement: fileURLToPath(new URL('./src/components/site/search-on-use.ts', import.meta.url)) }],
    },
  },
  integrations: [
    starlight({
      title: 'LLM Cost Atlas',
      description: 'What large language models cost: articles whose every number is live, traced to its source, and computed by one checked library.',
      components: { MarkdownContent: './src/components/site/MarkdownContent.astro', Search: './src/components/site/Search.astro' },
      customCss: ['./src/styles/site.css'],
      // The code blocks here are few and plain; Astro's own highlighter needs no script for them.
      expressiveCode: false,
      sidebar: [
        { label: 'The headline', items: [{ autogenerate: { directory: 'the-headline' } }] },
        { label: 'Calculators', items: calculators.map(({ id, title }) => ({ label: title, link: `/calculators/${id}/` })) },
        { label: 'Sources', link: '/sources/' },
      ],
    }),
    mdx(),
    preact(),
    contentSecurityPolicy(),
  ],
});
