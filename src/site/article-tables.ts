import type { AstroIntegration } from 'astro';

interface Node {
  readonly type: string;
  readonly tagName?: string;
  /** The words of a text. */
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** What a plugin of the Markdown processor may do with a node. */
interface Visit {
  textContent(node: Node): string;
  setProperty(node: Node, name: string, value: unknown): void;
  replaceNode(node: Node, by: object): void;
  wrapNode(node: Node, by: object): void;
}

const inside = (node: Node | undefined, ...tags: readonly string[]): readonly Node[] =>
  (node?.children ?? []).filter(({ tagName }) => tagName !== undefined && tags.includes(tagName));

/** Whether a cell holds a figure and little else: such columns stand flush right, so that digits of one rank are one below the other. */
function isFigure(cell: Node | undefined): boolean {
  const parts = (cell?.children ?? []).filter(({ value }) => value?.trim() !== '');
  const words = parts.reduce((text, { value = '' }) => text + value, '').trim();
  return words === '–' || (words.length <= 12 && (parts[0]?.type.startsWith('mdxJsx') === true || /^[$~<>≈−+]?\d/.test(words)));
}

/** Tables of more columns than this are stacked in a narrow window: a row becomes its name with its cells below, each with the head of its column. */
export const widest = 3;

/** Makes the tables of articles reachable by keyboard where they scroll, names their rows, and readies the wide ones to be stacked. */
export const articleTablesPlugin = {
  name: 'article-tables',
  element: {
    filter: ['table'],
    visit(table: Node, visit: Visit): void {
      const [head] = inside(inside(table, 'thead')[0], 'tr');
      const heads = inside(head, 'th');
      const rows = inside(inside(table, 'tbody')[0], 'tr');
      const names = heads.map((cell) => visit.textContent(cell).trim());
      const figures = names.map((_, index) => index > 0 && rows.every((row) => isFigure(inside(row, 'td')[index])));
      for (const [index, cell] of heads.entries()) if (figures[index]) visit.setProperty(cell, 'className', ['flush']);
      if (names.length > widest) visit.setProperty(table, 'className', ['stacks']);
      for (const row of rows) {
        const [first, ...others] = inside(row, 'td');
        if (first) visit.replaceNode(first, { type: 'element', tagName: 'th', properties: { scope: 'row' }, children: first.children ?? [] });
        for (const [index, cell] of others.entries()) {
          visit.setProperty(cell, 'data-name', names[index + 1] ?? '');
          if (figures[index + 1]) visit.setProperty(cell, 'className', ['flush']);
          if (visit.textContent(cell).trim() === '–') visit.setProperty(cell, 'data-none', '');
        }
      }
      visit.wrapNode(table, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: `Table: ${names.filter(Boolean).join(', ')}` },
        children: [],
      });
    },
  },
};

/** Adds the plugin to whatever processes Markdown. */
export const articleTables = (): AstroIntegration => ({
  name: 'article-tables',
  hooks: {
    'astro:config:setup': ({ config }) => {
      const processor = config.markdown.processor as { options?: { hastPlugins?: unknown[] } } | undefined;
      if (!processor?.options?.hastPlugins) throw new Error('The Markdown processor takes no plugins: tables of articles would not fit a phone.');
      processor.options.hastPlugins.push(articleTablesPlugin);
    },
  },
});
