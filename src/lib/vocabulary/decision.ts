import type { ApiModel } from '../prices/api-price.ts';
import { units } from '../units/unit.ts';
import { choice, measure, selection } from './quantity.ts';

export const requestsPerMonth = measure({
  id: 'requestsPerMonth',
  label: 'Requests a month',
  definition: 'Questions, documents or turns that are sent to a model in a month, retries included.',
  unit: units.one,
  symbol: 'n_{\\text{req}}',
  domain: [0, 1e15],
});

export const tunedModel = selection<ApiModel>()({
  id: 'tunedModel',
  label: 'Smaller model to tune',
  definition: 'A smaller model that is tuned for the one task and then sold by the token in place of the large one.',
  set: 'apiPrices',
});

const price = { unit: units.dollarPerMillionTokens, domain: [0, 100_000] } as const;

export const tunedInputPrice = measure({
  ...price,
  id: 'tunedInputPrice',
  label: 'Price of input, smaller model',
  definition: 'Dollars for a million tokens that are sent to the smaller model before it is tuned and that are not in the cache.',
  symbol: 'p_{\\text{in},t}',
});

export const tunedCachedPrice = measure({
  ...price,
  id: 'tunedCachedPrice',
  label: 'Price of a cached read, smaller model',
  definition: 'Dollars for a million tokens that are sent to the smaller model before it is tuned and that are in the cache.',
  symbol: 'p_{\\text{read},t}',
});

export const tunedOutputPrice = measure({
  ...price,
  id: 'tunedOutputPrice',
  label: 'Price of output, smaller model',
  definition: 'Dollars for a million tokens that the smaller model generates before it is tuned.',
  symbol: 'p_{\\text{out},t}',
});

export const tunedPriceRatio = measure({
  id: 'tunedPriceRatio',
  label: 'Price of the tuned model over the plain one',
  definition: 'What the seller asks for a token of a tuned model, over what it asks for one of the same model untuned.',
  unit: units.times,
  symbol: '\\rho_t',
  domain: [0, 1000],
});

export const inputSavedByTuning = measure({
  id: 'inputSavedByTuning',
  label: 'Input that tuning saves',
  definition: 'Share of the input, instructions and examples, that a tuned model no longer needs to be sent.',
  unit: units.fraction,
  symbol: '\\sigma_t',
  domain: [0, 1],
});

export const tuningRuns = measure({
  id: 'tuningRuns',
  label: 'Training runs for one that is used',
  definition: 'Hosted runs that are paid for one tuned model in use: tries with other data and settings, and the last.',
  unit: units.one,
  symbol: 'n_t',
  domain: [0, 10_000],
});

export const tuningPersonMonths = measure({
  id: 'tuningPersonMonths',
  label: 'Months of a person for tuning',
  definition: 'Work of people on examples, evaluation and tries, in months of one of them.',
  unit: units.month,
  symbol: 'm_t',
  domain: [0, 10_000],
});

export const tuningLifeMonths = measure({
  id: 'tuningLifeMonths',
  label: 'Months that the tuned model is used',
  definition: 'Months until the tuned model is tuned again, because the task or the model under it has changed.',
  unit: units.month,
  symbol: 'L_t',
  domain: [0.1, 120],
});

const dollars = { unit: units.dollar, domain: [0, 1e18] } as const;

export const tuningProjectCost = measure({
  ...dollars,
  id: 'tuningProjectCost',
  label: 'To make the tuned model',
  definition: 'Hosted runs and the work of people until the tuned model is in use.',
  symbol: 'K_{\\text{mk}}',
});

export const tuningCostPerMonth = measure({
  ...dollars,
  id: 'tuningCostPerMonth',
  label: 'Making it, for a month',
  definition: 'What it took to make the tuned model, over the months that it is used.',
  symbol: 'k_{\\text{mk}}',
});

export const blendedTunedPrice = measure({
  ...price,
  id: 'blendedTunedPrice',
  label: 'Tuned model, in place of a million tokens',
  definition: 'What the tuned model’s seller gets for the requests that would have had a million tokens without tuning.',
  symbol: 'p_{\\text{mix},t}',
});

export const tunedTokensCostPerMonth = measure({
  ...dollars,
  id: 'tunedTokensCostPerMonth',
  label: 'Tokens of the tuned model for a month',
  definition: 'All requests of a month at the price of the tuned model.',
  symbol: 'k_{\\text{tok},t}',
});

export const tunedCostPerMonth = measure({
  ...dollars,
  id: 'tunedCostPerMonth',
  label: 'Tuned model, a month',
  definition: 'Tokens of the tuned model, and the month’s part of what it took to make it.',
  symbol: 'K_{\\text{tune}}',
});

export const tuningPaysFrom = measure({
  id: 'tuningPaysFrom',
  label: 'Tuning pays from',
  definition: 'Requests a month from which the tuned smaller model costs no more than prompting the large one.',
  unit: units.one,
  symbol: 'n_t^*',
  domain: [0, 1e18],
});

export const ownModelCost = measure({
  ...dollars,
  id: 'ownModelCost',
  label: 'To train a model of your own',
  definition: 'The final run with its experiments and the pay of the people who built it. No data, no later training.',
  symbol: 'K_{\\text{new}}',
});

export const ownModelCostPerMonth = measure({
  ...dollars,
  id: 'ownModelCostPerMonth',
  label: 'Training, for a month',
  definition: 'What it took to train the own model, over the months of its life.',
  symbol: 'k_{\\text{new}}',
});

export const trainedCostPerMonth = measure({
  ...dollars,
  id: 'trainedCostPerMonth',
  label: 'Own model, a month',
  definition: 'The month’s part of the training, and own machines that serve the model.',
  symbol: 'K_{\\text{train}}',
});

export const cheapestCostPerMonth = measure({
  ...dollars,
  id: 'cheapestCostPerMonth',
  label: 'Bill of the way',
  definition: 'What the way costs in a month: the cheapest of those that are open, or another that is put in its place.',
  symbol: 'K_{\\text{way}}',
});

const answer = { yes: 'Yes', no: 'No' } as const;

export const dataMayLeave = choice({
  id: 'dataMayLeave',
  label: 'May the data leave?',
  definition: 'Whether requests may be sent to a seller of models. Where they may not, only own machines are left.',
  options: answer,
});

export const tunedModelServes = choice({
  id: 'tunedModelServes',
  label: 'Is the tuned small model good enough?',
  definition: 'Whether the smaller model, once tuned, passes your own test of the task.',
  options: answer,
});

export const openModelServes = choice({
  id: 'openModelServes',
  label: 'Is the open model good enough?',
  definition: 'Whether the open model passes your own test of the task and its licence allows your use.',
  options: answer,
});

export const cheapestWay = choice({
  id: 'cheapestWay',
  label: 'Cheapest way',
  definition: 'The way with the smallest bill for the month among those that your three answers leave open.',
  options: { prompt: 'Prompt an API', tune: 'Tune a smaller model', host: 'Host an open model', train: 'Train your own' },
});
