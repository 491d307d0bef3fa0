import type { Footprint } from '../energy/account.ts';
import * as footprint from '../energy/footprint.ts';
import { answeringGpuHours, queryGpuHours } from '../energy/query.ts';
import * as grid from '../energy/region.ts';
import { energyKwh } from '../energy/training.ts';
import { graph } from '../formula/graph.ts';
import type { Datum } from '../formula/value.ts';
import { boardPower } from '../hardware/board-power.ts';
import { peakFlopPerSecond } from '../hardware/peak.ts';
import { calculator, type Input, type Preset } from '../scenario/calculator.ts';
import { assumed, type Data } from '../scenario/data.ts';
import * as q from '../vocabulary/index.ts';

const wired = graph([...Object.values(grid), boardPower, peakFlopPerSecond, queryGpuHours, answeringGpuHours, energyKwh, ...Object.values(footprint)]);

const regions = { each: q.region, ids: ['us', 'cn', 'in', 'pl', 'de', 'fr', 'se', 'world'] } as const;

export default calculator({
  id: 'energy',
  needs: ['accelerators', 'grids', 'footprints', 'assumptions'],
  open: (data) => ({
    id: 'energy',
    title: 'Energy, carbon and water',
    question: 'What does a run or a query take from the grid?',
    version: 1,
    graph: wired,
    data: { accelerators: data.accelerators, grids: data.grids },
    inputs: inputsOf(data),
    presets: presetsOf(data),
    results: [q.energyKwh, q.emissionsKg, q.waterLitres, q.embodiedKg, q.waterOnSiteLitres, q.waterAtPlantLitres, q.electricityCost, q.machineHours],
    finding: (say) => {
      const what = `${say(q.energyKwh)} of electricity emit ${say(q.emissionsKg)} of CO₂ by the grid and evaporate ${say(q.waterLitres)} of water`;
      const reported = say.published(q.emissionsKg) ?? say.published(q.energyKwh);
      if (!reported || say.modified) return `${what}; the share of making the machines adds ${say(q.embodiedKg)}.`;
      const who = reported.grade === 'published' || reported.grade === 'measured' ? 'Reported are' : 'An estimate has';
      return `${what}. ${who} ${say.as(say.published(q.emissionsKg) ? q.emissionsKg : q.energyKwh, reported.value)}.`;
    },
    pictures: [
      {
        kind: 'stack',
        id: 'regions',
        title: 'The same on other grids',
        parts: [
          { quantity: q.emissionsKg, kind: 'energy' },
          { quantity: q.embodiedKg, kind: 'capital' },
        ],
        across: regions,
        caption: (say) =>
          `By the grid of ${say(q.region)} the electricity emits ${say(q.emissionsKg)}; making the machines adds ${say(q.embodiedKg)} anywhere.`,
      },
      {
        kind: 'stack',
        id: 'water',
        title: 'Water on other grids',
        parts: [
          { quantity: q.waterOnSiteLitres, kind: 'serving' },
          { quantity: q.waterAtPlantLitres, kind: 'energy' },
        ],
        across: regions,
        caption: (say) => `The data centre evaporates ${say(q.waterOnSiteLitres)}, the power plants ${say(q.waterAtPlantLitres)}.`,
      },
      {
        kind: 'sweep',
        id: 'building',
        title: 'Energy by the overhead of the building',
        x: q.pue,
        y: q.energyKwh,
        caption: (say) => `With a PUE of ${say(q.pue)} it takes ${say(q.energyKwh)}.`,
      },
      {
        kind: 'beside',
        id: 'published',
        title: 'Reported beside computed',
        rows: [q.energyKwh, q.emissionsKg, q.waterOnSiteLitres, q.waterLitres].map((quantity) => ({ label: quantity.label, computed: quantity })),
        caption: (say) => {
          const [reported, computed] = [say.published(q.emissionsKg)?.value, say.number(q.emissionsKg)];
          if (reported === undefined || computed === undefined) return `The formulas give ${say(q.energyKwh)} and ${say(q.emissionsKg)}.`;
          return `Reported are ${say.as(q.emissionsKg, reported)}; the formulas give ${say(q.emissionsKg)}.`;
        },
      },
    ],
    notFor: [
      'Claims of carbon neutrality. Contracts for clean power elsewhere are left out on purpose: the grid is that of the place.',
      'Comparing accounts with other boundaries. Some count GPUs alone, some the mine and the factory.',
      'What a changed habit saves. The plant that answers to one query more is not the mean of the grid.',
    ],
  }),
});

function inputsOf(data: Pick<Data, 'assumptions'>): readonly Input[] {
  const from = (id: string) => assumed(data, id);
  return [
    { quantity: q.gpuHours, range: [1e-6, 1e10], scale: 'log', first: true },
    { quantity: q.accelerator, start: 'h100', first: true },
    { quantity: q.region, start: 'us', first: true },
    { quantity: q.loadFactor, start: from('load-factor'), range: [0.3, 1.2], scale: 'linear', first: true },
    { quantity: q.pue, start: from('pue'), range: [1, 2], scale: 'linear', first: true },
    { quantity: q.boardPower, range: [50, 3000], scale: 'log' },
    { quantity: q.serverOverhead, start: from('server-overhead'), range: [1, 2.5], scale: 'linear' },
    { quantity: q.energyKwh, range: [1e-6, 1e12], scale: 'log' },
    { quantity: q.carbonIntensity, range: [0.005, 1], scale: 'log' },
    { quantity: q.electricityPrice, range: [0.01, 0.5], scale: 'log' },
    { quantity: q.waterUsage, start: from('water-usage'), range: [0, 2], scale: 'linear' },
    { quantity: q.waterIntensity, range: [0.5, 20], scale: 'log' },
    { quantity: q.embodiedPerGpu, start: from('embodied-h100'), range: [10, 3000], scale: 'log' },
    { quantity: q.lifetimeYears, start: from('machine-life'), range: [1, 8], scale: 'linear' },
    { quantity: q.utilisation, start: from('hours-in-use'), range: [0.05, 1], scale: 'linear' },
    { quantity: q.queries, start: from('one-query'), range: [1, 1e13], scale: 'log' },
    { quantity: q.activeParameters, start: from('query-parameters'), range: [1e8, 1e13], scale: 'log' },
    { quantity: q.inputTokens, start: from('no-input'), range: [0, 1e6], scale: 'linear' },
    { quantity: q.outputTokens, start: from('typical-answer'), range: [1, 1e6], scale: 'log' },
    { quantity: q.inputUtilisation, start: from('input-utilisation'), range: [0.01, 0.7], scale: 'linear' },
    { quantity: q.outputUtilisation, start: from('output-utilisation'), range: [0.001, 0.7], scale: 'log' },
    { quantity: q.numberFormat, start: 'bf16' },
  ];
}

/** Accounts that can be computed again: of hours, of tokens, or of an energy that is given. The largest run that its owner reported comes first. */
function presetsOf(data: Pick<Data, 'footprints' | 'assumptions'>): readonly [Preset, ...Preset[]] {
  const inputs = inputsOf(data);
  const whole = Object.values(data.footprints).filter(({ of, figures }) => (of === 'run' || of === 'query') && (figures['gpuHours'] ?? figures['energyKwh']));
  const first = whole.find(({ id }) => id === 'llama-3.1-405b');
  if (!first) throw new Error('There is no account llama-3.1-405b.');
  return [presetOf(first, inputs), ...whole.filter(({ id }) => id !== first.id).map((account) => presetOf(account, inputs))];
}

/** An account as a preset: hours or tokens are set and its energy stands beside what is computed; where it gives neither, its energy is where the computation starts. */
function presetOf({ id, name, accelerator, region, figures }: Footprint, inputs: readonly Input[]): Preset {
  const computes = 'gpuHours' in figures || 'activeParameters' in figures;
  const isInput = ([figure]: readonly [string, Datum]) => inputs.some(({ quantity }) => quantity.id === figure) && !(computes && figure === q.energyKwh.id);
  return {
    id,
    label: name,
    sets: {
      ...(accelerator && { accelerator }),
      ...(region && { region }),
      ...Object.fromEntries(Object.entries(figures).filter(isInput)),
    },
    published: Object.fromEntries(Object.entries(figures).filter((figure) => !isInput(figure))),
  };
}
