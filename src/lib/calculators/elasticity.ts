import { graph } from '../formula/graph.ts';
import { calculator } from '../scenario/calculator.ts';
import { assumed } from '../scenario/data.ts';
import { spendAfter, spendRatio, volumeRatio } from '../trends/elasticity.ts';
import * as q from '../vocabulary/index.ts';

const wired = graph([volumeRatio, spendRatio, spendAfter]);

export default calculator({
  id: 'elasticity',
  needs: ['assumptions'],
  open: (data) => ({
    id: 'elasticity',
    title: 'When cheaper means more',
    question: 'Does a falling price lower the bill, or raise it?',
    version: 1,
    graph: wired,
    data: {},
    inputs: [
      { quantity: q.priceRatio, start: assumed(data, 'price-ratio'), range: [0.001, 2], scale: 'log', first: true },
      { quantity: q.demandElasticity, start: assumed(data, 'elasticity-implied'), range: [-3, 0], scale: 'linear', first: true },
      { quantity: q.spendBefore, start: assumed(data, 'inference-spend'), range: [100, 1e12], scale: 'log', first: true },
    ],
    presets: [
      { id: 'implied', label: 'Inference, as revenue and prices imply', sets: {} },
      {
        id: 'slow-prices',
        label: 'Inference, prices at a fifth',
        sets: { priceRatio: assumed(data, 'price-ratio-slow'), demandElasticity: assumed(data, 'elasticity-slow') },
      },
      {
        id: 'fast-prices',
        label: 'Inference, prices at a fiftieth',
        sets: { priceRatio: assumed(data, 'price-ratio-fast'), demandElasticity: assumed(data, 'elasticity-fast') },
      },
      { id: 'short-run', label: 'Tokens, in the short run', sets: { demandElasticity: assumed(data, 'elasticity-short-run') } },
      { id: 'token-demand', label: 'Tokens, Exponential View', sets: { demandElasticity: assumed(data, 'elasticity-token-demand') } },
      { id: 'even', label: 'Volume that just makes up for the price', sets: { demandElasticity: assumed(data, 'elasticity-even') } },
      { id: 'half', label: 'Demand that answers half as much', sets: { demandElasticity: assumed(data, 'elasticity-half') } },
    ],
    results: [q.spendRatio, q.volumeRatio, q.spendAfter],
    finding: (say) => {
      const ratio = say.number(q.spendRatio);
      const change = `When the price falls to ${say(q.priceRatio)} of what it was, ${say(q.volumeRatio)} as much is used at an elasticity of ${say(q.demandElasticity)}`;
      if (ratio === undefined) return `${change}.`;
      const bill = ratio > 1.005 ? 'the bill grows' : ratio < 0.995 ? 'the bill shrinks' : 'the bill stays the same';
      return `${change}: ${bill}, from ${say(q.spendBefore)} to ${say(q.spendAfter)}.`;
    },
    pictures: [
      {
        kind: 'sweep',
        id: 'by-elasticity',
        title: 'Spending by elasticity',
        x: q.demandElasticity,
        y: q.spendRatio,
        caption: (say) => `At −1 spending stays the same whatever the price; at ${say(q.demandElasticity)} it becomes ${say(q.spendRatio)} of what it was.`,
      },
    ],
    notFor: [
      'A measured elasticity. The first three are implied by revenue and prices, and better models raised demand too; the two of tokens were read in summaries only.',
      'Long falls. One elasticity rarely holds over a fall of a hundred times.',
    ],
  }),
});
