import { useEffect, useMemo } from 'preact/hooks';
import { PresetPicker } from '../controls/PresetPicker.tsx';
import { Answer } from './Answer.tsx';
import { Compare } from './Compare.tsx';
import { Controls } from './Controls.tsx';
import { GoalSeek } from './GoalSeek.tsx';
import { Pictures } from './Pictures.tsx';
import type { CalculatorProps } from './props.ts';
import { Results } from './Results.tsx';
import { open, type State } from './state.ts';
import { Tools } from './Tools.tsx';
import { Working } from './Working.tsx';

/** Renders any calculator: controls, answer, pictures, working and what to do with them. Complete as static HTML; `onOpen` hands its state to the page's script. */
export function Calculator(props: CalculatorProps & { readonly onOpen?: (state: State) => void }) {
  const { calculator, onOpen } = props;
  const state = useMemo(() => open(calculator, props.spread, props.start), []);
  useEffect(() => {
    const stop = state.follow();
    onOpen?.(state);
    state.live.value = true;
    return stop;
  }, []);
  const Heading = `h${props.heading}` as 'h1' | 'h2' | 'h3';
  const { scenario, preset } = state.settled.value;
  return (
    <section class="calculator" id={calculator.id} aria-labelledby={`${calculator.id}-title`} data-live={state.live.value ? '' : undefined}>
      <header>
        {props.heading === 1 ? (
          <p class="title" id={`${calculator.id}-title`}>
            {calculator.question}
          </p>
        ) : (
          <Heading class="title" id={`${calculator.id}-title`}>
            {calculator.question}
          </Heading>
        )}
        <noscript>
          <p class="no-js-note">Shown as it starts. Changing a number needs JavaScript.</p>
        </noscript>
        {state.refused.value && (
          <p class="refused" role="alert">
            {state.refused.value}
          </p>
        )}
        <PresetPicker
          id={`${calculator.id}-preset`}
          presets={calculator.presets}
          current={preset.id}
          modified={Object.keys(scenario.set).length > 0}
          disabled={!state.live.value}
          onPick={state.pick}
        />
      </header>
      <div class="ask">
        <Answer state={state} />
        <Controls state={state} />
      </div>
      <Pictures state={state} {...props} />
      <Results state={state} />
      <Working state={state} {...props} />
      <GoalSeek state={state} />
      <Compare state={state} />
      <Tools state={state} {...props} />
      <details class="not-for">
        <summary>When not to use it</summary>
        <ul>
          {calculator.notFor.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
