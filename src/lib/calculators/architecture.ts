import { balanceContext } from '../architecture/balance.ts';
import * as counted from '../architecture/counted.ts';
import * as flop from '../architecture/flop-per-token.ts';
import { kvCacheBytes, kvCacheBytesPerToken } from '../architecture/kv-cache.ts';
import * as parts from '../architecture/parameters.ts';
import { activeParameters } from '../architecture/shape.ts';
import * as storage from '../architecture/storage.ts';
import { totalParameters } from '../architecture/total.ts';
import { hiddenSize, vocabularySize } from '../architecture/widths.ts';
import { graph } from '../formula/graph.ts';
import { calculator, type Preset } from '../scenario/calculator.ts';
import { assumed, type Data } from '../scenario/data.ts';
import * as q from '../vocabulary/index.ts';

const wired = graph([
  totalParameters,
  activeParameters,
  ...Object.values(parts),
  ...Object.values(counted),
  ...Object.values(flop),
  balanceContext,
  hiddenSize,
  vocabularySize,
  ...Object.values(storage),
  kvCacheBytesPerToken,
  kvCacheBytes,
]);

/** One of each kind of architecture: GQA, latent attention, many experts, windows, states, compressed blocks. */
const shown = [
  'llama-3.1-405b',
  'deepseek-v3',
  'qwen3-235b-a22b',
  'gpt-oss-120b',
  'gemma-3-27b',
  'minimax-text-01',
  'deepseek-v4-pro',
  'llama-3.1-8b',
  'gpt-3-175b',
];
const compared = ['llama-3.1-70b', 'deepseek-v3', 'gpt-oss-120b', 'gemma-3-27b', 'minimax-text-01', 'deepseek-v4-pro'];

export default calculator({
  id: 'architecture',
  needs: ['models', 'assumptions'],
  open: (data) => {
    const [first, ...others] = shown.map((id) => presetOf(data, id));
    if (!first) throw new Error('The calculator architecture has no presets.');
    return {
      id: 'architecture',
      title: 'The architecture of a model',
      question: 'How much arithmetic is a token?',
      version: 1,
      graph: wired,
      data: { models: data.models },
      inputs: [
        { quantity: q.model, start: 'llama-3.1-405b', first: true },
        { quantity: q.contextLength, start: assumed(data, 'context-length'), range: [128, 2 ** 20], scale: 'log', first: true },
        { quantity: q.weightFormat, start: 'bf16', first: true },
        { quantity: q.kvFormat, start: 'bf16', first: true },
        { quantity: q.attentionCounting, start: 'causal' },
        { quantity: q.recomputation, start: 'none' },
      ],
      presets: [first, ...others],
      results: [
        q.flopPerToken,
        q.totalParameters,
        q.activeParameters,
        q.countedTotalParameters,
        q.countedActiveParameters,
        q.trainingFlopPerToken,
        q.hardwareFlopPerToken,
        q.parameterFlopPerToken,
        q.balanceContext,
        q.kvCacheBytesPerToken,
        q.kvCacheBytes,
        q.weightBytes,
        q.mtpParameters,
      ],
      exact: [q.countedTotalParameters],
      finding: (say) => {
        const [all, between] = [say.number(q.flopPerToken), say.number(q.positionFlopPerToken)];
        const dense = say.number(q.activeParameters) === say.number(q.totalParameters);
        const size = `${say(q.model)} has ${say(q.totalParameters)}, ${dense ? 'all of which' : `of which ${say(q.activeParameters)}`} work on a token.`;
        if (!all || between === undefined) return `${size} Its shape is not published.`;
        return `${size} At a context of ${say(q.contextLength)} a forward pass takes ${say(q.flopPerToken)}, ${say.as(q.mfu, between / all)} of it between positions; one more token of context takes ${say.as(q.kvCacheBytes, say.number(q.kvCacheBytesPerToken) ?? 0)} of cache.`;
      },
      pictures: [
        {
          kind: 'shares',
          id: 'parts',
          title: 'Where the parameters sit',
          drawnAs: 'bar',
          parts: [
            { quantity: q.embeddingParameters, kind: 'data' },
            { quantity: q.positionParameters, kind: 'energy' },
            { quantity: q.attentionParameters, kind: 'compute' },
            { quantity: q.ffnParameters, kind: 'base' },
            { quantity: q.expertParameters, kind: 'capital' },
            { quantity: q.routerParameters, kind: 'experiments' },
            { quantity: q.normParameters, kind: 'people' },
            { quantity: q.biasParameters, kind: 'serving' },
          ],
          caption: (say) => {
            const total = say.number(q.countedTotalParameters);
            const blocks = (say.number(q.ffnParameters) ?? 0) + (say.number(q.expertParameters) ?? 0);
            if (!total) return 'The shape of this model is not published.';
            return `Feed-forward blocks and experts hold ${say.as(q.mfu, blocks / total)} of the parameters of ${say(q.model)}.`;
          },
        },
        {
          kind: 'lines',
          id: 'flop-by-context',
          title: 'Forward FLOP a token by context',
          x: q.contextLength,
          y: q.flopPerToken,
          across: { each: q.model, ids: compared },
          caption: (say) =>
            `At ${say(q.contextLength)} a token of ${say(q.model)} takes ${say(q.flopPerToken)}. Parameters set the flat part of a line; attention over all tokens bends it up, windows and states keep it low.`,
        },
        {
          kind: 'beside',
          id: 'published',
          title: 'Published beside counted',
          rows: [
            { label: q.totalParameters.label, published: q.totalParameters, computed: q.countedTotalParameters },
            { label: q.activeParameters.label, published: q.activeParameters, computed: q.countedActiveParameters },
          ],
          caption: (say) => {
            const [published, total] = [say.number(q.totalParameters), say.number(q.countedTotalParameters)];
            if (!published || !total) return 'The shape of this model is not published.';
            const off = total / published - 1;
            if (off === 0) return 'The count from the shape is the published total, to the last parameter.';
            return `The count from the shape lies ${say.as(q.mfu, Math.abs(off))} ${off < 0 ? 'below' : 'above'} the published total.`;
          },
        },
      ],
      imports: ['model'],
      notFor: [
        'Encoders of images and sound. The shape is of the text model alone.',
        'How fast a token comes. That depends on memory and links more than on arithmetic.',
        'The memory of training, where gradients, optimizer states and activations come on top of the weights.',
      ],
    };
  },
});

function presetOf({ models }: Pick<Data, 'models'>, id: string): Preset {
  const model = models[id];
  if (!model) throw new Error(`There is no model ${id}.`);
  return { id, label: model.name, sets: { model: id } };
}
