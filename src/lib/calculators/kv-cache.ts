import { kvCacheBytes, kvCacheBytesPerToken } from '../architecture/kv-cache.ts';
import { activeParameters } from '../architecture/shape.ts';
import * as storage from '../architecture/storage.ts';
import { totalParameters } from '../architecture/total.ts';
import { cacheKept, unsharedCacheBytes } from '../architecture/unshared-cache.ts';
import { activeExperts, experts } from '../architecture/widths.ts';
import { graph } from '../formula/graph.ts';
import { gpuMemory } from '../hardware/memory.ts';
import { freeMemory, memoryFilled, sequencesThatFit, weightBytesHeld } from '../inference/fit.ts';
import { batchCacheBytes } from '../inference/roofline.ts';
import { routedParameters } from '../memory/parameters-per-gpu.ts';
import { calculator, type Preset } from '../scenario/calculator.ts';
import { assumed, type Data } from '../scenario/data.ts';
import * as q from '../vocabulary/index.ts';

const wired = graph([
  totalParameters,
  activeParameters,
  experts,
  activeExperts,
  ...Object.values(storage),
  kvCacheBytesPerToken,
  kvCacheBytes,
  unsharedCacheBytes,
  cacheKept,
  gpuMemory,
  routedParameters,
  weightBytesHeld,
  batchCacheBytes,
  freeMemory,
  memoryFilled,
  sequencesThatFit,
]);

/** From one head for each query to one short vector, windows and states: how caches shrank. */
const compared = ['gpt-3-175b', 'palm-540b', 'llama-3.1-70b', 'gemma-3-27b', 'gpt-oss-120b', 'deepseek-v3', 'minimax-text-01', 'deepseek-v4-pro'];

export default calculator({
  id: 'kv-cache',
  needs: ['models', 'accelerators', 'assumptions'],
  open: (data) => {
    const preset = presetIn(data);
    return {
      id: 'kv-cache',
      title: 'The memory of a conversation',
      question: 'What does a context take in memory?',
      version: 1,
      graph: wired,
      data: { models: data.models, accelerators: data.accelerators },
      inputs: [
        { quantity: q.model, start: 'llama-3.1-70b', first: true },
        { quantity: q.contextLength, start: assumed(data, 'served-context'), range: [128, 2 ** 20], scale: 'log', first: true },
        { quantity: q.batchSize, start: assumed(data, 'served-batch'), range: [1, 4096], scale: 'log', first: true },
        { quantity: q.accelerator, start: 'h100', first: true },
        { quantity: q.gpus, start: assumed(data, 'served-gpus'), range: [1, 1024], scale: 'log', first: true },
        { quantity: q.kvFormat, start: 'bf16' },
        { quantity: q.weightFormat, start: 'bf16' },
        { quantity: q.usableMemory, start: assumed(data, 'served-memory'), range: [0.5, 0.98], scale: 'linear' },
        { quantity: q.servingLayout, start: 'tensor' },
      ],
      presets: [
        preset('llama-3.1-70b', 'GQA', {}),
        preset('llama-2-7b', 'MHA', {}),
        preset('gemma-3-27b', 'sliding windows', {}),
        preset('gpt-oss-120b', 'alternating windows', { weightFormat: 'fp4' }),
        preset('deepseek-v3', 'latent attention', { accelerator: 'h200', weightFormat: 'fp8' }),
        preset('minimax-text-01', 'states', { accelerator: 'h200' }),
        preset('qwen3-next-80b-a3b', 'states', {}),
        preset('starcoder-15b', 'MQA', {}),
        preset('gpt-3-175b', 'MHA', {}),
        preset('deepseek-v4-pro', 'compressed blocks', { accelerator: 'b300', weightFormat: 'fp4' }),
      ],
      results: [
        q.kvCacheBytes,
        q.kvCacheBytesPerToken,
        q.cacheKept,
        q.unsharedCacheBytes,
        q.batchCacheBytes,
        q.sequencesThatFit,
        q.memoryFilled,
        q.weightBytesHeld,
        q.totalParameters,
        q.activeParameters,
      ],
      finding: (say) => {
        if (say.number(q.kvCacheBytes) === undefined) return `The shape of ${say(q.model)} is not published, so its cache is not known.`;
        const one = `A context of ${say(q.contextLength)} takes ${say(q.kvCacheBytes)} of memory in ${say(q.model)}, ${say(q.cacheKept)} of what a key and a value for each query head would take.`;
        if (!say.number(q.sequencesThatFit)) return `${one} The weights alone do not fit into the accelerators.`;
        return `${one} Beside its weights, ${say(q.gpus)} of ${say(q.accelerator)} hold ${say(q.sequencesThatFit)}.`;
      },
      pictures: [
        {
          kind: 'lines',
          id: 'by-context',
          title: 'Cache of a sequence by context',
          x: q.contextLength,
          y: q.kvCacheBytes,
          across: { each: q.model, ids: compared },
          caption: (say) =>
            `At ${say(q.contextLength)} the cache of ${say(q.model)} takes ${say(q.kvCacheBytes)}. Models with fewer key-value heads, latent vectors, windows or states lie lower at the same context.`,
        },
        {
          kind: 'stack',
          id: 'memory',
          title: 'What fills the memory',
          parts: [
            { quantity: q.weightBytesHeld, kind: 'weights' },
            { quantity: q.batchCacheBytes, kind: 'cache' },
          ],
          capacity: q.freeMemory,
          caption: (say) => {
            const [weights, cache] = [say.number(q.weightBytesHeld), say.number(q.batchCacheBytes)];
            if (!weights || !cache) return 'The cache of this model is not known.';
            const which = cache > weights ? 'more than the weights' : 'less than the weights';
            return `The cache of ${say(q.batchSize)} takes ${say(q.batchCacheBytes)}, ${which} with ${say(q.weightBytesHeld)}.`;
          },
        },
        {
          kind: 'sweep',
          id: 'sequences',
          title: 'Sequences that fit, by context',
          x: q.contextLength,
          y: q.sequencesThatFit,
          caption: (say) =>
            !say.number(q.sequencesThatFit)
              ? 'The weights alone do not fit into the accelerators.'
              : `At ${say(q.contextLength)} the memory holds ${say(q.sequencesThatFit)}; a context twice as long about halves that.`,
        },
      ],
      notFor: [
        'How fast tokens come. Reading the cache takes time too, which the memory does not show.',
        'Requests that share a beginning. Its cache is kept once, and counted here for each.',
        'Engines that keep states in FP32 or whose blocks of the cache are left half empty.',
      ],
    };
  },
});

const presetIn =
  ({ models }: Pick<Data, 'models'>) =>
  (id: string, kind: string, sets: Preset['sets']): Preset => {
    const model = models[id];
    if (!model) throw new Error(`There is no model ${id}.`);
    return { id, label: `${model.name}: ${kind}`, sets: { model: id, ...sets } };
  };
