import type { StepEffect } from './picture.ts';

/** A step of a waterfall with the values before and after it. */
export interface Fall {
  readonly before: number;
  readonly after: number;
}

const effects: Readonly<Record<StepEffect, (before: number, by: number) => number>> = {
  times: (before, by) => before * by,
  'divided by': (before, by) => before / by,
  plus: (before, by) => before + by,
  minus: (before, by) => before - by,
};

/** The values before and after each step; undefined where a step has no finite value, as after a division by zero. */
export function falls(start: number, steps: readonly { readonly value: number; readonly effect: StepEffect }[]): readonly Fall[] | undefined {
  const all: Fall[] = [];
  let before = start;
  for (const { value, effect } of steps) {
    const after = effects[effect](before, value);
    if (!Number.isFinite(after)) return undefined;
    all.push({ before, after });
    before = after;
  }
  return all;
}
