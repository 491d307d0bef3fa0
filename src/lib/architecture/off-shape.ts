import type { Datum, Unknown } from '../formula/value.ts';
import { unknown } from '../formula/value.ts';
import type { Measure } from '../vocabulary/quantity.ts';
import type { Model } from './model.ts';
import type { ModelShape } from './model-shape.ts';

/** A figure read or counted off a model's shape, with the origin of the shape; unknown where there is none. */
export function offShape(
  model: Model,
  quantity: Measure,
  figure: (shape: ModelShape) => { value: number; note?: string; derived?: true } | Unknown,
): Datum | Unknown {
  const { shape } = model;
  if (!shape) return unknown(`${model.name}: its shape is not published. Type one.`);
  const found = figure(shape);
  if (!('value' in found)) return found;
  const { value, note, derived } = found;
  const { source, locator, accessed, grade } = shape;
  const counted = derived && (grade === 'published' || grade === 'measured');
  return { value, unit: quantity.unit.id, source, locator, accessed, grade: counted ? 'derived' : grade, ...(note !== undefined && { note }) };
}
