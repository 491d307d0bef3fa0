import type { Calculator } from '../../lib/scenario/calculator.ts';
import type { Scenario } from '../../lib/scenario/scenario.ts';
import { Painted } from './Pictures.tsx';
import type { Painters } from './picture.tsx';
import type { SourceLine } from './props.ts';
import type { Spread } from './spread.ts';
import { open } from './state.ts';

/** One picture of a calculator in one state, without a script. */
export function OnePicture(props: {
  readonly id: string;
  readonly calculator: Calculator;
  readonly painters: Painters;
  readonly start: Scenario;
  readonly spread: Spread;
  readonly sources: Readonly<Record<string, SourceLine>>;
}) {
  const { id, calculator, painters, start, spread, sources } = props;
  const picture = calculator.pictures.find((known) => known.id === id);
  if (!picture) throw new Error(`${calculator.id} has no picture “${id}”. It has ${calculator.pictures.map((known) => known.id).join(', ')}.`);
  // The calculator itself may stand on the same page, and another still of it: each element keeps an id of its own.
  const still = {
    ...calculator,
    id: ['still', calculator.id, start.preset, ...Object.entries(start.set).flat()]
      .filter(Boolean)
      .join('-')
      .replace(/[^\w-]/g, '-'),
  };
  return <Painted painters={painters} picture={picture} state={open(still, spread, start)} sources={sources} />;
}
