import { describe, expect, test } from 'vitest';
import { inFull } from '../src/terminal/names.ts';
import { run } from '../src/terminal/run.ts';
import { calculators, opened } from './support/calculators.ts';

const training = opened('training-run');

describe('the names of inputs in the terminal', () => {
  test.each([
    ['training-run', 'trainingTokens', 'trainingTokens'],
    ['training-run', 'training_tokens', 'trainingTokens'],
    ['training-run', 'TRAININGTOKENS', 'trainingTokens'],
    ['training-run', 'acc', 'accelerator'],
    ['training-run', 'gpu-hour-price', 'gpuHourPrice'],
    ['architecture', 'context', 'contextLength'],
    // Not an input, and said in full: a step on the way that is put in place of its formula.
    ['training-run', 'gpuHours', 'gpuHours'],
    ['training-run', 'gpu-hours', 'gpuHours'],
    ['training-run', 'preset', 'preset'],
    ['training-run', 'config', 'config'],
  ])('%s: %s is %s', (calculator, name, id) => expect(inFull(opened(calculator), [`${name}=a=b`])).toEqual({ ok: true, words: [`${id}=a=b`] }));

  test('are not guessed from a beginning that several have', () => {
    expect(inFull(training, ['gpu=3', 'mfu=0.4'])).toEqual({ ok: false, problems: ['“gpu” may be gpuHourPrice or gpus: type more of the name.'] });
  });
  test.each([
    ['tokens', /^There is no input “tokens”\. Did you mean trainingTokens/],
    ['zzz', /^There is no input “zzz”\. training-run takes model, trainingTokens, /],
    ['', /^There is no input “”\. training-run takes /],
    ['__proto__', /^There is no input “__proto__”\./],
    ['v', /^There is no input “v”\./],
  ])('that there are not are answered: %s', (name, message) => {
    const answer = inFull(training, [`${name}=1`]);
    expect(answer.ok ? '' : answer.problems.join()).toMatch(message);
  });
  test('are given once, however they are written', () => {
    const full = inFull(training, ['gpus=8', 'GPUs=16']);
    expect(full.ok && run(training, full.words, { interval: false })).toEqual({ ok: false, understood: false, problems: ['gpus is given twice.'] });
  });
  test('are each a beginning of themselves in every calculator', () => {
    for (const calculator of calculators.values()) {
      for (const { quantity } of calculator.inputs) expect(inFull(calculator, [`${quantity.id}=1`])).toEqual({ ok: true, words: [`${quantity.id}=1`] });
    }
  });
});

test('inputs that are understood but leave no result are answered with the reasons', () => {
  expect(run(opened('budget'), ['asOf=2018-10-09'], { interval: false })).toMatchObject({
    ok: false,
    understood: true,
    problems: expect.arrayContaining([expect.stringMatching(/^No rental price of .* on 9 October 2018 is known here/)]),
  });
});
