import { describe, expect, test } from 'vitest';
import { articleTablesPlugin } from '../../src/site/article-tables.ts';

const element = (tagName: string, ...children: readonly object[]) => ({ type: 'element', tagName, children });
const text = (value: string) => ({ type: 'text', value });
const row = (cell: string, ...words: readonly string[]) => element('tr', ...words.map((word) => element(cell, text(word))));

function visited(...columns: readonly string[]) {
  const table = element(
    'table',
    element('thead', row('th', ...columns)),
    element('tbody', row('td', ...columns.map((name) => (/\d/.test(name) ? name : `of ${name}`)))),
  );
  const done: (readonly [string, unknown, unknown])[] = [];
  articleTablesPlugin.element.visit(table as never, {
    textContent: (node) => ((node.children ?? [])[0] as unknown as { value: string }).value,
    setProperty: (_, name, value) => done.push(['set', name, value]),
    replaceNode: (_, by) => done.push(['replace', (by as { tagName: string }).tagName, (by as { properties: unknown }).properties]),
    wrapNode: (_, by) => done.push(['wrap', (by as { tagName: string }).tagName, (by as { properties: unknown }).properties]),
  });
  return done;
}

describe('a table of an article', () => {
  test('names its rows, and each cell by its column', () => {
    const done = visited('run', 'rented');
    expect(done).toContainEqual(['replace', 'th', { scope: 'row' }]);
    expect(done).toContainEqual(['set', 'data-name', 'rented']);
  });
  test('can be reached by keyboard, and says what it is', () => {
    expect(visited('run', 'rented').at(-1)).toEqual([
      'wrap',
      'div',
      { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: 'Table: run, rented' },
    ]);
  });
  test('stands flush right in the columns that hold figures alone', () => {
    const flush = (done: ReturnType<typeof visited>) => done.filter(([, name, value]) => name === 'className' && String(value) === 'flush').length;
    expect(flush(visited('run', 'rented'))).toBe(0);
    expect(flush(visited('run', '$3M'))).toBe(2);
    expect(flush(visited('3 runs', 'rented'))).toBe(0);
  });
  test('is stacked in a narrow window where it has more than three columns', () => {
    expect(visited('a', 'b', 'c')).not.toContainEqual(['set', 'className', ['stacks']]);
    expect(visited('a', 'b', 'c', 'd')).toContainEqual(['set', 'className', ['stacks']]);
  });
});
