import { graph } from '../formula/graph.ts';
import { calculator } from '../scenario/calculator.ts';
import { assumed } from '../scenario/data.ts';
import { doublingMonths, growthPerYear } from '../trends/growth.ts';
import { costAtDay, dayReached } from '../trends/projection.ts';
import * as q from '../vocabulary/index.ts';

const wired = graph([growthPerYear, doublingMonths, costAtDay, dayReached]);

export default calculator({
  id: 'frontier',
  needs: ['trends', 'assumptions'],
  open: (data) => {
    const costs = Object.fromEntries(Object.entries(data.trends).filter(([, { of }]) => of === 'training cost'));
    return {
      id: 'frontier',
      title: 'The rising ceiling',
      question: 'Why does the frontier cost more each year, and who crosses a billion?',
      version: 1,
      graph: wired,
      data: { trends: costs },
      inputs: [
        { quantity: q.trend, start: 'frontier-cost', first: true },
        { quantity: q.startCost, start: assumed(data, 'gpt-4-cost'), range: [1e5, 1e10], scale: 'log', first: true },
        { quantity: q.startDay, start: assumed(data, 'gpt-4-day'), range: [16_801, 21_915], scale: 'linear' },
        { quantity: q.targetDay, start: assumed(data, 'start-of-2027'), range: [18_262, 25_567], scale: 'linear', first: true },
        { quantity: q.targetCost, start: assumed(data, 'billion'), range: [1e7, 1e13], scale: 'log', first: true },
        { quantity: q.growthPerYear, range: [1.05, 10], scale: 'log', first: true },
      ],
      presets: [
        { id: 'gpt-4', label: 'GPT-4, hardware and energy', sets: {} },
        { id: 'without-tpus', label: 'GPT-4, growth without TPUs', sets: { trend: 'frontier-cost-no-tpu' } },
        { id: 'cloud', label: 'GPT-4, at cloud prices', sets: { trend: 'frontier-cost-cloud', startCost: assumed(data, 'gpt-4-cloud-cost') } },
        { id: 'ten-billion', label: 'Ten billion dollars', sets: { targetCost: assumed(data, 'ten-billion') } },
        { id: 'slowed', label: 'Growth at the low end of the interval', sets: { growthPerYear: assumed(data, 'frontier-growth-low') } },
      ],
      results: [q.costAtDay, q.dayReached, q.growthPerYear, q.doublingMonths],
      finding: (say) =>
        `A frontier run that cost ${say(q.startCost)} on ${say(q.startDay)} and grows ${say(q.growthPerYear)} a year costs ${say(q.costAtDay)} on ${say(q.targetDay)}; ${say(q.targetCost)} are passed on ${say(q.dayReached)}, if the trend holds.`,
      pictures: [
        {
          kind: 'sweep',
          id: 'by-day',
          title: 'Cost of a frontier run by day',
          x: q.targetDay,
          y: q.costAtDay,
          caption: (say) => `It doubles every ${say(q.doublingMonths)}. The band is the interval of the growth, and widens with the years.`,
        },
      ],
      notFor: [
        'A forecast. Power, chips and money may end the trend; run length and prices change it.',
        'The whole cost of a model. The figures are of the final run: hardware used up and energy, without staff and experiments.',
      ],
    };
  },
});
