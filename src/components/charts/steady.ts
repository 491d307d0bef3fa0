import { signal } from '@preact/signals';
import { useRef } from 'preact/hooks';

/** Whether a reader holds a slider. */
const held = signal(false);

if (typeof document !== 'undefined') {
  const isSlider = (target: EventTarget | null) => target instanceof HTMLInputElement && target.type === 'range';
  addEventListener('pointerdown', ({ target }) => {
    held.value = isSlider(target);
  });
  for (const end of ['pointerup', 'pointercancel', 'blur']) {
    addEventListener(end, () => {
      held.value = false;
    });
  }
}

/** A domain for an axis: while a slider is held it only grows, so that what moves is the mark and not the ground. */
export function useSteady(domain: readonly [number, number]): readonly [number, number] {
  const kept = useRef(domain);
  kept.current = held.value ? widened(kept.current, domain) : domain;
  return kept.current;
}

/** The smallest domain that holds both. */
export const widened = (one: readonly [number, number], other: readonly [number, number]): readonly [number, number] => [
  Math.min(one[0], other[0]),
  Math.max(one[1], other[1]),
];
