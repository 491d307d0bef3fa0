import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/lib/architecture/model.ts';
import { type Datum, Unknown } from '../../../src/lib/formula/value.ts';
import { inputEmbedding } from '../../../src/lib/index.ts';
import { data } from '../../support/calculators.ts';

const model = (id: string) => data.models[id] as Model;
const silent: Model = { ...model('llama-3-8b'), name: 'Silent', shape: undefined as never };

describe('the input embedding', () => {
  test('is vocabulary times hidden size', () => {
    expect((inputEmbedding({ model: model('llama-3-8b') }) as Datum).value).toBe(128_256 * 4096);
  });
  test('is nothing where the output head is the same table', () => {
    const tied = { ...model('llama-3-8b'), shape: { ...(model('llama-3-8b').shape as NonNullable<Model['shape']>), tied: true } };
    expect((inputEmbedding({ model: tied }) as Datum).value).toBe(0);
  });
  test('is unknown where the shape is not published', () => {
    expect(inputEmbedding({ model: silent })).toBeInstanceOf(Unknown);
  });
});
