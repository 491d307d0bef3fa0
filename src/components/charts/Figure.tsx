import type { ComponentChildren } from 'preact';

export interface FigureProps {
  readonly id: string;
  readonly title: string;
  /** The finding that the drawing shows. */
  readonly caption: string;
  /** Where its numbers are from. */
  readonly sources: readonly ComponentChildren[];
  /** Whose work it is, after the sources. */
  readonly by?: string;
  /** The same numbers as text. */
  readonly table: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly children: ComponentChildren;
  readonly tools?: ComponentChildren;
}

/** A drawing with what it shows, where it is from, and its numbers as a table. */
export function Figure({ id, title, caption, sources, by, table, children, tools }: FigureProps) {
  return (
    <figure class="figure" id={id} aria-labelledby={`${id}-caption`}>
      <figcaption id={`${id}-caption`}>
        <strong>{title}</strong> {caption}
      </figcaption>
      {children}
      <div class="under">
        <From sources={sources} by={by} />
        <details class="twin">
          <summary>The same as a table</summary>
          <div class="table-scroll" tabIndex={0} role="region" aria-labelledby={`${id}-caption`}>
            <table class={table.columns.length > 3 ? 'stacks' : undefined}>
              <thead>
                <tr>
                  {table.columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map((row) => (
                  <tr key={row.join()}>
                    {row.map((cell, index) =>
                      index === 0 ? (
                        <th key={table.columns[index]} scope="row">
                          {cell}
                        </th>
                      ) : (
                        <td key={table.columns[index]} data-name={table.columns[index]} data-none={cell === '–' ? '' : undefined}>
                          {cell}
                        </td>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
        {tools}
      </div>
    </figure>
  );
}

/** More sources than this are folded behind their number. */
const few = 4;

function From({ sources, by = '' }: Pick<FigureProps, 'sources'> & { by: string | undefined }) {
  const listed = sources.flatMap((source, index) => (index === 0 ? [source] : ['; ', source]));
  if (sources.length > few) {
    return (
      <details class="source">
        <summary>From {sources.length} sources</summary>
        <p>
          {listed}. {by}
        </p>
      </details>
    );
  }
  return (
    <p class="source">
      {sources.length > 0 && <>Source: {listed}. </>}
      {by}
    </p>
  );
}
