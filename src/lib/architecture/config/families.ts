import * as deepseek from './deepseek.ts';
import * as early from './early.ts';
import * as experts from './experts.ts';
import type { Fields } from './fields.ts';
import * as gemma from './gemma.ts';
import { llama, llamaFamilies } from './llama.ts';
import type { ReadShape } from './parts.ts';

type Reader = (f: Fields) => ReadShape;

/** How to read the configuration of each family, by its `model_type`. */
export const families: Readonly<Record<string, Reader>> = {
  gpt2: (f) => early.gpt2(f, false),
  gpt_bigcode: (f) => early.gpt2(f, true),
  gpt_neox: early.gptNeox,
  opt: early.opt,
  bloom: early.bloom,
  falcon: early.falcon,
  RefinedWeb: early.falcon,
  RefinedWebModel: early.falcon,
  mpt: early.mpt,
  phi: early.phi,
  ...Object.fromEntries(llamaFamilies.map((family): [string, Reader] => [family, (f) => llama(f, family)])),
  gemma: gemma.gemma,
  gemma2: gemma.gemma2,
  gemma3: gemma.gemma3,
  gemma3_text: gemma.gemma3,
  gemma4: gemma.gemma4,
  gemma4_text: gemma.gemma4,
  mixtral: experts.mixtral,
  qwen3_moe: experts.qwen3Moe,
  qwen3_next: experts.qwen3Next,
  gpt_oss: experts.gptOss,
  llama4: experts.llama4,
  llama4_text: experts.llama4,
  dbrx: experts.dbrx,
  grok: experts.grok,
  'grok-1': experts.grok,
  arctic: experts.arctic,
  minimax: experts.minimax,
  minimax_text_01: experts.minimax,
  minimax_m1: experts.minimax,
  minimax_m2: experts.minimaxM2,
  deepseek_v2: (f) => deepseek.deepseek(f, 'v2'),
  deepseek_v3: (f) => deepseek.deepseek(f, 'v3'),
  deepseek_v32: (f) => deepseek.deepseek(f, 'sparse'),
  deepseek_v4: deepseek.deepseekV4,
  kimi_k2: (f) => deepseek.deepseek(f, 'v3'),
  kimi_k25: (f) => deepseek.deepseek(f, 'v3'),
  glm4_moe: deepseek.glm4Moe,
  glm_moe_dsa: (f) => deepseek.deepseek(f, 'sparse'),
};
