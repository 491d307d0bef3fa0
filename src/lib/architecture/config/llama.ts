import type { HeadAttention } from '../model-shape.ts';
import type { Fields } from './fields.ts';
import { gated, layersOf, modern, type ReadShape, usualHeads } from './parts.ts';

const types = ['full_attention', 'sliding_attention', 'chunked_attention', 'linear_attention'] as const;

/** For each layer whether it has the window: as listed, or by the rule of the family. */
export function windowed(f: Fields, layers: number, rule: (index: number) => boolean): (index: number) => boolean {
  const listed = f.each('layer_types', layers, types);
  return listed ? (index) => listed[index] === 'sliding_attention' || listed[index] === 'chunked_attention' : rule;
}

/** How a family departs from Llama. */
interface Departure {
  readonly tied?: boolean;
  /** Biases that the family always has, or that `attention_bias` turns on. */
  readonly bias?: 'inputs' | 'all';
  readonly biased?: boolean;
  readonly queryKeyNorm?: 'head' | 'all';
  readonly norm?: ReadShape['norm'];
  readonly layerNorms?: number;
  /** Which layers have the window, where `layer_types` does not list them. */
  readonly window?: (f: Fields) => (index: number) => boolean;
}

const never = () => false;
const everyLayer = (f: Fields) => () => f.has('sliding_window');
/** Qwen has windows only where they are turned on, in the upper layers. */
const upper = (f: Fields) => {
  if (!f.flag('use_sliding_window', false)) return never;
  const from = f.whole('max_window_layers', 0, 0);
  return (index: number) => index >= from;
};

const families: Readonly<Record<string, Departure>> = {
  llama: {},
  mistral: { window: everyLayer },
  qwen2: { bias: 'inputs', biased: true, window: upper },
  qwen3: { queryKeyNorm: 'head', window: upper },
  smollm3: { tied: true, window: upper },
  phi3: { window: everyLayer },
  olmo: { norm: 'nothing' },
  olmo2: { queryKeyNorm: 'all' },
  olmo3: { queryKeyNorm: 'all', window: () => (index) => index % 4 !== 3 },
  glm: { bias: 'inputs' },
  glm4: { bias: 'inputs', layerNorms: 4 },
};

export const llamaFamilies = Object.keys(families);

/** Llama and the families that depart from it in a few points: norms, biases, windows. */
export function llama(f: Fields, family: string): ReadShape {
  const { tied = false, bias = 'all', biased = false, queryKeyNorm, norm, layerNorms, window = () => never } = families[family] ?? {};
  const shared = modern(f, tied);
  const heads: HeadAttention = {
    ...usualHeads(f, shared.hiddenSize),
    ...(f.flag('attention_bias', biased) && { bias }),
    ...(queryKeyNorm && { queryKeyNorm }),
  };
  const count = f.whole('num_hidden_layers');
  const hasWindow = windowed(f, count, window(f));
  const ffn = gated(f.whole('intermediate_size'), f.flag('mlp_bias', false));
  return {
    ...shared,
    ...(norm && { norm }),
    ...(layerNorms && { layerNorms }),
    layers: layersOf(count, (index) => ({ attention: hasWindow(index) ? { ...heads, window: f.whole('sliding_window') } : heads, ffn })),
  };
}
