import { formula } from '../formula/formula.ts';
import * as q from '../vocabulary/index.ts';
import { activeExpertCount, matrixCount, mtpCount } from './count.ts';
import { offShape } from './off-shape.ts';

const of = (model: string) => `\\text{of }${model}`;

/** All parameters of the picked model, summed from its parts. */
export const countedTotalParameters = formula({
  gives: q.countedTotalParameters,
  from: {
    embedding: q.embeddingParameters,
    positions: q.positionParameters,
    attention: q.attentionParameters,
    ffn: q.ffnParameters,
    experts: q.expertParameters,
    router: q.routerParameters,
    norms: q.normParameters,
    biases: q.biasParameters,
  },
  says: 'The sum of the parts. Modules for further tokens are left out, as owners leave them out.',
  tex: (part) => [part.embedding, part.positions, part.attention, part.ffn, part.experts, part.router, part.norms, part.biases].join(' + '),
  source: [],
  kind: 'exact',
  compute: ({ embedding, positions, attention, ffn, experts, router, norms, biases }) =>
    embedding + positions + attention + ffn + experts + router + norms + biases,
});

/** Parameters of the experts that one token is sent to, in the picked model. */
export const activeExpertParameters = formula({
  gives: q.activeExpertParameters,
  from: { model: q.model },
  says: 'The experts that the router chooses in each layer, with their biases.',
  tex: ({ model }) => `\\textstyle\\sum_{\\text{layers}} 3 k_E d f \\text{ of }${model}`,
  source: [],
  kind: 'exact',
  lookup: ({ model }) => offShape(model, q.activeExpertParameters, (shape) => ({ value: activeExpertCount(shape), derived: true })),
});

/** Parameters that work on each token, counted. */
export const countedActiveParameters = formula({
  gives: q.countedActiveParameters,
  from: { total: q.countedTotalParameters, experts: q.expertParameters, active: q.activeExpertParameters },
  says: 'All parameters less the experts that a token is not sent to. Some owners also leave out the embedding, or both embedding and output head.',
  tex: ({ total, experts, active }) => `${total} - ${experts} + ${active}`,
  source: [],
  kind: 'exact',
  compute: ({ total, experts, active }) => total - experts + active,
});

/** Parameters of the modules of the picked model that predict further tokens. */
export const mtpParameters = formula({
  gives: q.mtpParameters,
  from: { model: q.model },
  says: 'For each module one more layer, a matrix from two vectors to one, and norms. Embedding and output head are shared with the model.',
  tex: ({ model }) => of(model),
  source: ['deepseek-v3'],
  kind: 'exact',
  lookup: ({ model }) => offShape(model, q.mtpParameters, (shape) => ({ value: mtpCount(shape), derived: true })),
});

/** Active parameters of the picked model that are multiplied with each token. */
export const matrixParameters = formula({
  gives: q.matrixParameters,
  from: { model: q.model },
  says: 'Matrices of attention, of feed-forward blocks and chosen experts, of the router, and of the output head, which works even where it is tied to the embedding.',
  tex: ({ model }) => of(model),
  source: ['kaplan-2020'],
  kind: 'exact',
  lookup: ({ model }) => offShape(model, q.matrixParameters, (shape) => ({ value: matrixCount(shape), derived: true })),
});
