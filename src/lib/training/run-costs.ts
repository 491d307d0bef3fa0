import type { CostEstimate, Run } from './run.ts';

/** What somebody says that a run cost, with its day and the method in words. */
export interface RunCost {
  readonly id: string;
  /** Name of the run. */
  readonly label: string;
  /** ISO day of the report. */
  readonly date: string;
  /** In USD. */
  readonly value: number;
  /** How the figure was made. */
  readonly group: string;
  /** Id of its source. */
  readonly source: string;
}

const methods: Readonly<Record<CostEstimate['method'], string>> = {
  amortised: 'amortised, with energy',
  'cloud-rental': 'cloud rental',
  acquisition: 'machines bought',
  press: 'in the press',
};

/** Every cost that is reported or estimated of full training runs, each by its method: they are of different things. Stages and post-training are left out. */
export function runCosts(runs: Readonly<Record<string, Run>>): readonly RunCost[] {
  return Object.values(runs)
    .filter(({ kind }) => kind === 'pre-training')
    .flatMap(({ id, name, reported, figures, estimates = [] }) => {
      const { cost } = figures;
      const point = (key: string, group: string, { value, source }: { readonly value: number; readonly source: string }): RunCost => ({
        id: `${id}-${key}`,
        label: name,
        date: reported,
        value,
        group,
        source,
      });
      return [
        ...(cost ? [point('reported', 'reported', cost)] : []),
        ...estimates.map((estimate, index) => point(`${estimate.method}-${index}`, methods[estimate.method], estimate.cost)),
      ];
    });
}
