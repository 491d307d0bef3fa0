import * as shape from '../architecture/shape.ts';
import { graph } from '../formula/graph.ts';
import { peakFlopPerSecond } from '../hardware/peak.ts';
import { gpuHourPrice } from '../prices/gpu-hour-price.ts';
import * as attention from './attention.ts';
import { trainingFlop } from './flop.ts';
import { gpuHours } from './gpu-hours.ts';
import { sightShare } from './sight.ts';

/** A training run on rented GPUs: its compute, the hours it takes and what an hour costs. Calculators that start from a run build on it. */
export const runGraph = graph([...Object.values(shape), ...Object.values(attention), sightShare, trainingFlop, peakFlopPerSecond, gpuHours, gpuHourPrice]);
