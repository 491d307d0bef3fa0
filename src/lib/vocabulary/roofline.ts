import { units } from '../units/unit.ts';
import { measure } from './quantity.ts';

export const arithmeticIntensity = measure({
  id: 'arithmeticIntensity',
  label: 'Arithmetic intensity',
  definition: 'Floating-point operations that a program does for each byte that it moves to or from memory.',
  unit: units.flopPerByte,
  symbol: 'I',
  domain: [0, 1e9],
});

export const attainableFlopPerSecond = measure({
  id: 'attainableFlopPerSecond',
  label: 'Attainable speed',
  definition: 'The most that one accelerator can do at an arithmetic intensity: what memory feeds, but no more than the peak.',
  unit: units.flopPerSecond,
  symbol: 'F_{\\text{att}}',
  domain: [0, 1e18],
});

export const ridgePoint = measure({
  id: 'ridgePoint',
  label: 'Ridge point',
  definition: 'The arithmetic intensity from which the peak binds and no longer the memory.',
  unit: units.flopPerByte,
  symbol: 'I^*',
  domain: [0, 1e9],
});
